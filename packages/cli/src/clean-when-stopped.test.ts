import { readdirSync, writeFileSync } from 'node:fs'
import { asideOf } from '@anlang/adapters/whole-file'
import { afterEach, expect, it, vi } from 'vitest'
import { cleanWhenStopped } from './clean-when-stopped.js'
import { office } from './office.fixture.js'

const { at, folder } = office('clean-when-stopped')

afterEach(() => vi.restoreAllMocks())

it('who is told to stop while a file is written leaves nothing of it, and stops', async () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  const { path } = asideOf(at('a.jsonl'))
  await cleanWhenStopped(async () => {
    writeFileSync(path, 'nửa chừng')
    process.emit('SIGTERM', 'SIGTERM')
  })
  expect(readdirSync(folder)).toEqual([])
  expect(kill.mock.calls).toEqual([[process.pid, 'SIGTERM']])
})

it('nobody listens for signals once all is written, or has failed', async () => {
  const listening = () => process.listenerCount('SIGINT')
  const before = listening()
  expect(await cleanWhenStopped(async () => listening())).toBe(before + 1)
  await expect(cleanWhenStopped(() => Promise.reject(new Error('đứt')))).rejects.toThrow('đứt')
  expect(listening()).toBe(before)
})
