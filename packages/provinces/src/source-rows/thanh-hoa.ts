import { rowsOf } from './held.js'
import { commitment, domains, instrument, nationalInstrument, reworded, ruleSet, sheetsOf, unit } from './pointers.js'
import { reasons } from './reasons.js'

const said = sheetsOf('thanh-hoa', 'p38')

/** Thanh Hóa, security and new-rural building. */
export const thanhHoaRows = rowsOf({
  '3.1': [nationalInstrument('qd-491-2009', '491/QĐ-TTg')],
  '3.2': [reasons.slogan],
  '3.3': [domains('thanh-hoa', 'tu-phong-tu-quan-tu-bao-ve-tu-hoa-giai', 4)],
  '3.4': [said('police.visitsPerYear', 'hàng nghìn lượt')],
  '3.5': [ruleSet('antt.neighbourhood'), ruleSet('antt.commune'), ruleSet('antt.agency'), ruleSet('antt.school')],
  '3.6': [ruleSet('new-rural.criterion-19', '2009.1')],
  '3.7': [instrument('thanh-hoa', 'thanh-hoa.qd-375-2008', '375/QĐ-UBND')],
  '3.8': [instrument('thanh-hoa', 'thanh-hoa.ct-10-2008', '10')],
  '3.9': [
    said('committees.count', '635'),
    said('committees.members', '12.585'),
    reworded('thanh-hoa', 'establish', 'Củng cố, kiện toàn Ban chỉ đạo ANTT', 'appointSteeringCommittee'),
  ],
  '3.10': [said('securityTeams.count', '6.031'), said('securityTeams.members', '18.093')],
  '3.11': [
    said('householdGroups.count', '35.589'),
    said('householdGroups.householdsCovered', '98,8 % tổng số hộ'),
    said('householdGroups.members', '71.178'),
  ],
  '3.12': [
    said('goodDeeds.householdGroups', '100 % Tổ An ninh xã hội'),
    commitment('thanh-hoa', 'lam-nhieu-viec-tot-ve-antt', '1 cam kết'),
  ],
  '3.13': [said('goodDeeds.organisationsAndHouseholds', '95 % cơ quan, đơn vị, doanh nghiệp và hộ gia đình')],
  '3.14': [reasons.crimeReports],
  '3.15': [said('ntm.communes.takingPart', '571/630 xã, thị trấn (90,6 %)')],
  '3.16': [said('ntm.criteria.allMet', '180/571 xã (31,5 %)')],
  '3.17': [said('ntm.criterion19.met', '545/571 xã (95,4 %)')],
  '3.18': [
    said('ntm.criterion19.metByUnits', '95 % đơn vị cấp xã'),
    said('ntm.communes.recognised', 'trên 20 % xã'),
    said('ntm.districts.recognised', '1'),
    unit('d394', 'huyện Yên Định', '2015-12-31'),
  ],
  '3.19': [reasons.pageJunk],
})
