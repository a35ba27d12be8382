import { cast, places } from '../cast.js'
import { actsIn, opens, paper } from '../commands.js'
import type { Chapter } from '../scene.js'

const dossier = 'mo-hinh-anh-dung-2020'
const { takes, isRefused } = actsIn(dossier)
const covenant = [paper('covenant', '01/QƯ-AD', '2020-11-06')]

/** Two decisions side by side, the covenant, and the launch of the pilot: what the article of 9 November 2020 tells. */
export const establish: Chapter = {
  id: 'establish',
  title: { vi: 'Thành lập và ra mắt mô hình điểm', en: 'Establishment and launch of the pilot' },
  scenes: [
    opens('2020-10-20', {
      dossier,
      procedure: 'establish',
      subject: places.village,
      year: 2020,
      model: '5-tu-quan-ve-antt',
      follows: 'ke-hoach-anh-dung-2020',
      by: cast.committee,
    }),
    takes('2020-10-26', cast.committee, 'establishModel', {
      documents: [paper('establishment_decision', '112/QĐ-UBND', '2020-10-26')],
    }),
    isRefused('2020-10-26', cast.head, 'signCovenant', {
      code: 'not_open_here',
      data: { documents: covenant },
      lesson: {
        vi: 'Còn thiếu quyết định thành lập Ban Chỉ đạo mô hình: hai quyết định song song phải đủ mới ra mắt.',
        en: "The decision on the model's steering committee is still missing: both are needed before the launch.",
      },
    }),
    takes('2020-10-27', cast.committee, 'appointSteeringCommittee', {
      documents: [paper('steering_decision', '113/QĐ-UBND', '2020-10-27')],
    }),
    takes('2020-11-06', cast.head, 'signCovenant', {
      documents: covenant,
      figures: { 'households.total': 168, 'households.signed': 165 },
    }),
    takes('2020-11-06', cast.committee, 'launchPilot', {
      documents: [paper('launch_minutes', '07/BB-UBND', '2020-11-06')],
    }),
  ],
}
