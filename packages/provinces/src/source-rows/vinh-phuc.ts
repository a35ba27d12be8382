import { rowsOf } from './held.js'
import {
  called,
  document,
  domains,
  instrument,
  modelsOf,
  position,
  reworded,
  sheetsOf,
  source,
  step,
  unit,
} from './pointers.js'
import { reasons } from './reasons.js'

const said = sheetsOf('song-lo', 'd253')
const launched = '2020-11-09'

/** Vĩnh Phúc, Sông Lô and Bạch Lưu: the launch of a model in the hamlet of Anh Dũng. */
export const vinhPhucRows = rowsOf({
  '4.1': [modelsOf('vinh-phuc')('5-tu-quan-ve-antt'), unit('n08779.anh-dung', 'thôn Anh Dũng', launched)],
  '4.2': [domains('vinh-phuc', '5-tu-quan-ve-antt', 5)],
  '4.3': [
    document('survey_report'),
    reworded('bach-luu', 'survey', 'Báo cáo khảo sát đề nghị xây dựng mô hình', 'reportSurvey'),
  ],
  '4.4': [document('plan')],
  '4.5': [document('establishment_decision')],
  '4.6': [document('steering_decision')],
  '4.7': [reasons.emulation],
  '4.8': [
    document('covenant'),
    step('establish', 'signCovenant'),
    reworded('bach-luu', 'establish', 'Ký kết thực hiện Quy ước, xây dựng mô hình điểm', 'signCovenant'),
  ],
  '4.9': [
    step('establish', 'launchPilot'),
    reworded('bach-luu', 'establish', 'Tổ chức hội nghị triển khai xây dựng mô hình', 'launchPilot'),
  ],
  '4.10': [
    position('steeringStanding'),
    called(
      'song-lo',
      'steeringStanding',
      'Thường trực Ban chỉ đạo phòng chống tội phạm, TNXH và xây dựng phong trào toàn dân bảo vệ ANTQ',
    ),
    reasons.person,
  ],
  '4.11': [reasons.body, reasons.person],
  '4.12': [said('launch.communesPresent', '17')],
  '4.13': [unit('d076', 'huyện Sơn Dương', launched), unit('c02632', 'xã Trường Sinh', launched)],
  '4.14': [instrument('vinh-phuc', 'vinh-phuc.ct-46-2015', '46-CT/TW')],
  '4.15': [
    instrument('vinh-phuc', 'vinh-phuc.kl-44-2019', '44-KL/TW'),
    instrument('vinh-phuc', 'vinh-phuc.ct-09-2011', '09-CT/TW'),
  ],
  '4.16': [step('covenant', 'recordVote')],
  '4.17': [position('steeringStanding')],
  '4.18': [reasons.festival],
  '4.19': [step('commend', 'commend'), step('replicate', 'launchSite')],
  '4.20': [said('pilots.perCommune', 'từ 1 trở lên')],
  '4.21': [reasons.crimeReports],
  '4.22': [source('song-lo', '09/11/2020')],
})
