import type { Model, Text } from '@anlang/core'
import { readIn } from './read-in.js'

const source: Text = {
  vi: 'Tin hội nghị tổng kết năm 2018 của huyện Kim Sơn, ngày 14/3/2019 (kimson.ninhbinh.gov.vn)',
  en: 'Report of the review of 2018 by the district of Kim Sơn, 14 March 2019 (kimson.ninhbinh.gov.vn)',
}

const ofKimSon = (vi: string, en: string): Text => ({ vi: `Huyện Kim Sơn: ${vi}`, en: `Kim Sơn district: ${en}` })

/** The model that huyện Kim Sơn speaks of; Thanh Hóa has the same four in another order. */
export const kimSonModel: Model = {
  id: 'tu-quan-tu-phong-tu-bao-ve-tu-hoa-giai',
  name: {
    vi: 'Tự quản, tự phòng, tự bảo vệ, tự hòa giải',
    en: 'Self-management, self-prevention, self-protection, self-reconciliation',
  },
  domains: [
    { id: 'tu-quan', name: { vi: 'Tự quản', en: 'Self-management' } },
    { id: 'tu-phong', name: { vi: 'Tự phòng', en: 'Self-prevention' } },
    { id: 'tu-bao-ve', name: { vi: 'Tự bảo vệ', en: 'Self-protection' } },
    { id: 'tu-hoa-giai', name: { vi: 'Tự hòa giải', en: 'Self-reconciliation' } },
  ],
  source,
}

/** What huyện Kim Sơn reported of 2018. The district ended on 30 June 2025. */
export const kimSonStatistics = readIn(source, [
  {
    id: 'kimSon.cases.cleared',
    label: ofKimSon('tỷ lệ điều tra phá án', 'clearance rate'),
    value: { percent: 80, comparator: 'atLeast', of: { vi: 'số vụ án', en: 'cases' } },
  },
  {
    id: 'kimSon.neighbourhoods.recognised',
    label: ofKimSon('khu dân cư đạt tiêu chuẩn "An toàn về ANTT"', 'neighbourhoods safe in security and order'),
    value: { percent: 85, of: { vi: 'khu dân cư', en: 'neighbourhoods' } },
  },
  {
    id: 'kimSon.ruralCommunes.recognised',
    label: ofKimSon('xã nông thôn đạt tiêu chuẩn "An toàn về ANTT"', 'rural communes safe in security and order'),
    value: { percent: 64, of: { vi: 'xã thuộc địa bàn nông thôn', en: 'rural communes' } },
  },
  {
    id: 'kimSon.awards.minister.collectives',
    label: ofKimSon(
      'Bằng khen của Bộ Công an tặng cán bộ và nhân dân thị trấn Phát Diệm',
      'commendation by the Ministry of Public Security to the officials and people of Phát Diệm township',
    ),
    value: 1,
  },
  {
    id: 'kimSon.awards.unitOfVictory.collectives',
    label: ofKimSon(
      'danh hiệu Đơn vị quyết thắng của UBND tỉnh, tập thể',
      'title "Unit determined to win" by the province, collectives',
    ),
    value: 1,
  },
  {
    id: 'kimSon.awards.province.collectives',
    label: ofKimSon('Bằng khen của UBND tỉnh, tập thể', 'commendation by the province, collectives'),
    value: 2,
  },
  {
    id: 'kimSon.awards.province.individuals',
    label: ofKimSon('Bằng khen của UBND tỉnh, cá nhân', 'commendation by the province, individuals'),
    value: 1,
  },
  {
    id: 'kimSon.awards.provincialPolice.collectives',
    label: ofKimSon('Giấy khen của Công an tỉnh, tập thể', 'merit by the provincial police, collectives'),
    value: 2,
  },
  {
    id: 'kimSon.awards.provincialPolice.individuals',
    label: ofKimSon('Giấy khen của Công an tỉnh, cá nhân', 'merit by the provincial police, individuals'),
    value: 2,
  },
  {
    id: 'kimSon.awards.district.collectives',
    label: ofKimSon('Giấy khen của UBND huyện, tập thể', 'merit by the district, collectives'),
    value: 3,
  },
  {
    id: 'kimSon.awards.district.individuals',
    label: ofKimSon('Giấy khen của UBND huyện, cá nhân', 'merit by the district, individuals'),
    value: 5,
  },
])
