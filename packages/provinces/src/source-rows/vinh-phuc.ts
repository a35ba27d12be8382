import { rowsOf } from './held.js'
import { document, domains, instrument, modelsOf, position, sheetsOf, source, step, unit } from './pointers.js'
import { reasons } from './reasons.js'

const said = sheetsOf('vinh-phuc', 'd253')
const launched = '2020-11-09'

/** Vĩnh Phúc, the launch of a model in the hamlet of Anh Dũng. */
export const vinhPhucRows = rowsOf({
  '4.1': [modelsOf('vinh-phuc')('5-tu-quan-ve-antt'), unit('n08779.anh-dung', 'thôn Anh Dũng', launched)],
  '4.2': [domains('vinh-phuc', '5-tu-quan-ve-antt', 5)],
  '4.3': [document('survey_report')],
  '4.4': [document('plan')],
  '4.5': [document('establishment_decision')],
  '4.6': [document('steering_decision')],
  '4.7': [reasons.emulation],
  '4.8': [document('covenant'), step('establish', 'signCovenant')],
  '4.9': [step('establish', 'launchPilot')],
  '4.10': [position('steeringStanding'), reasons.person],
  '4.11': [reasons.body, reasons.person],
  '4.12': [said('launch.communesPresent', '17')],
  '4.13': [unit('d076', 'huyện Sơn Dương', launched), unit('c02632', 'xã Trường Sinh', launched)],
  '4.14': [instrument('vinh-phuc', 'vinh-phuc.ct-46-2015', '46-CT/TW')],
  '4.15': [
    instrument('vinh-phuc', 'vinh-phuc.kl-44-2019', '44-KL/TW'),
    instrument('vinh-phuc', 'vinh-phuc.ct-09-2011', '09-CT/TW'),
  ],
  '4.16': [reasons.democracy],
  '4.17': [position('steeringStanding')],
  '4.18': [reasons.festival],
  '4.19': [step('commend', 'commend'), reasons.replication],
  '4.20': [said('pilots.perCommune', 'từ 1 trở lên')],
  '4.21': [reasons.crimeReports],
  '4.22': [source('vinh-phuc', '09/11/2020')],
})
