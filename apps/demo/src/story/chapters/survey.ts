import { cast, places } from '../cast.js'
import { actsIn, opens, paper } from '../commands.js'
import type { Chapter } from '../scene.js'

const dossier = 'khao-sat-anh-dung-2020'
const { takes, isRefused } = actsIn(dossier)
const report = [paper('survey_report', '12/BC-CAX', '2020-09-15')]

/** The commune police survey thôn Anh Dũng; the People's Committee selects it. */
export const survey: Chapter = {
  id: 'survey',
  title: { vi: 'Khảo sát', en: 'Survey' },
  scenes: [
    {
      kind: 'tell',
      text: {
        vi: 'Tháng 9/2020, Công an xã Bạch Lưu khảo sát thôn Anh Dũng để đề xuất xây dựng mô hình “5 tự quản về ANTT”.',
        en: 'In September 2020 the police of xã Bạch Lưu survey thôn Anh Dũng for the model “5 tự quản về ANTT” (five self-managements of security and order).',
      },
    },
    { kind: 'model', model: '5-tu-quan-ve-antt' },
    opens('2020-09-01', {
      dossier,
      procedure: 'survey',
      subject: places.village,
      year: 2020,
      model: '5-tu-quan-ve-antt',
      by: cast.police,
    }),
    isRefused('2020-09-15', cast.police, 'reportSurvey', {
      code: 'part_exceeds_whole',
      data: { documents: report, figures: { 'households.total': 168, 'households.inFavour': 186 } },
      lesson: {
        vi: 'Cộng tay nhầm: 186 hộ đồng thuận trong khi thôn có 168 hộ. Số liệu phải khớp mới được gửi.',
        en: 'A slip in adding by hand: 186 households in favour where there are 168. The figures have to agree first.',
      },
    }),
    takes('2020-09-15', cast.police, 'reportSurvey', {
      documents: report,
      figures: { 'households.total': 168, 'households.inFavour': 161 },
    }),
    isRefused('2020-09-18', cast.police, 'selectSite', {
      code: 'wrong_office',
      data: { documents: [paper('site_proposal', '31/UBND', '2020-09-18')] },
      lesson: {
        vi: 'Cơ quan khảo sát không tự lựa chọn địa bàn do mình đề xuất.',
        en: 'Who surveyed does not select the site they proposed.',
      },
    }),
    takes('2020-09-21', cast.committee, 'selectSite', {
      documents: [paper('site_proposal', '31/UBND', '2020-09-21')],
    }),
  ],
}
