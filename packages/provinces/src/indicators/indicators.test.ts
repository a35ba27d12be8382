import { isNfc } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { provinces } from '../index.js'
import { awards } from './awards.js'
import { commitments } from './commitments.js'
import { forces } from './forces.js'
import { indicators } from './indicators.js'
import { movement } from './movement.js'
import { newRural } from './new-rural.js'
import { safety } from './safety.js'

const catalogue = Object.entries(indicators)

describe('the indicators', () => {
  it('have each an id of their own in all themes together', () => {
    const ids = [safety, newRural, commitments, forces, movement, awards].flatMap((theme) => Object.keys(theme))
    expect(ids).toEqual(Object.keys(indicators))
  })

  it('name no year in their ids: it stands in the sheet', () => {
    for (const [id] of catalogue) expect(id).not.toMatch(/\d{4}/)
  })

  it('are labelled differently, in both languages and in NFC', () => {
    for (const locale of ['vi', 'en'] as const) {
      const labels = catalogue.map(([, { label }]) => label[locale])
      expect(new Set(labels).size).toBe(labels.length)
      for (const [id, { label, of }] of catalogue) {
        expect(label[locale].trim() && of[locale].trim(), id).not.toBe('')
        expect(isNfc(label[locale] + of[locale]), id).toBe(true)
      }
    }
  })

  it('keep out of published tables whatever tells of crimes', () => {
    const sensitive = catalogue.flatMap(([id, indicator]) => ('sensitive' in indicator ? [id] : []))
    expect(sensitive).toEqual([
      'crimes.trend',
      'offenders.trend',
      'violations.trend',
      'organisedCrime.signs',
      'cases.cleared',
    ])
  })

  it('say of wholes that are made of unlike things that they are mixed', () => {
    const mixed = catalogue.flatMap(([id, indicator]) => ('mixed' in indicator ? [id] : []))
    expect(mixed).toEqual(['goodDeeds.organisationsAndHouseholds', 'exemplars.subjects'])
  })

  it('are all spoken of by some pack, and a pack has none that it does not speak of', () => {
    const spoken = provinces.map(({ indicators: own = {}, sheets = [], targets = [] }) => {
      const ids = [
        ...sheets.flatMap(({ entries }) => Object.keys(entries)),
        ...targets.map(({ indicator }) => indicator),
      ]
      expect(Object.keys(own).toSorted()).toEqual([...new Set(ids)].toSorted())
      return ids
    })
    expect([...new Set(spoken.flat())].toSorted()).toEqual(Object.keys(indicators).toSorted())
  })
})
