import { describeReading, explain, formatCount, formatDay, type Locale } from '@anlang/core'
import {
  describeNote,
  describeRefusal,
  documentKinds,
  type Fact,
  isNote,
  isOpening,
  isStep,
  namesIn,
  type RecordedOffice,
  type RefusalNames,
  type StepTaken,
  stepsOf,
} from '@anlang/workflows'
import type { Stage, Telling } from '../story/play.js'
import { isOpenCommand } from '../story/scene.js'
import type { Page } from './page.js'
import { terminalWords } from './words.js'

type Told<Kind extends Telling['kind']> = Extract<Telling, { kind: Kind }>

/** Where and in which language the story is printed. */
export interface Print {
  readonly page: Page
  readonly locale: Locale
  readonly stage: Stage
}

const namesOn = ({ stage: { engine }, locale }: Print, on: string): RefusalNames => namesIn(engine, { locale, on })

const headOf = (print: Print, on: string, by: RecordedOffice, what: string) =>
  `${namesOn(print, on).office(by)} · ${what}`

const countOf = (print: Print, on: string, [id, value]: readonly [string, unknown]): string =>
  `${namesOn(print, on).figure(id)}: ${formatCount(Number(value), print.locale)}`

/** What a step issues besides its own decision: a certificate of recognition, a Giấy khen. */
const issuedBy = ({ stage: { engine } }: Print, { type, act, data }: StepTaken) => {
  const step = engine.definitions.procedures
    .flatMap(stepsOf)
    .find(({ fact, command }) => fact === type && command === act)
  const brought = (data.documents ?? []).some(({ kind }) => kind === step?.issues)
  return brought ? undefined : step?.issues
}

const headline = (print: Print, fact: Fact): string => {
  const { locale } = print
  const names = namesOn(print, fact.on)
  if (isOpening(fact)) return terminalWords[locale].opened(names.procedure(fact.procedure.id))
  return isNote(fact) ? describeNote(fact, locale, names) : names.act(fact.act)
}

const recorded = (print: Print, { scene, recorded: { fact }, repeated }: Told<'recorded'>): void => {
  const { page, locale } = print
  const words = terminalWords[locale]
  const what = headline(print, fact)
  page.entry({
    margin: formatDay(fact.on),
    mark: '●',
    head: headOf(print, fact.on, fact.by, what),
    style: repeated ? 'dim' : 'green',
  })
  if (!isStep(fact)) return
  const papers = (fact.data.documents ?? []).map(({ kind, number }) => `${documentKinds[kind][locale]} ${number}`)
  if (papers.length > 0) page.detail(`${words.attached} ${papers.join('; ')}`, 'dim')
  const figures = Object.entries(fact.data.figures ?? {}).filter(([, value]) => typeof value === 'number')
  if (figures.length > 0) page.detail(figures.map((figure) => countOf(print, fact.on, figure)).join('; '), 'dim')
  const { session } = fact.data
  if (session) page.detail(words.session(session), 'dim')
  const issued = issuedBy(print, fact)
  if (issued) page.detail(`${words.issued} ${documentKinds[issued][locale]}`, 'bold')
  if (scene.kind === 'act' && scene.note) page.detail(scene.note[locale])
}

const refused = (print: Print, { scene, refusals }: Told<'refused'>): void => {
  const { page, locale } = print
  const words = terminalWords[locale]
  const on = scene.at.slice(0, 10)
  const names = namesOn(print, on)
  const { command } = scene
  const what = isOpenCommand(command) ? words.opened(names.procedure(command.procedure)) : names.act(command.act)
  page.entry({
    margin: formatDay(on),
    mark: '✕',
    head: `${headOf(print, on, command.by, what)} — ${words.refused}`,
    style: 'red',
  })
  for (const refusal of refusals) page.detail(describeRefusal(refusal, locale, names))
  page.detail(`${scene.lesson[locale]} ${words.nothingWritten}`, 'yellow')
}

const found = ({ page, locale }: Print, { scene, findings: kept }: Told<'found'>): void => {
  const words = terminalWords[locale]
  const { verdict, findings } = explain(kept, locale)
  page.gap()
  page.paragraph(scene.lead[locale])
  page.paragraph(verdict, 'bold')
  const open = findings.filter(({ status }) => status === 'not_met' || status === 'undetermined')
  for (const { label, text, sentence, remedy, basis } of open) {
    page.entry({ margin: label, mark: '▸', head: text })
    page.detail(sentence)
    if (remedy) page.detail(`${words.turns} ${remedy}`, 'bold')
    page.detail(`${words.basis} ${basis}`, 'dim')
  }
  page.gap()
}

const model = ({ page, locale }: Print, { model: { name, domains } }: Told<'model'>): void => {
  page.paragraph(terminalWords[locale].domains(name[locale], domains.length))
  for (const [place, domain] of domains.entries()) page.detail(`${place + 1}. ${domain.name[locale]}`)
}

const figures = ({ page, locale }: Print, { scene, readings }: Told<'figures'>): void => {
  page.paragraph(scene.lead[locale])
  for (const reading of readings) page.detail(`${reading.indicator.label[locale]}: ${describeReading(reading, locale)}`)
  const [first] = readings
  if (first) page.detail(`${terminalWords[locale].source} ${first.sheet.source.title[locale]}`, 'dim')
}

/** Prints what came of a scene. A refusal whose moment has passed is not shown again. */
export const printTelling = (print: Print, telling: Telling): void => {
  switch (telling.kind) {
    case 'told':
      print.page.paragraph(telling.scene.text[print.locale])
      break
    case 'recorded':
      recorded(print, telling)
      break
    case 'refused':
      refused(print, telling)
      break
    case 'found':
      found(print, telling)
      break
    case 'model':
      model(print, telling)
      break
    case 'figures':
      figures(print, telling)
      break
    case 'passed':
      break
  }
}
