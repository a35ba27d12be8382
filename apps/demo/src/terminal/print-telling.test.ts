import { memoryJournal } from '@anlang/adapters/memory'
import { fixedClock, trustingDirectory } from '@anlang/adapters/training'
import { createEngine } from '@anlang/workflows'
import { expect, it } from 'vitest'
import { frontAsked } from '../room/front-asked.fixture.js'
import { createPage } from './page.js'
import { printTelling } from './print-telling.js'

it('a refusal is told by the names of the overlays, too', () => {
  const journal = memoryJournal()
  const clock = fixedClock('2022-11-14T08:00:00+07:00')
  const engine = createEngine({ journal, directory: trustingDirectory, clock, province: frontAsked })
  const lines: string[] = []
  const page = createPage((line) => lines.push(line), false)
  const by = { position: 'chairman', unit: 'c08779', person: 'p-3' } as const
  const command = { id: 'c-1', dossier: 'd-1', act: 'recognise', by, data: {} }
  const lesson = { vi: 'Phải hỏi ý kiến trước.', en: 'Ask first.' }
  printTelling(
    { page, locale: 'vi', stage: { engine, journal, clock, readings: [] } },
    {
      kind: 'refused',
      scene: { kind: 'refused', at: clock.now(), command, code: 'awaits_step', lesson },
      refusals: [{ code: 'awaits_step', act: 'recognise', first: 'giveFrontOpinion' }],
    },
  )
  const told = lines.join(' ').replaceAll(/\s+/g, ' ')
  expect(told).toContain('“Mặt trận Tổ quốc cho ý kiến”')
  expect(told).not.toContain('giveFrontOpinion')
})
