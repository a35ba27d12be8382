import type { Text } from '@anlang/core'

/** Where a row of the source articles is held as data, or why it is not. */
export type Held =
  /** A statement of a sheet, as it is printed. */
  | { readonly in: 'sheet'; readonly province: string; readonly figure: string; readonly printed: string }
  | { readonly in: 'target'; readonly province: string; readonly indicator: string; readonly year: number }
  /** The report itself: what it was a review of, and its day. */
  | { readonly in: 'source'; readonly province: string; readonly words: string }
  | { readonly in: 'model'; readonly province: string; readonly model: string }
  /** A part of a model, by its place. */
  | { readonly in: 'domains'; readonly province: string; readonly model: string; readonly count: number }
  | { readonly in: 'instrument'; readonly province?: string; readonly instrument: string }
  | { readonly in: 'document'; readonly kind: string }
  | { readonly in: 'procedure'; readonly procedure: string }
  | { readonly in: 'ruleSet'; readonly ruleSet: string }
  | { readonly in: 'unit'; readonly unit: string }
  | { readonly outOfScope: Text }

/** One row of the table of everything that the five source articles name. */
export interface SeedRow {
  /** Article and number: `0.14`. */
  readonly row: string
  readonly held: readonly [Held, ...Held[]]
}

const text = (vi: string, en: string): Text => ({ vi, en })

const slogan = { outOfScope: text('Khẩu hiệu, không có số liệu hay quy tắc', 'A slogan: no figure and no rule in it') }
const otherMovement = {
  outOfScope: text(
    'Phong trào khác, chỉ được nhắc tên',
    'Another movement, named only: nothing of it is recorded here',
  ),
}
const noPerson = {
  outOfScope: text('Người cụ thể: tên nằm ngoài hồ sơ', 'A person: names are kept outside the record'),
}
const intelligence = {
  outOfScope: text(
    'Tin về tội phạm và người: phần mềm này không ghi',
    'Information on crimes and persons: this software never records it',
  ),
}
const pageJunk = { outOfScope: text('Rác của trang báo', 'Left over from the page template') }
const advice = {
  outOfScope: text('Nhiệm vụ chung, không có chỉ tiêu', 'A general task without a figure or a rule'),
}
const participants = {
  outOfScope: text('Thành phần tham gia, không có số liệu', 'Who takes part, without a figure'),
}
const body = {
  outOfScope: text(
    'Cơ quan, ban chỉ đạo: thuộc danh bạ của nơi cài đặt, không thuộc gói của tỉnh',
    'A body or committee: it belongs in the directory of the office that runs the engine',
  ),
}
const festival = {
  outOfScope: text('Ngày hội hằng năm, không là bước của quy trình nào', 'A yearly festival: no step of any procedure'),
}

const inSheet = (province: string) => (figure: string, printed: string) =>
  ({ in: 'sheet', province, figure, printed }) as const
const modelIn = (province: string) => (model: string) => ({ in: 'model', province, model }) as const

const nb = inSheet('ninh-binh')
const nd = inSheet('nam-dinh')
const th = inSheet('thanh-hoa')
const vp = inSheet('vinh-phuc')
const nbModel = modelIn('ninh-binh')
const ndModel = modelIn('nam-dinh')

const held = (rows: Readonly<Record<string, readonly [Held, ...Held[]]>>): readonly SeedRow[] =>
  Object.entries(rows).map(([row, where]) => ({ row, held: where }))

/** Ninh Bình, the review after one year. */
const article0 = held({
  '0.1': [{ in: 'source', province: 'ninh-binh', words: 'sơ kết 1 năm' }],
  '0.2': [{ in: 'instrument', province: 'ninh-binh', instrument: 'ninh-binh.tt-23-tu' }],
  '0.3': [{ in: 'instrument', province: 'ninh-binh', instrument: 'ninh-binh.kh-36-ubnd' }],
  '0.4': [nbModel('to-dan-pho-thon-xom-an-toan')],
  '0.5': [participants],
  '0.6': [participants],
  '0.7': [otherMovement],
  '0.8': [nbModel('5-cong-1-cap-xa')],
  '0.9': [nbModel('khu-dan-cu-van-hoa-nong-thon-moi')],
  '0.10': [nbModel('gia-dinh-van-hoa-nong-thon-moi')],
  '0.11': [nbModel('nong-dan-phong-chong-toi-pham')],
  '0.12': [nbModel('hoi-nong-dan-xay-dung-xa-lanh-manh')],
  '0.13': [nb('awards.minister.collectives', '5'), nb('awards.minister.individuals', '5')],
  '0.14': [nb('ntm.communes.recognised', '43/118 xã (36,4 %)')],
  '0.15': [nb('ntm.criterion19.met', '87/118 xã (73,7 %)')],
  '0.16': [nb('roleHolders.gradedGood', '2.200')],
  '0.17': [nb('commitments.households', '90 % hộ gia đình')],
  '0.18': [nb('commitments.agencies', '234')],
  '0.19': [nb('commitments.enterprises', '875')],
  '0.20': [nb('commitments.schools', '425')],
  '0.21': [nb('commitments.conditionalBusinesses', '1.721')],
  '0.22': [nbModel('3-an-toan-4-tu-quan')],
  '0.23': [{ in: 'instrument', instrument: 'nd-06-2014' }],
  '0.24': [advice],
  '0.25': [intelligence],
})

/** Kim Sơn, the review of 2018. */
const article1 = held({
  '1.1': [{ in: 'source', province: 'ninh-binh', words: 'tổng kết năm 2018' }],
  '1.2': [slogan],
  '1.3': [nb('kimSon.keyAreas.named', 'có')],
  '1.4': [nb('kimSon.crimes.trend', 'giảm'), nb('kimSon.offenders.trend', 'giảm')],
  '1.5': [nb('kimSon.organisedCrime.occurred', 'không')],
  '1.6': [nb('kimSon.cases.cleared', 'từ 80 % trở lên số vụ án')],
  '1.7': [{ in: 'domains', province: 'ninh-binh', model: 'tu-quan-tu-phong-tu-bao-ve-tu-hoa-giai', count: 4 }],
  '1.8': [nb('kimSon.neighbourhoods.recognised', '85 % khu dân cư')],
  '1.9': [nb('kimSon.ruralCommunes.recognised', '64 % xã thuộc địa bàn nông thôn')],
  '1.10': [otherMovement],
  '1.11': [participants],
  '1.12': [nb('kimSon.awards.minister.collectives', '1'), { in: 'unit', unit: 'c14620' }],
  '1.13': [nb('kimSon.awards.unitOfVictory.collectives', '1')],
  '1.14': [nb('kimSon.awards.province.collectives', '2'), nb('kimSon.awards.province.individuals', '1')],
  '1.15': [
    nb('kimSon.awards.provincialPolice.collectives', '2'),
    nb('kimSon.awards.provincialPolice.individuals', '2'),
  ],
  '1.16': [nb('kimSon.awards.district.collectives', '3'), nb('kimSon.awards.district.individuals', '5')],
  '1.17': [noPerson],
  '1.18': [pageJunk],
})

/** Nam Định, ten years of coordination. */
const article2 = held({
  '2.1': [{ in: 'instrument', province: 'nam-dinh', instrument: 'nam-dinh.ctr-09-2013' }],
  '2.2': [{ in: 'procedure', procedure: 'commend' }],
  '2.3': [body],
  '2.4': [body],
  '2.5': [ndModel('khu-cum-cong-nghiep-an-toan')],
  '2.6': [ndModel('to-doi-cong-nhan-an-ninh-an-toan')],
  '2.7': [ndModel('doi-phong-chay-chua-chay-co-so')],
  '2.8': [otherMovement],
  '2.9': [nd('keyAreas.converted', '48/48 địa bàn (100 %)')],
  '2.10': [nd('crimes.trend', 'giảm')],
  '2.11': [nd('awards.honoured', '54')],
  '2.12': [nd('awards.province.collectives', '7'), nd('awards.province.individuals', '8')],
  '2.13': [slogan],
  '2.14': [otherMovement],
  '2.15': [otherMovement],
  '2.16': [advice],
  '2.17': [{ in: 'target', province: 'nam-dinh', indicator: 'target2030.wardPolice', year: 2030 }],
  '2.18': [{ in: 'target', province: 'nam-dinh', indicator: 'target2030.subjects', year: 2030 }],
  '2.19': [advice],
})

/** Thanh Hóa, security and new-rural building. */
const article3 = held({
  '3.1': [otherMovement],
  '3.2': [slogan],
  '3.3': [{ in: 'domains', province: 'thanh-hoa', model: 'tu-phong-tu-quan-tu-bao-ve-tu-hoa-giai', count: 4 }],
  '3.4': [th('policeVisits', 'hàng nghìn lượt')],
  '3.5': [
    { in: 'ruleSet', ruleSet: 'antt.neighbourhood' },
    { in: 'ruleSet', ruleSet: 'antt.commune' },
    { in: 'ruleSet', ruleSet: 'antt.agency' },
    { in: 'ruleSet', ruleSet: 'antt.enterprise' },
    { in: 'ruleSet', ruleSet: 'antt.school' },
  ],
  '3.6': [{ in: 'ruleSet', ruleSet: 'new-rural.criterion-19' }],
  '3.7': [{ in: 'instrument', province: 'thanh-hoa', instrument: 'thanh-hoa.qd-375-2008' }],
  '3.8': [{ in: 'instrument', province: 'thanh-hoa', instrument: 'thanh-hoa.ct-10-2008' }],
  '3.9': [th('committees.count', '635'), th('committees.members', '12.585')],
  '3.10': [th('securityTeams.count', '6.031'), th('securityTeams.members', '18.093')],
  '3.11': [
    th('householdGroups.count', '35.589'),
    th('householdGroups.members', '71.178'),
    th('householdGroups.householdsCovered', '98,8 % tổng số hộ'),
  ],
  '3.12': [th('commitments.householdGroups', '100 % Tổ An ninh xã hội')],
  '3.13': [th('commitments.others', '95 % cơ quan, đơn vị, doanh nghiệp và hộ gia đình')],
  '3.14': [intelligence],
  '3.15': [th('ntm.communes.takingPart', '571/630 xã, thị trấn (90,6 %)')],
  '3.16': [th('ntm.criteria.allMet', '180/571 xã (31,5 %)')],
  '3.17': [th('ntm.criterion19.met', '545/571 xã (95,4 %)')],
  '3.18': [
    th('ntm2011to2015.criterion19.met', '95 % đơn vị cấp xã'),
    th('ntm2011to2015.communes.recognised', 'trên 20 % xã'),
    th('ntm2011to2015.districts.recognised', '1'),
    { in: 'unit', unit: 'd394' },
  ],
  '3.19': [pageJunk],
})

/** Anh Dũng, the launch of a model. */
const article4 = held({
  '4.1': [modelIn('vinh-phuc')('5-tu-quan-ve-antt'), { in: 'unit', unit: 'n08779.anh-dung' }],
  '4.2': [{ in: 'domains', province: 'vinh-phuc', model: '5-tu-quan-ve-antt', count: 5 }],
  '4.3': [{ in: 'document', kind: 'survey_report' }],
  '4.4': [{ in: 'document', kind: 'plan' }],
  '4.5': [{ in: 'document', kind: 'establishment_decision' }],
  '4.6': [{ in: 'document', kind: 'steering_decision' }],
  '4.7': [{ in: 'procedure', procedure: 'establish' }],
  '4.8': [{ in: 'document', kind: 'covenant' }],
  '4.9': [{ in: 'procedure', procedure: 'establish' }],
  '4.10': [body, noPerson],
  '4.11': [body, noPerson],
  '4.12': [vp('songLo.launch.communes', '17')],
  '4.13': [
    { in: 'unit', unit: 'd076' },
    { in: 'unit', unit: 'c02632' },
  ],
  '4.14': [{ in: 'instrument', province: 'vinh-phuc', instrument: 'vinh-phuc.ct-46-2015' }],
  '4.15': [
    { in: 'instrument', province: 'vinh-phuc', instrument: 'vinh-phuc.kl-44-2019' },
    { in: 'instrument', province: 'vinh-phuc', instrument: 'vinh-phuc.ct-09-2011' },
  ],
  '4.16': [otherMovement],
  '4.17': [body],
  '4.18': [festival],
  '4.19': [{ in: 'procedure', procedure: 'commend' }],
  '4.20': [vp('songLo.pilots.perCommune', 'từ 1 trở lên')],
  '4.21': [intelligence],
  '4.22': [{ in: 'source', province: 'vinh-phuc', words: '09/11/2020' }],
})

/** Every row of the source articles, in their order. */
export const seedRows: readonly SeedRow[] = [...article0, ...article1, ...article2, ...article3, ...article4]
