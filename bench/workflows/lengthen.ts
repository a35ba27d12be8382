import type { Actor, Engine } from '@anlang/workflows'

/** Adds notes to an open survey until it has so many facts: its work is claimed and handed back by turns. */
export const lengthen = async (engine: Engine, dossier: string, facts: number, by: Actor): Promise<void> => {
  for (let version = 2; version <= facts; version += 2) {
    await engine.claimWork({ id: `${dossier}/nhận/${version}`, dossier, act: 'reportSurvey', by })
    await engine.handOverWork({ id: `${dossier}/giao/${version}`, dossier, act: 'reportSurvey', by, to: null })
  }
}
