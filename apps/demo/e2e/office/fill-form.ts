import type { DocumentField, FigureField, SessionForm, StepForm } from '@anlang/adapters/client'
import type { FigureValue, Locale } from '@anlang/core'
import type { ActData, Session } from '@anlang/workflows'
import type { Locator, Page } from '@playwright/test'
import { dayText } from '../../web/src/text/day-text.js'
import { numberText } from '../../web/src/text/number-text.js'
import { wordsOf } from './words.js'

/** A form on a page: where it is, in which language, and what it was made from. */
export interface FormOnPage {
  readonly page: Page
  readonly locale: Locale
  readonly form: StepForm
}

const labelOf = ({ label, required }: DocumentField | FigureField, locale: Locale): string =>
  required ? `${label[locale]} (${wordsOf(locale)('form.required')})` : label[locale]

/** One of the parts that a form has. */
const oneOf = <Part>(parts: readonly Part[], isIt: (part: Part) => boolean): Part => {
  const found = parts.find(isIt)
  if (found === undefined) throw new Error('the form has no such part')
  return found
}

/** The part of a form about one paper, unfolded where it is folded. */
export const paperOn = async ({ page, locale, form }: FormOnPage, kind: string): Promise<Locator> => {
  const t = wordsOf(locale)
  const field = oneOf(form.documents, (one) => one.kind === kind)
  const { requiredWhen } = field
  const name = requiredWhen
    ? `${field.label[locale]} (${t('form.requiredWhen', { figure: requiredWhen.label[locale] })})`
    : labelOf(field, locale)
  const paper = page.getByRole('group', { name, exact: true, includeHidden: true })
  if (!(await paper.isVisible())) await page.getByText(t('form.optionalDocuments')).click()
  return paper
}

const fillPaper = async (on: FormOnPage, kind: string, number: string, day: string) => {
  const t = wordsOf(on.locale)
  const paper = await paperOn(on, kind)
  await paper.getByRole('textbox', { name: t('form.number'), exact: true }).fill(number)
  await paper.getByRole('textbox', { name: t('form.on'), exact: true }).fill(day)
}

/** The control of a figure that is typed or chosen from a list. */
export const figureOn = ({ page, locale, form }: FormOnPage, id: string): Locator => {
  const field = oneOf(form.figures, (one) => one.id === id)
  const role = field.type === 'grade' ? 'combobox' : 'textbox'
  return page.getByRole(role, { name: labelOf(field, locale), exact: true })
}

const fillFigure = async (on: FormOnPage, id: string, value: FigureValue) => {
  const { page, locale, form } = on
  const field = oneOf(form.figures, (one) => one.id === id)
  if (typeof value === 'boolean') {
    const group = page.getByRole('group', { name: labelOf(field, locale), exact: true })
    const answer = wordsOf(locale)(value ? 'form.yes' : 'form.no')
    return group.getByRole('radio', { name: answer, exact: true }).check()
  }
  if (field.type === 'grade') return void (await figureOn(on, id).selectOption(String(value)))
  const typed = typeof value === 'number' ? numberText(value, locale) : dayText(value)
  return figureOn(on, id).fill(typed)
}

const countFields = ({ fields }: SessionForm, locale: Locale) =>
  fields.map(({ id, label, required }) => ({
    id,
    name: required ? `${label[locale]} (${wordsOf(locale)('form.required')})` : label[locale],
  }))

const fillSession = async ({ page, locale, form }: FormOnPage, session: Session) => {
  if (!form.session) throw new Error('the form has no session')
  const t = wordsOf(locale)
  const part = page.getByRole('group', { name: t(`form.session.${form.session.of}`), exact: true })
  for (const { id, name } of countFields(form.session, locale)) {
    const count = session[id]
    await part.getByRole('textbox', { name, exact: true }).fill(count === undefined ? '' : numberText(count, locale))
  }
  for (const { reason, count } of session.recused ?? []) {
    const choice = oneOf(form.session.recusals, ({ value }) => value === reason)
    const box = part.getByRole('textbox', { name: choice.label[locale], exact: true, includeHidden: true })
    if (!(await box.isVisible())) await part.getByText(t('form.recused')).click()
    await box.fill(numberText(count, locale))
  }
  const ballot = oneOf(form.session.ballots, ({ value }) => value === session.ballot)
  await part.getByRole('radio', { name: ballot.label[locale], exact: true }).check()
}

const mark = async ({ page, locale, form }: FormOnPage, items: readonly string[]) => {
  for (const { id, label, of } of form.items?.choices ?? []) {
    if (!items.includes(id)) continue
    const group = page.getByRole('group', { name: wordsOf(locale)(`form.itemsOf.${of}`), exact: true })
    await group.getByRole('checkbox', { name: label[locale], exact: true }).check()
  }
}

const giveReason = ({ page, locale, form }: FormOnPage, reason: string) => {
  const t = wordsOf(locale)
  const name = form.reason?.required ? `${t('form.reason')} (${t('form.required')})` : t('form.reason')
  return page.getByRole('combobox', { name, exact: true }).selectOption(reason)
}

/** Fills in a form what a command says, as somebody would who has the papers before them. */
export const fillForm = async (on: FormOnPage, data: ActData): Promise<void> => {
  const { documents = [], figures = {}, session, items, reason } = data
  if (items) await mark(on, items)
  if (reason !== undefined) await giveReason(on, reason)
  for (const { kind, number, on: day } of documents) await fillPaper(on, kind, number, dayText(day))
  if (session) await fillSession(on, session)
  for (const [id, value] of Object.entries<FigureValue>(figures)) await fillFigure(on, id, value)
}
