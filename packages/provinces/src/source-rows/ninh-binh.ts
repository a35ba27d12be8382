import { rowsOf } from './held.js'
import { commitment, instrument, modelsOf, nationalInstrument, sheetsOf, source } from './pointers.js'
import { reasons } from './reasons.js'

const said = sheetsOf('ninh-binh', 'p37')
const model = modelsOf('ninh-binh')
const circular = instrument('ninh-binh', 'ninh-binh.tt-23-tu', '23-TT/TU')

/** Ninh Bình, the review after one year. */
export const ninhBinhRows = rowsOf({
  '0.1': [source('ninh-binh', 'sơ kết 1 năm')],
  '0.2': [circular],
  '0.3': [instrument('ninh-binh', 'ninh-binh.kh-36-ubnd', '36/KH-UBND')],
  '0.4': [model('to-dan-pho-thon-xom-an-toan')],
  // the exemplars are what the circular is about
  '0.5': [circular, reasons.partyAndRespected],
  '0.6': [reasons.faith],
  '0.7': [reasons.otherMovement],
  '0.8': [model('5-cong-1-cap-xa')],
  '0.9': [model('khu-dan-cu-van-hoa-nong-thon-moi')],
  '0.10': [model('gia-dinh-van-hoa-nong-thon-moi')],
  '0.11': [model('nong-dan-phong-chong-toi-pham')],
  '0.12': [model('hoi-nong-dan-xay-dung-xa-lanh-manh')],
  '0.13': [said('awards.ministry.collectives', '5'), said('awards.ministry.individuals', '5')],
  '0.14': [said('ntm.communes.recognised', '43/118 xã (36,4 %)')],
  '0.15': [said('ntm.criterion19.met', '87/118 xã (73,7 %)')],
  '0.16': [said('roleHolders.gradedGood', '2.200')],
  '0.17': [said('commitments.households', '90 % hộ gia đình')],
  '0.18': [said('commitments.agencies', '234')],
  '0.19': [said('commitments.enterprises', '875')],
  '0.20': [said('commitments.schools', '425')],
  '0.21': [said('commitments.conditionalBusinesses', '1.721')],
  '0.22': [commitment('ninh-binh', '3-an-toan-4-tu-quan', '3 an toàn, 4 tự quản')],
  '0.23': [nationalInstrument('nd-06-2014', '06/2014/NĐ-CP')],
  '0.24': [reasons.task],
  '0.25': [reasons.crimeReports],
})
