import { createEngine, type Journal } from '@anlang/workflows'
import type { TranscriptStage } from '@anlang/workflows/testing'
import { fixedClock, trustingDirectory } from '../src/training/index.js'
import { model, units } from './rehearse.js'

const province = {
  id: 'tỉnh',
  unit: 'p26',
  name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' },
  models: [{ id: model, name: { vi: 'Mô hình', en: 'Model' }, domains: [] }],
} as const

/** An office over a journal in which transcripts are played. */
export const stageOver = (journal: Journal): TranscriptStage => {
  const clock = fixedClock('2000-01-01T08:00:00+07:00')
  const engine = createEngine({ journal, clock, directory: trustingDirectory, province, units })
  return { engine, journal, moveTo: clock.moveTo }
}
