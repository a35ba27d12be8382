import type { Refusal } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { foremost, statusOf } from './status-of.js'

const missingReason: Refusal = { code: 'missing_reason', act: 'refuse' }
const samePerson: Refusal = { code: 'same_person', act: 'appraise', earlier: 'selfAssess' }
const conflict: Refusal = { code: 'conflict', dossier: 'a', version: 2 }
const unknown: Refusal = { code: 'unknown_unit', unit: 'x' }

describe('the status of an answer with several refusals', () => {
  it('is that of the one that says most, whatever their order', () => {
    expect(foremost([missingReason, conflict, samePerson], 'path')).toEqual({ code: 'same_person', status: 403 })
    expect(foremost([missingReason, conflict], 'path')).toEqual({ code: 'conflict', status: 409 })
    expect(foremost([missingReason], 'path')).toEqual({ code: 'missing_reason', status: 422 })
  })

  it('is not found only for what the path names', () => {
    expect(foremost([unknown], 'path')?.status).toBe(404)
    expect(foremost([unknown], 'body')?.status).toBe(422)
  })

  it('is never that of a success, and never one that a browser would repeat', () => {
    expect(new Set(Object.values(statusOf))).toEqual(new Set([403, 404, 409, 422, 503]))
  })
})
