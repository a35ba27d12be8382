import { cast, places } from '../cast.js'
import { actsIn, opens, paper } from '../commands.js'
import type { Chapter } from '../scene.js'

const dossier = 'khen-anh-dung-2022'
const { takes, isRefused } = actsIn(dossier)
const minutes = [paper('council_minutes', '04/BB-HĐTĐKT', '2022-11-25')]

/** A Giấy khen of the commune's Chairman, once for one achievement. */
export const commend: Chapter = {
  id: 'commend',
  title: { vi: 'Giấy khen của Chủ tịch UBND xã', en: "A certificate of merit from the commune's Chairman" },
  scenes: [
    opens('2022-11-21', {
      dossier,
      procedure: 'commend',
      variant: 'merit.commune',
      subject: places.village,
      year: 2022,
      follows: 'danh-gia-anh-dung-2022',
      by: cast.standing,
    }),
    takes('2022-11-21', cast.standing, 'proposeCommendation', {
      documents: [
        paper('submission', '21/TTr-BCĐ', '2022-11-21'),
        paper('achievement_report', '22/BC-BCĐ', '2022-11-21'),
      ],
      figures: { 'conduct.exemplary': true, 'movement.excellent': true, 'complaint.inWindow': false },
    }),
    isRefused('2022-11-25', cast.council, 'reviewCommendation', {
      code: 'no_quorum',
      data: {
        documents: minutes,
        figures: { 'discipline.pending': false },
        session: { members: 9, present: 5, inFavour: 5, ballot: 'open' },
      },
      lesson: {
        vi: 'Năm người đến họp, chín người là Hội đồng.',
        en: 'Five came to the meeting; the council is nine.',
      },
    }),
    takes('2022-11-25', cast.council, 'reviewCommendation', {
      documents: minutes,
      figures: { 'discipline.pending': false },
      session: { members: 9, present: 8, inFavour: 8, ballot: 'open' },
    }),
    takes('2022-11-28', cast.chairman, 'commend', {
      documents: [paper('commendation_decision', '231/QĐ-UBND', '2022-11-28')],
    }),
    takes('2022-12-01', cast.council, 'notifyResult', {
      documents: [paper('notice', '88/TB-UBND', '2022-12-01')],
    }),
    {
      kind: 'refused',
      at: '2022-12-05T09:00:00+07:00',
      command: {
        id: 'chuyện/khen-anh-dung-2022-lan-2/mở',
        dossier: 'khen-anh-dung-2022-lan-2',
        procedure: 'commend',
        variant: 'merit.commune',
        subject: places.village,
        year: 2022,
        follows: 'danh-gia-anh-dung-2022',
        by: cast.standing,
      },
      code: 'dossier_exists',
      lesson: {
        vi: 'Một thành tích không khen hai lần.',
        en: 'One achievement is not commended twice.',
      },
    },
  ],
}
