import * as rule from '../../criteria/rule-builders.js'
import { defineRuleSet } from '../../criteria/rule-set.js'
import type { Text } from '../../text/text.js'
import { attested, circular23, inCircular23 } from './terms.js'

/** An article whose criteria are not known to us: the office attests that it is met as a whole. */
const attestedWhole = (subject: 'neighbourhood' | 'school', criterion: string, article: string, title: Text) =>
  defineRuleSet({
    ...circular23,
    id: `antt.${subject}`,
    subject,
    title,
    basis: inCircular23(article),
    figures: {
      'article.met': attested(
        `Cơ quan có thẩm quyền xác nhận đạt các tiêu chí của Điều ${article}`,
        `The competent office attests that the criteria of Article ${article} are met`,
      ),
    },
    criteria: [
      {
        id: criterion,
        text: {
          vi: `Đạt các tiêu chí của Điều ${article} Thông tư 23/2012/TT-BCA (chưa có toàn văn từng tiêu chí)`,
          en: `The criteria of Article ${article} of Circular 23/2012 are met (their text was not at hand)`,
        },
        basis: inCircular23(article),
        rule: rule.yes('article.met'),
      },
    ],
  })

/** A neighbourhood until 2022: Circular 23/2012/TT-BCA, Art. 5. */
export const neighbourhood2012 = attestedWhole('neighbourhood', 'kdc-2012', '5', {
  vi: 'Khu dân cư đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
  en: 'Neighbourhood safe in security and order',
})

/** A school until 2022: Circular 23/2012/TT-BCA, Art. 8. */
export const school2012 = attestedWhole('school', 'gd-2012', '8', {
  vi: 'Nhà trường đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
  en: 'School safe in security and order',
})
