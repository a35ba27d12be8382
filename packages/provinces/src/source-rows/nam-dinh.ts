import { rowsOf } from './held.js'
import { called, instrument, modelsOf, position, reworded, sheetsOf, source, target } from './pointers.js'
import { reasons } from './reasons.js'

const said = sheetsOf('nam-dinh', 'p36')
const model = modelsOf('nam-dinh')

/** Nam Định, ten years of coordination. */
export const namDinhRows = rowsOf({
  '2.1': [instrument('nam-dinh', 'nam-dinh.ctr-09-2013', '09/CTr-BCA-MTTW')],
  '2.2': [source('nam-dinh', 'điển hình tiên tiến trong công nhân, viên chức, lao động 2018–2023')],
  '2.3': [
    position('steeringStanding'),
    called('nam-dinh', 'steeringStanding', 'Thường trực Ban Chỉ đạo 138'),
    reasons.person,
  ],
  '2.4': [reasons.body],
  '2.5': [model('khu-cum-cong-nghiep-an-toan')],
  '2.6': [model('to-doi-cong-nhan-an-ninh-an-toan')],
  '2.7': [model('doi-phong-chay-chua-chay-co-so')],
  '2.8': [reasons.otherMovement],
  '2.9': [
    said('keyAreas.converted', '48/48 địa bàn (100 %)'),
    reworded('nam-dinh', 'convert', 'Công nhận chuyển hóa thành công', 'confirmConversion'),
  ],
  '2.10': [said('violations.trend', 'giảm')],
  '2.11': [said('awards.honoured', '54')],
  '2.12': [said('awards.province.collectives', '7'), said('awards.province.individuals', '8')],
  '2.13': [reasons.slogan],
  '2.14': [reasons.otherMovement],
  '2.15': [reasons.otherMovement],
  '2.16': [reasons.areaKinds],
  '2.17': [target('nam-dinh', 'exemplars.wardPolice', 2030, '100 % công an phường')],
  '2.18': [
    target('nam-dinh', 'exemplars.subjects', 2030, '100 % xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục'),
  ],
  '2.19': [reasons.task],
})
