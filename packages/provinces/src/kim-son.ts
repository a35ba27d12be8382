import type { Model, Text } from '@anlang/core'
import { readIn } from './read-in.js'

const source: Text = {
  vi: 'Tin hội nghị tổng kết năm 2018 của huyện Kim Sơn, ngày 14/3/2019 (kimson.ninhbinh.gov.vn)',
  en: 'Report of the review of 2018 by the district of Kim Sơn, 14 March 2019 (kimson.ninhbinh.gov.vn)',
}

/** The district reported of 2018; its whole territory. */
const head = {
  unit: 'd376',
  period: { from: '2018-01-01', to: '2018-12-31' },
  source: { title: source, day: '2019-03-14' },
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
export const kimSonReport = readIn(head, [
  {
    id: 'kimSon.keyAreas.named',
    kind: 'attested',
    label: ofKimSon('có địa bàn trọng điểm, phức tạp về ANTT cần chuyển hóa', 'there are key areas to be converted'),
    of: { vi: 'địa bàn', en: 'areas' },
    said: { kind: 'attested', value: true },
  },
  {
    id: 'kimSon.crimes.trend',
    kind: 'trend',
    label: ofKimSon('số vụ phạm pháp hình sự', 'crimes'),
    of: { vi: 'vụ', en: 'cases' },
    sensitive: true,
    said: { kind: 'trend', direction: 'down' },
  },
  {
    id: 'kimSon.offenders.trend',
    kind: 'trend',
    label: ofKimSon('số người phạm pháp hình sự (chỉ xu hướng)', 'number of offenders (the trend only)'),
    of: { vi: 'người', en: 'persons' },
    sensitive: true,
    said: { kind: 'trend', direction: 'down' },
  },
  {
    id: 'kimSon.organisedCrime.occurred',
    kind: 'attested',
    label: ofKimSon('có tội phạm có tổ chức, kiểu xã hội đen', 'there was organised crime'),
    of: { vi: 'vụ', en: 'cases' },
    sensitive: true,
    said: { kind: 'attested', value: false },
  },
  {
    id: 'kimSon.cases.cleared',
    kind: 'share',
    label: ofKimSon('tỷ lệ điều tra phá án', 'clearance rate'),
    of: { vi: 'số vụ án', en: 'cases' },
    sensitive: true,
    said: { kind: 'percent', percent: 80, comparator: 'atLeast' },
  },
  {
    id: 'kimSon.neighbourhoods.recognised',
    kind: 'share',
    label: ofKimSon('khu dân cư đạt tiêu chuẩn "An toàn về ANTT"', 'neighbourhoods safe in security and order'),
    of: { vi: 'khu dân cư', en: 'neighbourhoods' },
    said: { kind: 'percent', percent: 85 },
  },
  {
    id: 'kimSon.ruralCommunes.recognised',
    kind: 'share',
    label: ofKimSon('xã nông thôn đạt tiêu chuẩn "An toàn về ANTT"', 'rural communes safe in security and order'),
    of: { vi: 'xã thuộc địa bàn nông thôn', en: 'rural communes' },
    said: { kind: 'percent', percent: 64 },
  },
  {
    id: 'kimSon.awards.minister.collectives',
    kind: 'count',
    label: ofKimSon(
      'Bằng khen của Bộ Công an tặng cán bộ và nhân dân thị trấn Phát Diệm',
      'commendation by the Ministry of Public Security to the officials and people of Phát Diệm township',
    ),
    of: { vi: 'tập thể', en: 'collectives' },
    said: { kind: 'count', count: 1 },
  },
  {
    id: 'kimSon.awards.unitOfVictory.collectives',
    kind: 'count',
    label: ofKimSon(
      'danh hiệu Đơn vị quyết thắng của UBND tỉnh, tập thể',
      'title "Unit determined to win" by the province, collectives',
    ),
    of: { vi: 'tập thể', en: 'collectives' },
    said: { kind: 'count', count: 1 },
  },
  {
    id: 'kimSon.awards.province.collectives',
    kind: 'count',
    label: ofKimSon('Bằng khen của UBND tỉnh, tập thể', 'commendation by the province, collectives'),
    of: { vi: 'tập thể', en: 'collectives' },
    said: { kind: 'count', count: 2 },
  },
  {
    id: 'kimSon.awards.province.individuals',
    kind: 'count',
    label: ofKimSon('Bằng khen của UBND tỉnh, cá nhân', 'commendation by the province, individuals'),
    of: { vi: 'cá nhân', en: 'individuals' },
    said: { kind: 'count', count: 1 },
  },
  {
    id: 'kimSon.awards.provincialPolice.collectives',
    kind: 'count',
    label: ofKimSon('Giấy khen của Công an tỉnh, tập thể', 'merit by the provincial police, collectives'),
    of: { vi: 'tập thể', en: 'collectives' },
    said: { kind: 'count', count: 2 },
  },
  {
    id: 'kimSon.awards.provincialPolice.individuals',
    kind: 'count',
    label: ofKimSon('Giấy khen của Công an tỉnh, cá nhân', 'merit by the provincial police, individuals'),
    of: { vi: 'cá nhân', en: 'individuals' },
    said: { kind: 'count', count: 2 },
  },
  {
    id: 'kimSon.awards.district.collectives',
    kind: 'count',
    label: ofKimSon('Giấy khen của UBND huyện, tập thể', 'merit by the district, collectives'),
    of: { vi: 'tập thể', en: 'collectives' },
    said: { kind: 'count', count: 3 },
  },
  {
    id: 'kimSon.awards.district.individuals',
    kind: 'count',
    label: ofKimSon('Giấy khen của UBND huyện, cá nhân', 'merit by the district, individuals'),
    of: { vi: 'cá nhân', en: 'individuals' },
    said: { kind: 'count', count: 5 },
  },
])
