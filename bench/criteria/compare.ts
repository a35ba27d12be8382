import { article4, article5 } from './article.ts'
import { compareArticle } from './compare-article.ts'
import { compareNation } from './compare-nation.ts'

/** Criteria: findings and compact codes beside other engines and code by hand, and a whole nation. */
export const compare = async (): Promise<void> => {
  await compareArticle(article4)
  await compareArticle(article5)
  compareNation()
}
