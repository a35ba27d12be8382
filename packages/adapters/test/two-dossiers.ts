import type { Journal } from '@anlang/workflows'
import { at, commune, type OfficeDay, openOffice, village } from './office.js'
import { evaluated, evaluationOf } from './recognised.js'

const name = { vi: 'Mô hình', en: 'Model' }

/** What the dossiers are opened under: the nation's procedures, and a model of the province. */
export const definitions = {
  province: { id: 'tỉnh', unit: 'p26', name, models: [{ id: 'mô-hình', name, domains: [] }] },
} as const

/** Two dossiers of one village: one that was recognised, with what it issued, and one that waits. */
export const twoDossiers = async (journal?: Journal): Promise<OfficeDay> => {
  const office = openOffice({ ...definitions, ...(journal && { journal }) })
  await evaluated(office, 'register')
  const survey = { dossier: 'khảo-sát', procedure: 'survey', subject: village, year: 2022, model: 'mô-hình' } as const
  const opened = await office.open({ ...survey, by: at('police', commune) }, '2022-03-02')
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  const { selfAssess, appraise, recognise } = evaluationOf()
  await office.run('đánh-giá', [selfAssess])
  await office.run('đánh-giá', [appraise, recognise])
  return office
}
