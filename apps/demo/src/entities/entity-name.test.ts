import { createUnitRegister, nationalUnits, subjectKinds } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { deskChapter } from '../story/desk-chapter.js'
import { entityDirectory } from './entity-directory.js'
import { entityName } from './entity-name.js'

const village = 'n08779.anh-dung'

describe('the directory of bodies', () => {
  it('has a name for each that a dossier of the desk is about', () => {
    for (const scene of deskChapter.scenes) {
      if (scene.kind !== 'open' || !scene.command.entity) continue
      const { kind, id } = scene.command.entity
      const { vi } = entityName({ kind, id, unit: scene.command.subject }, subjectKinds[kind])
      expect(vi).not.toContain(id)
    }
  })

  it('has no family and no person', () => {
    const kinds = new Set(entityDirectory.map(({ kind }) => kind))
    expect([kinds.has('individual'), kinds.has('family')]).toEqual([false, false])
  })

  it('names bodies of units that there are, each once', () => {
    const units = createUnitRegister(nationalUnits)
    const known = entityDirectory.flatMap((one) => one.units)
    for (const unit of known) expect(units.find(unit, '2022-12-05').ok).toBe(true)
    expect(new Set(entityDirectory.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(entityDirectory.length)
  })

  it('does not call a body of another unit by the same name', () => {
    expect(entityName({ kind: 'collective', id: 'to-tu-quan-so-1', unit: village }, subjectKinds.collective).vi).toBe(
      'Tổ tự quản số 1',
    )
    expect(entityName({ kind: 'collective', id: 'to-tu-quan-so-1', unit: 'c00004' }, subjectKinds.collective)).toEqual({
      vi: 'tập thể mã to-tu-quan-so-1',
      en: 'collective, code to-tu-quan-so-1',
    })
  })
})
