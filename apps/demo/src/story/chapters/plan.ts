import { cast, places } from '../cast.js'
import { actsIn, opens, paper } from '../commands.js'
import type { Chapter } from '../scene.js'

const dossier = 'ke-hoach-anh-dung-2020'
const { takes } = actsIn(dossier)

/** The police draft, the People's Committee returns once and then issues the commune's plan. */
export const plan: Chapter = {
  id: 'plan',
  title: { vi: 'Kế hoạch của UBND xã', en: "The commune's plan" },
  scenes: [
    opens('2020-09-24', {
      dossier,
      procedure: 'plan',
      subject: places.village,
      year: 2020,
      model: '5-tu-quan-ve-antt',
      follows: 'khao-sat-anh-dung-2020',
      by: cast.police,
    }),
    takes('2020-09-28', cast.police, 'draftPlan', { documents: [paper('plan_draft', '01/DT-CAX', '2020-09-28')] }),
    takes(
      '2020-10-01',
      cast.committee,
      'returnPlan',
      { items: ['plan_draft'], reason: 'papers_doubtful' },
      {
        note: {
          vi: 'Trả lại: dự thảo chưa nêu lĩnh vực thứ ba của mô hình.',
          en: "Returned: the draft left out the model's third domain.",
        },
      },
    ),
    takes(
      '2020-10-05',
      cast.police,
      'draftPlan',
      { documents: [paper('plan_draft', '02/DT-CAX', '2020-10-05')] },
      { mark: '/lần-2' },
    ),
    takes('2020-10-08', cast.committee, 'issuePlan', { documents: [paper('plan', '45/KH-UBND', '2020-10-08')] }),
  ],
}
