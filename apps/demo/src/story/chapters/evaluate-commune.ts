import type { Figures } from '@anlang/core'
import { calmYear } from '../calm-year.js'
import { cast, places } from '../cast.js'
import { actsIn, opens, paper } from '../commands.js'
import type { Chapter } from '../scene.js'

const dossier = 'danh-gia-bach-luu-2022'
const { takes, isRefused } = actsIn(dossier)

const figures: Figures = {
  ...calmYear,
  'violations.now': 6,
  'violations.before': 9,
  'models.effective': 1,
  'police.effective': true,
  'police.disciplined': false,
  'subjects.recognised': 16,
}

/** The commune's own dossier: not appraised by itself, two short of 70 %, and then too late by a day. */
export const evaluateCommune: Chapter = {
  id: 'evaluate-commune',
  title: {
    vi: 'Đánh giá xã Bạch Lưu năm 2022: một hồ sơ lỡ hạn',
    en: 'Evaluation of the commune, 2022: a deadline missed',
  },
  scenes: [
    opens('2022-03-15', { dossier, procedure: 'evaluate', subject: places.commune, year: 2022, by: cast.committee }),
    takes('2022-03-15', cast.committee, 'register', {
      documents: [
        paper('party_resolution', '05-NQ/ĐU', '2022-02-18'),
        paper('plan', '22/KH-UBND', '2022-03-02'),
        paper('registration_form', '03/ĐK-UBND', '2022-03-15'),
      ],
      figures: {
        'subjects.total': 25,
        'subjects.registered': 25,
      },
    }),
    takes('2022-11-16', cast.standing, 'selfAssess', {
      documents: [
        paper('submission', '61/TTr-UBND', '2022-11-16'),
        paper('result_report', '140/BC-UBND', '2022-11-16'),
        paper('meeting_minutes', '09/BB-BCĐ', '2022-11-16'),
      ],
      figures,
    }),
    isRefused('2022-11-17', cast.standing, 'appraise', {
      code: 'same_office',
      data: { documents: [paper('appraisal_record', '19/BC-BCĐ', '2022-11-17')] },
      lesson: {
        vi: 'Xã không được thẩm định đề nghị của chính mình: việc này của Thường trực Ban Chỉ đạo huyện.',
        en: 'The commune may not appraise its own proposal: that is for the standing body of the district.',
      },
    }),
    {
      kind: 'findings',
      dossier,
      lead: {
        vi: '16/25 nghe như nhiều, nhưng chưa tới 70 %:',
        en: '16 of 25 sounds like many, but is short of 70 %:',
      },
    },
    takes(
      '2022-11-18',
      cast.districtStanding,
      'appraise',
      {
        documents: [paper('appraisal_record', '77/BC-BCĐ', '2022-11-18')],
        figures: { 'subjects.recognised': 18 },
      },
      {
        note: {
          vi: 'Đối chiếu hồ sơ: hai khu dân cư đã có quyết định trước 15/11 chưa được cộng. Số đúng là 18/25.',
          en: 'On checking, two neighbourhoods decided before 15 November had not been counted. It is 18 of 25.',
        },
      },
    ),
    isRefused('2022-11-20', cast.districtChairman, 'recognise', {
      code: 'deadline_passed',
      data: { documents: [paper('recognition_decision', '2120/QĐ-UBND', '2022-11-20')] },
      lesson: {
        vi: '“Trước ngày 20/11” nghĩa là ngày cuối cùng là 19/11. Ký ngày 20/11 là đã muộn một ngày.',
        en: '“Before 20 November” makes 19 November the last day. Signed on the 20th, it is a day late.',
      },
    }),
    takes('2022-11-21', cast.districtStanding, 'closeAsLapsed'),
  ],
}
