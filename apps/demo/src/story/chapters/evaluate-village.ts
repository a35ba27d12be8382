import type { Figures } from '@anlang/core'
import { calmYear } from '../calm-year.js'
import { cast, places } from '../cast.js'
import { actsIn, opens, paper } from '../commands.js'
import type { Chapter } from '../scene.js'

const dossier = 'danh-gia-anh-dung-2022'
const { takes, isRefused } = actsIn(dossier)

const atRegistration: Figures = {
  'party.cell': true,
  'households.total': 168,
  'households.registered': 166,
}

const ofTheYear: Figures = {
  ...calmYear,
  'violations.now': 1,
  'violations.before': 3,
  'force.rating': 'doneWell',
  'force.disciplined': false,
}

const bundle = (round: string, on: string) => [
  paper('submission', `0${round}/TTr-AD`, on),
  paper('result_report', `0${round}/BC-AD`, on),
  paper('meeting_minutes', `0${round}/BB-AD`, on),
]

/** The neighbourhood registers, assesses itself, has miscounted by two, corrects it, and is recognised in time. */
export const evaluateVillage: Chapter = {
  id: 'evaluate-village',
  title: { vi: 'Đánh giá khu dân cư năm 2022', en: 'Evaluation of the neighbourhood, 2022' },
  scenes: [
    {
      kind: 'tell',
      text: {
        vi: 'Năm đầu áp dụng Thông tư 124/2021/TT-BCA. Toàn bộ chương này và các chương sau là tình huống tập huấn, không phải của địa phương.',
        en: 'The first year of Circular 124/2021/TT-BCA. This chapter and those after it are training material throughout, not the locality’s own.',
      },
    },
    opens('2022-03-10', {
      dossier,
      procedure: 'evaluate',
      subject: places.village,
      year: 2022,
      follows: 'mo-hinh-anh-dung-2020',
      by: cast.head,
    }),
    takes('2022-03-10', cast.head, 'register', {
      documents: [
        paper('party_resolution', '02-NQ/CB', '2022-02-22'),
        paper('registration_form', '01/ĐK-AD', '2022-03-10'),
      ],
      figures: atRegistration,
    }),
    takes('2022-11-01', cast.head, 'selfAssess', { documents: bundle('2', '2022-11-01'), figures: ofTheYear }),
    isRefused('2022-11-02', cast.head, 'appraise', {
      code: 'wrong_office',
      data: { documents: [paper('appraisal_record', '01/TĐ', '2022-11-02')] },
      lesson: {
        vi: 'Trưởng thôn không tự thẩm định hồ sơ của thôn mình.',
        en: 'The head of the hamlet does not appraise the hamlet’s own dossier.',
      },
    }),
    {
      kind: 'findings',
      dossier,
      lead: {
        vi: 'Thường trực Ban Chỉ đạo xã xem kết quả:',
        en: 'The standing body of the commune looks at the findings:',
      },
    },
    takes(
      '2022-11-03',
      cast.standing,
      'returnDossier',
      { items: ['kdc-1c'], reason: 'figures_disagree' },
      {
        note: {
          vi: 'Trả lại đúng một mục: đối chiếu lại số hộ đăng ký.',
          en: 'Returned for exactly one item: the households that registered are to be counted again.',
        },
      },
    ),
    takes(
      '2022-11-07',
      cast.head,
      'selfAssess',
      { figures: { 'households.registered': 168 } },
      {
        mark: '/lần-2',
        note: {
          vi: 'Đếm lại bản đăng ký quý I: bỏ sót hai phiếu. Số đúng là 168/168.',
          en: 'The registrations of Quarter 1 are counted again: two sheets were overlooked. It is 168 of 168.',
        },
      },
    ),
    takes('2022-11-09', cast.standing, 'appraise', {
      documents: [paper('appraisal_record', '18/BC-BCĐ', '2022-11-09')],
    }),
    takes('2022-11-11', cast.chairman, 'recognise', {
      documents: [paper('recognition_decision', '205/QĐ-UBND', '2022-11-11')],
    }),
    {
      kind: 'findings',
      dossier,
      lead: { vi: 'Kết quả ghi trong quyết định:', en: 'The findings kept with the decision:' },
    },
  ],
}
