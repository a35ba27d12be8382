import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'
import { stricterOverlay } from './overlays.fixture.js'
import { recordEvaluation } from './recorded.fixture.js'

const { at, ask, write } = office('deliver')

const [file, secret, key, note] = [at('an-lang.db'), at('secret.key'), at('public.key'), at('a.note')]
const overlay = at('tinh.yaml')

beforeAll(async () => {
  await recordEvaluation(file)
  writeFileSync(key, (await ask('key', 'xa.example', '--out', secret)).printed)
  await ask('checkpoint', file, '--key', secret, '--out', note)
  write('tinh.yaml', stricterOverlay)
})

const receipt = ['receipt', file, 'hồ-sơ-1', '--checkpoint', note, '--key', key]

describe('what an office has is kept', () => {
  it.each<[string, readonly string[], string]>([
    ['the journal that a checkpoint is of', ['checkpoint', file, '--key', secret, '--out'], file],
    ['the secret key', ['checkpoint', file, '--key', secret, '--out'], secret],
    ['an older checkpoint', ['checkpoint', file, '--key', secret, '--out'], note],
    ['the journal that a receipt is from', [...receipt, '--out'], file],
    ['the checkpoint that a receipt rests on', [...receipt, '--out'], note],
    ['the key of a page', ['verifier-page', '--key', key, '--out'], key],
    ['the journal of a simulation', ['simulate', overlay, '--journal', file, '--out'], file],
    ['the overlay that is compared', ['diff', overlay, '--out'], overlay],
    ['the overlay that is certified', ['verify', overlay, '--certificate'], overlay],
    ['the overlay that is renewed, once it is named as another', ['upgrade', overlay, '--out'], overlay],
    ['whatever stands where a picture is to go', ['diagram', 'survey', '--out'], file],
  ])('%s is not written over', async (_, call, kept) => {
    const before = readFileSync(kept)
    expect(await ask(...call, kept)).toMatchObject({ exit: 2, complained: expect.stringContaining('[file_exists]') })
    expect(readFileSync(kept).equals(before)).toBe(true)
  })
})
