import * as rule from '../../criteria/rule-builders.js'
import { defineRuleSet } from '../../criteria/rule-set.js'
import { attested, circular23, happened, inCircular23 } from './terms.js'

const { from } = circular23

/** A commune "An toàn về an ninh, trật tự" until 2022: Circular 23/2012/TT-BCA, Art. 6. Only neighbourhoods were counted. */
export const commune2012 = defineRuleSet({
  ...circular23,
  id: 'antt.commune',
  subject: 'commune',
  title: {
    vi: 'Xã, phường, thị trấn đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
    en: 'Commune, ward or township safe in security and order',
  },
  basis: inCircular23('6'),
  figures: {
    'party.resolution.issued': attested(
      'Đảng ủy có nghị quyết trong năm',
      'The Party committee had a resolution in the year',
    ),
    'plan.issued': attested('UBND có kế hoạch trong năm', "The People's Committee had a plan in the year"),
    'registration.made': attested('Có bản đăng ký trong năm', 'The commune registered in the year'),
    'clauses.met': attested('Đạt các tiêu chí tại khoản 2, 3, 4 Điều 5', 'Clauses 2, 3 and 4 of Article 5 are met'),
    'police.advanced': attested(
      'Công an xã hoặc Bảo vệ dân phố đạt “Đơn vị tiên tiến” trở lên',
      'The commune police or civil guard is an “advanced unit” or better',
    ),
    'police.disciplined': happened(
      'Có người của Công an xã hoặc Bảo vệ dân phố bị kỷ luật từ cảnh cáo trở lên',
      'A member of the commune police or civil guard was disciplined by a warning or more',
    ),
    'neighbourhoods.total': {
      type: 'count',
      unit: 'subject',
      tally: { of: ['neighbourhood'], standing: 'listed' },
      label: { vi: 'Tổng số khu dân cư', en: 'Neighbourhoods' },
    },
    'neighbourhoods.recognised': {
      type: 'count',
      unit: 'subject',
      tally: { of: ['neighbourhood'], standing: 'recognised' },
      label: { vi: 'Số khu dân cư được công nhận', en: 'Of which recognised' },
    },
  },
  criteria: [
    {
      id: 'xa-2012-1a',
      text: { vi: 'Hằng năm Đảng ủy có nghị quyết', en: 'Each year the Party committee has a resolution' },
      basis: inCircular23('6.1'),
      rule: rule.yes('party.resolution.issued'),
      evidence: ['party_resolution'],
    },
    {
      id: 'xa-2012-1b',
      text: { vi: 'Hằng năm UBND có kế hoạch', en: "Each year the People's Committee has a plan" },
      basis: inCircular23('6.1'),
      rule: rule.yes('plan.issued'),
      evidence: ['plan'],
    },
    {
      id: 'xa-2012-1c',
      text: { vi: 'Hằng năm có bản đăng ký', en: 'Each year the commune registers' },
      basis: inCircular23('6.1'),
      rule: rule.yes('registration.made'),
      evidence: ['registration_form'],
    },
    {
      id: 'xa-2012-2',
      text: { vi: 'Đạt các tiêu chí tại khoản 2, 3, 4 Điều 5', en: 'Clauses 2, 3 and 4 of Article 5 are met' },
      basis: inCircular23('6.2'),
      rule: rule.yes('clauses.met'),
    },
    {
      id: 'xa-2012-3',
      text: {
        vi: 'Công an xã hoặc Bảo vệ dân phố đạt “Đơn vị tiên tiến” trở lên, không có người bị kỷ luật từ cảnh cáo trở lên',
        en: 'The commune police or civil guard is an “advanced unit” or better, and no member was disciplined by a warning or more',
      },
      basis: inCircular23('6.3'),
      rule: rule.all(rule.yes('police.advanced'), rule.no('police.disciplined')),
    },
    {
      id: 'xa-2012-4',
      text: {
        vi: 'Từ 70 % khu dân cư trở lên được công nhận',
        en: '70 % or more of the neighbourhoods are recognised',
      },
      basis: inCircular23('6.4'),
      rule: rule.shareAtLeast(
        'neighbourhoods.recognised',
        'neighbourhoods.total',
        rule.since(from, 70, inCircular23('6.4')),
      ),
    },
  ],
})
