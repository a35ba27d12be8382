import { rowsOf } from './held.js'
import { domains, position, reworded, sheetsOf, source, unit } from './pointers.js'
import { reasons } from './reasons.js'

const said = sheetsOf('kim-son', 'd376')

/** Kim Sơn, the review of 2018. */
export const kimSonRows = rowsOf({
  '1.1': [source('kim-son', 'tổng kết năm 2018')],
  '1.2': [reasons.slogan],
  '1.3': [
    said('keyAreas.named', 'có'),
    reworded('kim-son', 'convert', 'Chuyển hóa địa bàn trọng điểm, phức tạp về ANTT, TTATXH'),
  ],
  '1.4': [said('crimes.trend', 'giảm'), said('offenders.trend', 'giảm')],
  '1.5': [said('organisedCrime.signs', 'không')],
  '1.6': [said('cases.cleared', 'từ 80 % trở lên số vụ án')],
  '1.7': [domains('kim-son', 'tu-quan-tu-phong-tu-bao-ve-tu-hoa-giai', 4)],
  '1.8': [said('neighbourhoods.safe', '85 % khu dân cư')],
  '1.9': [said('communes.safe', '64 % xã', 'xã thuộc địa bàn nông thôn')],
  '1.10': [reasons.otherMovement],
  '1.11': [position('neighbourhoodHead'), reasons.partyAndRespected],
  '1.12': [
    sheetsOf('kim-son', 'c14620')('awards.ministry.collectives', '1'),
    unit('c14620', 'thị trấn Phát Diệm', '2019-03-14'),
  ],
  '1.13': [said('awards.unitOfVictory.collectives', '1')],
  '1.14': [said('awards.province.collectives', '2'), said('awards.province.individuals', '1')],
  '1.15': [said('awards.provincialPolice.collectives', '2'), said('awards.provincialPolice.individuals', '2')],
  '1.16': [said('awards.district.collectives', '3'), said('awards.district.individuals', '5')],
  '1.17': [reasons.person],
  '1.18': [reasons.pageJunk],
})
