import { formatDay, isIsoDate, type Locale } from '@anlang/core'
import {
  createEngine,
  describeTransition,
  type Engine,
  type InTransition,
  namesIn,
  type RefusalNames,
  type TransitionDue,
} from '@anlang/workflows'
import type { Choices } from '../choices.js'
import { counted } from '../counted.js'
import { today } from '../find-version.js'
import type { Answer, Output } from '../output.js'
import { withPlace } from '../place/with-place.js'
import { refused } from '../refused.js'
import { readDefinitions } from './read-definitions.js'

const sentences = {
  vi: {
    who: (offices: string) => `Thẩm quyền: ${offices}.`,
    nobody: 'Không cơ quan nào có thẩm quyền vào ngày này.',
    summary: (on: string, close: string, migrate: string) =>
      `Tính đến ngày ${on}: ${close} cần kết thúc vì đơn vị không còn, ${migrate} cần chuyển sang quy trình hiện hành. Sổ không bị thay đổi gì.`,
  },
  en: {
    who: (offices: string) => `In the power of: ${offices}.`,
    nobody: 'On this day no office has the power.',
    summary: (on: string, close: string, migrate: string) =>
      `As of ${on}: ${close} to be closed, as the unit is no more, ${migrate} to be handed over to the procedure of today. Nothing was changed.`,
  },
} as const

const inWords = (id: string, due: TransitionDue, locale: Locale, names: RefusalNames): string => {
  const { who, nobody } = sentences[locale]
  const { title, reason } = describeTransition(due, locale, names)
  const offices = due.offices.map(names.office)
  const told = reason.endsWith('.') ? reason : `${reason}.`
  return `${id}: ${title}. ${told} ${offices.length > 0 ? who(offices.join('; ')) : nobody}`
}

const inBody = (id: string, due: TransitionDue) => ({
  dossier: id,
  kind: due.kind,
  ...(due.kind === 'close' ? { change: due.change, heirs: due.heirs } : { rule: due.rule.id }),
  offices: due.offices,
})

/** Every dossier that waits for a transition, in the order in which they were opened. */
async function* waitingIn(engine: Engine): AsyncGenerator<InTransition> {
  for (let page = await engine.dossiers(); page.length > 0; ) {
    yield* engine.inTransition(page)
    const last = page.at(-1)
    page = last ? await engine.dossiers({ after: last.id }) : []
  }
}

/** Tells which dossiers are to be closed or handed over, since communes were merged or a level of offices is no more. */
export const tellTransitions = (word: string, output: Output, choices: Choices): Answer | Promise<Answer> => {
  const { locale, print } = output
  const definitions = readDefinitions(choices, output)
  if (!definitions.ok) return refused(definitions.refusals, output)
  const on = choices.on !== undefined && isIsoDate(choices.on) ? choices.on : today()
  return withPlace(word, 'read', output, async ({ shown, journal }) => {
    const clock = { now: () => `${on}T12:00:00+07:00` }
    // nobody acts
    const directory = { holdings: async () => [] }
    const engine = createEngine({ ...definitions.value, journal, directory, clock })
    const rows: ReturnType<typeof inBody>[] = []
    for await (const { dossier, due } of waitingIn(engine)) {
      const names = namesIn(engine, { locale, on, subject: dossier.subject })
      for (const one of due) {
        rows.push(inBody(dossier.id, one))
        print(inWords(dossier.id, one, locale, names))
      }
    }
    const closings = rows.filter(({ kind }) => kind === 'close').length
    const [close = '', migrate = ''] = [closings, rows.length - closings].map((n) => counted(n, 'dossier', locale))
    print(sentences[locale].summary(formatDay(on), close, migrate))
    return { exit: 0, body: { journal: shown, on, dossiers: rows } }
  })
}
