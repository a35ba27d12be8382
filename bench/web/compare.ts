import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What the pages cost, measured in a browser: script before the first interaction, an act on screen, a long list. */
export const compare = (): void => {
  const { status } = spawnSync('playwright', ['test', '--config', 'apps/demo/speed.config.ts'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('the pages could not be measured')
}
