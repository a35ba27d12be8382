import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { memoryJournal } from '../memory/index.js'
import { lookAtDossier } from './look-at-dossier.js'

const deadline = {
  dossier: 'hồ-sơ-1',
  place: 'reported/SiteSelected',
  act: 'selectSite',
  due: '2022-03-31',
  fires: '2022-04-01',
  passing: 'remind',
} as const

const waiting = entryAfter('hồ-sơ-1', undefined, { deadlines: [deadline] })

const withDeadline = async () => {
  const records = memoryJournal()
  await records.append(waiting)
  return records
}

describe('a look at a dossier', () => {
  it('calls whoever does what is due, and has nothing left when it was done', async () => {
    const records = await withDeadline()
    const called: string[] = []
    const look = lookAtDossier(records, async (dossier) => {
      called.push(dossier)
      await records.append(entryAfter('hồ-sơ-1', waiting))
    })
    expect(await look('hồ-sơ-1', '2022-04-01')).toBe(false)
    expect(called).toEqual(['hồ-sơ-1'])
  })

  it('calls nobody for a deadline that was replaced meanwhile', async () => {
    const records = await withDeadline()
    await records.append(entryAfter('hồ-sơ-1', waiting, { deadlines: [{ ...deadline, fires: '2022-05-01' }] }))
    const look = lookAtDossier(records, () => Promise.reject(new Error('nobody is to be called')))
    expect(await look('hồ-sơ-1', '2022-04-01')).toBe(false)
  })

  it('tells that something is left when nobody could do it', async () => {
    const look = lookAtDossier(await withDeadline(), async () => undefined)
    expect(await look('hồ-sơ-1', '2022-04-01')).toBe(true)
  })

  it('comes after the one before, and finds done what that one did', async () => {
    const records = await withDeadline()
    let called = 0
    const look = lookAtDossier(records, async () => {
      called += 1
      await records.append(entryAfter('hồ-sơ-1', waiting))
    })
    expect(await Promise.all([look('hồ-sơ-1', '2022-04-01'), look('hồ-sơ-1', '2022-04-01')])).toEqual([false, false])
    expect(called).toBe(1)
  })

  it('is made also when the one before failed', async () => {
    const records = await withDeadline()
    const answers: (() => Promise<unknown>)[] = [() => Promise.reject(new Error('mất điện')), async () => undefined]
    const look = lookAtDossier(records, async () => answers.shift()?.())
    await expect(look('hồ-sơ-1', '2022-04-01')).rejects.toThrow('mất điện')
    expect(await look('hồ-sơ-1', '2022-04-01')).toBe(true)
  })
})
