import type { Model } from '@anlang/core'
import { launchReport } from './launch-report.js'

/** The model that thôn Anh Dũng launched and that each commune of its district was then to build. */
export const fiveSelfManagements = {
  id: '5-tu-quan-ve-antt',
  name: { vi: '5 tự quản về ANTT', en: '5 self-managements of security and order' },
  domains: [
    {
      id: 'phong-chong-toi-pham',
      name: { vi: 'Tự quản về phòng chống tội phạm', en: 'Prevention of crime' },
    },
    {
      id: 'phong-chong-te-nan-xa-hoi',
      name: { vi: 'Tự quản về phòng chống tệ nạn xã hội', en: 'Prevention of social evils' },
    },
    {
      id: 'bao-ve-tai-san-phong-chong-chay-no',
      // printed with a semicolon between the two; the name says five [our reading]
      name: {
        vi: 'Tự quản về bảo vệ tài sản, phòng chống cháy nổ',
        en: 'Protection of property, prevention of fire and explosion',
      },
    },
    {
      id: 'trat-tu',
      name: {
        vi: 'Tự quản về trật tự an toàn giao thông, trật tự công cộng, trật tự đô thị',
        en: 'Traffic order and safety, public order, urban order',
      },
    },
    {
      id: 'nguoi-lam-loi',
      name: {
        vi: 'Tự quản người lầm lỗi tại cộng đồng dân cư (chỉ ghi số lượng theo địa bàn và năm, không ghi người)',
        en: 'Help within the community for those who erred (counts by area and year only, never a person)',
      },
    },
  ],
  source: launchReport,
} as const satisfies Model
