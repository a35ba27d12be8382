import type { Model } from '@anlang/core'
import { ninhBinhNoted, ninhBinhReport } from './ninh-binh-report.js'

const ofTheFront = ninhBinhNoted('của Ủy ban Mặt trận Tổ quốc tỉnh', 'of the provincial Fatherland Front')

/** The models that Ninh Bình names: its own, and those of its Front and of its farmers' union. */
export const ninhBinhModels: readonly Model[] = [
  {
    id: 'to-dan-pho-thon-xom-an-toan',
    name: { vi: 'Tổ dân phố, thôn, xóm an toàn', en: 'Safe quarter, village and hamlet' },
    domains: [],
    basis: { instrument: 'ninh-binh.tt-23-tu', unverified: true },
    source: ninhBinhReport,
  },
  {
    id: '5-cong-1-cap-xa',
    name: { vi: '5+1 cấp xã', en: '5+1 of the commune' },
    domains: [],
    source: ninhBinhNoted(
      'của Công an, Mặt trận Tổ quốc, Cựu chiến binh, Đoàn thanh niên, Hội phụ nữ; nguồn không nêu "+1" là gì',
      "police, Fatherland Front, veterans, youth union, women's union; the source does not say what '+1' is",
    ),
  },
  {
    id: 'khu-dan-cu-van-hoa-nong-thon-moi',
    name: { vi: 'Khu dân cư văn hóa nông thôn mới', en: 'Cultural new-rural neighbourhood' },
    domains: [],
    source: ofTheFront,
  },
  {
    id: 'gia-dinh-van-hoa-nong-thon-moi',
    name: { vi: 'Gia đình văn hóa nông thôn mới', en: 'Cultural new-rural family' },
    domains: [],
    source: ofTheFront,
  },
  {
    id: 'nong-dan-phong-chong-toi-pham',
    name: { vi: 'Nông dân phòng chống tội phạm', en: 'Farmers against crime' },
    domains: [],
    source: ninhBinhReport,
  },
  {
    id: 'hoi-nong-dan-xay-dung-xa-lanh-manh',
    name: {
      vi: 'Hội nông dân tham gia xây dựng xã, phường, thị trấn lành mạnh không có tội phạm',
      en: "The farmers' union builds wholesome communes, wards and townships without crime",
    },
    domains: [],
    source: ninhBinhReport,
  },
]
