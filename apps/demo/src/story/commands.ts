import type { ActCommand, ActData, Actor, DocumentKind, OpenCommand } from '@anlang/workflows'
import type { Scene } from './scene.js'

const atWork = (day: string) => `${day}T09:00:00+07:00`

/** A document by number and day. */
export const paper = (kind: DocumentKind, number: string, on: string) => ({ kind, number, on })

/** A dossier is opened on a day. */
export const opens = (day: string, command: Omit<OpenCommand, 'id'>): Scene => ({
  kind: 'open',
  at: atWork(day),
  command: { id: `chuyện/${command.dossier}/mở`, ...command },
})

/** A dossier and a part of the story: the acts in it. */
export const actsIn = (dossier: string) => {
  const command = (act: string, by: Actor, data: ActData, mark: string): ActCommand => ({
    id: `chuyện/${dossier}/${act}${mark}`,
    dossier,
    act,
    by,
    data,
  })
  return {
    takes: (
      day: string,
      by: Actor,
      act: string,
      data: ActData = {},
      { mark = '', ...more }: { readonly mark?: string } & Pick<Extract<Scene, { kind: 'act' }>, 'note'> = {},
    ): Scene => ({ kind: 'act', at: atWork(day), command: command(act, by, data, mark), ...more }),
    isRefused: (
      day: string,
      by: Actor,
      act: string,
      { code, lesson, data = {} }: Pick<Extract<Scene, { kind: 'refused' }>, 'code' | 'lesson'> & { data?: ActData },
    ): Scene => ({ kind: 'refused', at: atWork(day), command: command(act, by, data, `/thử-${code}`), code, lesson }),
  }
}
