import {
  type AllowedItem,
  type Client,
  createClient,
  type OpenableProcedure,
  type StepForm,
} from '@anlang/adapters/client'
import type { IsoDate, Locale } from '@anlang/core'
import type { ActData } from '@anlang/workflows'
import { expect, type Locator, type Page } from '@playwright/test'
import type { TFunction } from 'i18next'
import { personaHeader, type TrainingRoom } from '../../src/training/training-api.js'
import { dayText } from '../../web/src/text/day-text.js'
import { fillForm } from './fill-form.js'
import { wordsOf } from './words.js'

/** What a new dossier is about. */
interface Matter {
  readonly procedure: string
  readonly variant?: string | undefined
  readonly subject: string
  readonly year: number
  readonly model?: string | undefined
  /** The id of the dossier that it follows. */
  readonly follows?: string | undefined
}

/** An act and its form. */
export interface FormedItem extends AllowedItem {
  readonly form: StepForm
}

/** Somebody who works in a room by its pages. */
export interface Clerk {
  readonly page: Page
  readonly locale: Locale
  readonly t: TFunction
  readonly room: string
  /** What the pages are told of the room. */
  readonly told: () => Promise<TrainingRoom>
  /** The library's host, as a persona asks it. */
  readonly host: (persona: string) => Client
  readonly become: (persona: string) => Promise<void>
  readonly goToDesk: () => Promise<void>
  /** Chooses a procedure at the desk and fills in what the dossier is about. */
  readonly fillOpening: (persona: string, matter: Matter) => Promise<void>
  readonly procedureOf: (persona: string, matter: Matter) => Promise<OpenableProcedure | undefined>
  /** An act of a dossier as the persona is told of it. */
  readonly item: (persona: string, dossier: string, act: string) => Promise<FormedItem>
  /** Comes to the form of an act: from the dossier where it is offered there, else by its address. */
  readonly toForm: (persona: string, dossier: string, act: string) => Promise<FormedItem>
  readonly fill: (item: FormedItem, data: ActData) => Promise<void>
  readonly submitOf: (item: AllowedItem) => Locator
  readonly pathOf: (dossier: string, act?: string) => string
  /** Says that the act is on record, as the page of the dossier does. */
  readonly seesRecorded: (title: string) => Promise<void>
  readonly moveClock: (day: IsoDate) => Promise<void>
}

const must = <Value>(answer: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value => {
  if (!answer.ok) throw new Error(`the host refused: ${JSON.stringify(answer)}`)
  return answer.value
}

const nameOf = ({ cast }: TrainingRoom, persona: string, locale: Locale): string => {
  const member = cast.find((one) => one.persona === persona)
  if (!member) throw new Error(`nobody in the cast is ${persona}`)
  return `${member.positionName[locale]}, ${member.unitName[locale]}`
}

interface Place {
  readonly page: Page
  /** Where the server is. */
  readonly url: string
  readonly locale: Locale
  readonly room: string
}

const asking = ({ url, locale, room }: Place) => {
  const told = async (): Promise<TrainingRoom> => {
    const answer = await fetch(`${url}/training/rooms/${room}`)
    if (!answer.ok) throw new Error(`room ${room}: ${answer.status}`)
    return answer.json()
  }
  const host = (persona: string) =>
    createClient({ base: `${url}/rooms/${room}/api`, lang: locale, headers: { [personaHeader]: persona } })
  return {
    told,
    host,
    procedureOf: async (persona: string, { procedure, variant, subject }: Matter) => {
      const { procedures } = must(await host(persona).procedures())
      return procedures.find(
        (one) =>
          one.procedure === procedure &&
          (one.variant ?? undefined) === variant &&
          one.units.some(({ id }) => id === subject),
      )
    },
    item: async (persona: string, dossier: string, act: string) => {
      const { allowed } = must(await host(persona).allowed(dossier, { form: act }))
      const item = allowed.find((one) => one.act === act)
      if (!item?.form) throw new Error(`${dossier} has no act ${act}`)
      return { ...item, form: item.form }
    },
  }
}

/** From the desk to the form of a procedure, and what the dossier is about. */
const fillOpening = async (
  { page, locale }: Place,
  { title }: OpenableProcedure,
  { subject, year, model, follows }: Matter,
): Promise<void> => {
  const t = wordsOf(locale)
  const select = (name: string, value: string) => page.getByLabel(name, { exact: true }).selectOption(value)
  const offers = page.getByRole('region', { name: t('desk.openTitle') })
  await offers.getByRole('link', { name: title[locale], exact: true }).click()
  await select(t('desk.opening.subject'), subject)
  await select(t('desk.opening.year'), String(year))
  if (model !== undefined) await select(t('desk.opening.model'), model)
  // where it is needed, its label goes on to say so
  if (follows !== undefined) await page.getByLabel(t('desk.opening.follows')).selectOption(follows)
}

/** Somebody at a page, in a room. */
export const createClerk = (place: Place): Clerk => {
  const { page, locale, room } = place
  const t = wordsOf(locale)
  const ask = asking(place)
  const pathOf = (dossier: string, act?: string) =>
    `/rooms/${room}/dossiers/${encodeURIComponent(dossier)}${act === undefined ? '' : `/acts/${act}`}`
  const bar = page.getByRole('region', { name: t('room.bar') })
  const goToDesk = async () => {
    await page
      .getByRole('navigation')
      .getByRole('link', { name: t('shell.desk'), exact: true })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: t('desk.title') })).toBeVisible()
  }
  /** By the way that the lesson offers, where it offers one. */
  const toDossier = async (dossier: string) => {
    const offered = page.getByRole('link', { name: t('lesson.openDossier') })
    const isThere = (await offered.isVisible()) && (await offered.getAttribute('href')) === pathOf(dossier)
    await (isThere ? offered.click() : page.goto(pathOf(dossier)))
  }
  const submitOf = ({ title }: AllowedItem) =>
    page.getByRole('button', { name: t('form.submitNamed', { act: title }), exact: true })
  return {
    ...ask,
    page,
    locale,
    t,
    room,
    pathOf,
    goToDesk,
    become: async (persona) => {
      const name = nameOf(await ask.told(), persona, locale)
      await bar.getByRole('button', { name: t('room.change') }).click()
      const dialog = page.getByRole('dialog', { name: t('room.choose') })
      await dialog.getByRole('button', { name: t('room.becomeNamed', { name }), exact: true }).click()
      await expect(dialog).toBeHidden()
      await expect(bar).toContainText(name.split(', ').slice(0, 2).join(', '))
    },
    fillOpening: async (persona, matter) => {
      const procedure = await ask.procedureOf(persona, matter)
      if (!procedure) throw new Error(`${persona} may not open ${matter.procedure}`)
      await goToDesk()
      await fillOpening(place, procedure, matter)
    },
    toForm: async (persona, dossier, act) => {
      const item = await ask.item(persona, dossier, act)
      if (item.ready) {
        await toDossier(dossier)
        await page.getByRole('link', { name: t('dossier.takeNamed', { act: item.title }), exact: true }).click()
      } else await page.goto(pathOf(dossier, act))
      await expect(page.getByRole('heading', { level: 1, name: item.title, exact: true })).toBeVisible()
      // the form of a step that is not open is asked for by itself
      await expect(submitOf(item)).toBeVisible()
      return item
    },
    fill: (item, data) => fillForm({ page, locale, form: item.form }, data),
    submitOf,
    seesRecorded: async (title) => {
      await expect(page.getByText(t('dossier.recorded', { act: title })).first()).toBeVisible()
    },
    moveClock: async (day) => {
      await bar.getByRole('button', { name: t('room.moveDay') }).click()
      const dialog = page.getByRole('dialog', { name: t('room.moveTitle') })
      await dialog.getByRole('textbox', { name: t('room.moveTo') }).fill(dayText(day))
      await dialog.getByRole('button', { name: t('room.move'), exact: true }).click()
      await expect(dialog).toBeHidden()
      await expect(bar).toContainText(dayText(day))
    },
  }
}
