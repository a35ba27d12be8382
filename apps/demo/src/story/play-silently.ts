import { playScene, type Stage } from './play.js'
import type { Chapter } from './scene.js'

/** Records what chapters tell, and leaves out what they only say or try; what is on record is not recorded again. */
export const playSilently = async (stage: Stage, chapters: readonly Chapter[]): Promise<void> => {
  const acts = chapters.flatMap(({ scenes }) => scenes).filter(({ kind }) => kind === 'open' || kind === 'act')
  for (const scene of acts) {
    // oxlint-disable-next-line no-await-in-loop -- one act builds on the one before
    await playScene(stage, scene)
  }
}
