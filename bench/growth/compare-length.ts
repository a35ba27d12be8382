import type { Journal } from '@anlang/workflows'
import { goal } from '../goal.ts'
import { lengthen } from '../workflows/lengthen.ts'
import { timesAsMuch } from '../workflows/reading.ts'
import { engineOn, police, scattered, textsOf } from './work.ts'

/** Reading a dossier of 1,000 facts through its head beside one of 10, both among many; `unused`: none acted on these yet. */
export const compareLength = async (
  name: string,
  journal: Journal,
  dossiers: number,
  unused: number,
): Promise<void> => {
  const engine = engineOn(journal, dossiers)
  const [long, short] = [1_000, 10].map((facts, place) => {
    const { dossier } = textsOf(scattered(unused + place, dossiers))
    return { dossier, facts }
  })
  if (!long || !short) throw new Error('there are two')
  for (const { dossier, facts } of [long, short]) await lengthen(engine, dossier, facts, police)
  const times = await timesAsMuch(engine, long, short)
  console.log(goal(`journals/growth/${name}/reading-1000-facts-vs-10`, times, '<=', 1.5))
}
