import { unverifiedLaw } from '@anlang/core'
import { defineProcedure } from '../procedure/procedure.js'
import { end, papers, reasoned, returnsAtMost, state, step } from './chart-builders.js'

// the decision was not read: steps and days are those of several provinces' press and plans
const basis = unverifiedLaw('qd-1960-2017')
const province = { by: [{ position: 'steeringStanding', at: 'province' }], basis } as const
const dropped = step('dropped', 'dropArea', ['Đưa ra khỏi danh sách', 'Take it off the list'], {
  ...province,
  requires: [reasoned(basis)],
})

/** A commune is chosen as a key area and converted within the year: an area and counts, never a person. */
export const convert = defineProcedure({
  id: 'convert',
  version: '2017.1',
  meta: {
    procedure: 'convert',
    title: { vi: 'Chuyển hóa địa bàn trọng điểm, phức tạp về ANTT', en: 'Conversion of a key area' },
    subject: 'commune',
    from: '2017-06-08',
    basis,
    figures: {
      'area.kind': {
        type: 'grade',
        label: { vi: 'Loại địa bàn', en: 'Kind of area' },
        scale: [
          { id: 'order', label: { vi: 'Trật tự xã hội, tệ nạn xã hội', en: 'Social order and evils' } },
          { id: 'economy', label: { vi: 'Kinh tế', en: 'Economy' } },
          { id: 'environment', label: { vi: 'Môi trường, an toàn thực phẩm', en: 'Environment and food safety' } },
          { id: 'drugs', label: { vi: 'Ma túy', en: 'Drugs' } },
        ],
      },
      'models.operating': { type: 'count', label: { vi: 'Số mô hình hoạt động', en: 'Models at work' } },
      'cases.total': { type: 'count', label: { vi: 'Số vụ phạm pháp hình sự', en: 'Criminal cases' } },
      'cases.cleared': { type: 'count', label: { vi: 'Số vụ được điều tra làm rõ', en: 'Cases cleared' } },
      'reports.total': { type: 'count', label: { vi: 'Số tin báo tiếp nhận', en: 'Reports received' } },
      'reports.handled': { type: 'count', label: { vi: 'Số tin báo đã xử lý', en: 'Reports handled' } },
    },
    parts: [
      { part: 'cases.cleared', whole: 'cases.total' },
      { part: 'reports.handled', whole: 'reports.total' },
    ],
  },
  initial: 'choosing',
  states: {
    choosing: state(['Chờ lựa chọn địa bàn', 'Awaiting the choice'], {
      AreaChosen: step('chosen', 'chooseArea', ['Chọn địa bàn chuyển hóa', 'Choose the area'], {
        ...province,
        requires: [papers('area_decision'), { kind: 'figures', figures: ['area.kind'] }],
        issues: 'area_decision',
      }),
      AreaDropped: dropped,
    }),
    chosen: state(['Đã chọn, chờ kế hoạch', 'Chosen, awaiting the plan'], {
      ConversionPlanned: step('converting', 'planConversion', ['Ban hành kế hoạch chuyển hóa', 'Issue the plan'], {
        by: [{ position: 'committee', at: 'commune' }],
        // each area has a model at least
        requires: [papers('plan'), { kind: 'figures', figures: ['models.operating'] }],
        basis,
      }),
      AreaDropped: dropped,
    }),
    converting: state(['Đang chuyển hóa', 'Being converted'], {
      ConversionReported: step('reported', 'reportConversion', ['Báo cáo kết quả chuyển hóa', 'Report the result'], {
        by: [{ position: 'police', at: 'commune' }],
        requires: [
          papers('conversion_report'),
          { kind: 'figures', figures: ['cases.total', 'cases.cleared', 'reports.total', 'reports.handled'] },
        ],
        deadline: {
          before: '12-15',
          whenPassed: 'escalate',
          to: [{ position: 'steeringStanding', at: 'province' }],
          basis,
        },
        basis,
      }),
      AreaDropped: dropped,
    }),
    reported: state(['Đã báo cáo, chờ đánh giá', 'Reported, awaiting the finding'], {
      AreaConverted: step('watched', 'confirmConversion', ['Công nhận chuyển hóa', 'Confirm the conversion'], {
        ...province,
        requires: [papers('conversion_decision')],
        issues: 'conversion_decision',
        approves: true,
      }),
      AreaNotConverted: step('notConverted', 'denyConversion', ['Chưa chuyển hóa', 'Find it not converted'], {
        ...province,
        requires: [reasoned(basis)],
      }),
      ReportReturned: step('converting', 'returnReport', ['Trả lại báo cáo', 'Return the report'], {
        ...province,
        requires: [reasoned(basis)],
        returns: returnsAtMost(2, basis),
      }),
    }),
    watched: state(['Đã chuyển hóa, đang theo dõi', 'Converted, watched'], {
      ConversionLasted: step('lasting', 'confirmLasting', ['Không tái phức tạp', 'It lasts'], {
        ...province,
        requires: [{ kind: 'elapsed', since: 'confirmConversion', days: 365, basis }],
      }),
      AreaRelapsed: step('relapsed', 'recordRelapse', ['Tái phức tạp', 'It relapsed'], {
        ...province,
        requires: [reasoned(basis)],
      }),
    }),
    lasting: end('achieved', 'Chuyển hóa bền vững', 'Lasting'),
    notConverted: end('refused', 'Chưa chuyển hóa', 'Not converted'),
    relapsed: end('closed', 'Tái phức tạp', 'Relapsed'),
    dropped: end('withdrawn', 'Đã đưa ra khỏi danh sách', 'Taken off the list'),
  },
})
