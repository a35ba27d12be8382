import type { Locale } from '@anlang/core'
import type { Page } from '@playwright/test'
import { deskRoom } from '../../src/training/training-api.js'
import { type Clerk, createClerk } from './clerk.js'
import type { Office } from './office.js'

/** Somebody who comes to the free desk in a role. */
export const atDesk = async (page: Page, office: Office, persona: string, locale: Locale = 'vi'): Promise<Clerk> => {
  const clerk = createClerk({ page, url: office.url, locale, room: deskRoom })
  await page.goto(`/rooms/${deskRoom}?lang=${locale}`)
  await clerk.become(persona)
  return clerk
}

/** How many things are on record in a dossier. */
export const countFacts = async (clerk: Clerk, dossier: string): Promise<number> => {
  const answer = await clerk.host('p-cong-an-xa').dossier(dossier)
  if (!answer.ok) throw new Error(`no dossier ${dossier}`)
  return answer.value.timeline.length
}
