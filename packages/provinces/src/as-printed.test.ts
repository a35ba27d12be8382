import { describeReading, readingsOf } from '@anlang/core'
import type { Province } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { namDinh, ninhBinh, provinces, thanhHoa, vinhPhuc } from './index.js'

const readingsIn = ({ indicators = {}, sheets = [] }: Province) => readingsOf(indicators, sheets)

/** Every figure of the sources, as a reader of them would look for it. */
const printed: readonly (readonly [province: Province, id: string, figure: string])[] = [
  [ninhBinh, 'ntm.communes.recognised', '43/118 xã (36,4 %)'],
  [ninhBinh, 'ntm.criterion19.met', '87/118 xã (73,7 %)'],
  [ninhBinh, 'roleHolders.gradedGood', '2.200'],
  [ninhBinh, 'commitments.households', '90 % hộ gia đình'],
  [ninhBinh, 'commitments.agencies', '234'],
  [ninhBinh, 'commitments.enterprises', '875'],
  [ninhBinh, 'commitments.schools', '425'],
  [ninhBinh, 'commitments.conditionalBusinesses', '1.721'],
  [ninhBinh, 'awards.minister.collectives', '5'],
  [ninhBinh, 'awards.minister.individuals', '5'],
  [ninhBinh, 'kimSon.keyAreas.named', 'có'],
  [ninhBinh, 'kimSon.crimes.trend', 'giảm'],
  [ninhBinh, 'kimSon.offenders.trend', 'giảm'],
  [ninhBinh, 'kimSon.organisedCrime.occurred', 'không'],
  [ninhBinh, 'kimSon.cases.cleared', 'từ 80 % trở lên số vụ án'],
  [ninhBinh, 'kimSon.neighbourhoods.recognised', '85 % khu dân cư'],
  [ninhBinh, 'kimSon.ruralCommunes.recognised', '64 % xã thuộc địa bàn nông thôn'],
  [ninhBinh, 'kimSon.awards.minister.collectives', '1'],
  [ninhBinh, 'kimSon.awards.unitOfVictory.collectives', '1'],
  [ninhBinh, 'kimSon.awards.province.collectives', '2'],
  [ninhBinh, 'kimSon.awards.province.individuals', '1'],
  [ninhBinh, 'kimSon.awards.provincialPolice.collectives', '2'],
  [ninhBinh, 'kimSon.awards.provincialPolice.individuals', '2'],
  [ninhBinh, 'kimSon.awards.district.collectives', '3'],
  [ninhBinh, 'kimSon.awards.district.individuals', '5'],
  [namDinh, 'keyAreas.converted', '48/48 địa bàn (100 %)'],
  [namDinh, 'awards.honoured', '54'],
  [namDinh, 'awards.province.collectives', '7'],
  [namDinh, 'awards.province.individuals', '8'],
  [namDinh, 'crimes.trend', 'giảm'],
  [thanhHoa, 'committees.count', '635'],
  [thanhHoa, 'committees.members', '12.585'],
  [thanhHoa, 'securityTeams.count', '6.031'],
  [thanhHoa, 'securityTeams.members', '18.093'],
  [thanhHoa, 'householdGroups.count', '35.589'],
  [thanhHoa, 'householdGroups.members', '71.178'],
  [thanhHoa, 'householdGroups.householdsCovered', '98,8 % tổng số hộ'],
  [thanhHoa, 'commitments.householdGroups', '100 % Tổ An ninh xã hội'],
  [thanhHoa, 'commitments.others', '95 % cơ quan, đơn vị, doanh nghiệp và hộ gia đình'],
  [thanhHoa, 'ntm.communes.takingPart', '571/630 xã, thị trấn (90,6 %)'],
  [thanhHoa, 'ntm.criteria.allMet', '180/571 xã (31,5 %)'],
  [thanhHoa, 'ntm.criterion19.met', '545/571 xã (95,4 %)'],
  [thanhHoa, 'policeVisits', 'hàng nghìn lượt'],
  [thanhHoa, 'ntm2011to2015.criterion19.met', '95 % đơn vị cấp xã'],
  [thanhHoa, 'ntm2011to2015.communes.recognised', 'trên 20 % xã'],
  [thanhHoa, 'ntm2011to2015.districts.recognised', '1'],
  [vinhPhuc, 'songLo.launch.communes', '17'],
  [vinhPhuc, 'songLo.pilots.perCommune', 'từ 1 trở lên'],
]

describe('a figure reads as it was printed', () => {
  it.each(printed)('in $id: %s, %s', (province, id, figure) => {
    const reading = readingsIn(province).find((candidate) => candidate.id === id)
    expect(reading && describeReading(reading, 'vi')).toBe(figure)
  })

  it('and none was added that the sources do not give', () => {
    const given = printed.map(([province, id]) => `${province.id} ${id}`)
    const held = provinces.flatMap((province) => readingsIn(province).map(({ id }) => `${province.id} ${id}`))
    expect(held).toEqual(given)
  })
})
