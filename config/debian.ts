import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether packages can be installed without asking anybody. */
export const isRootOfDebian = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const apt = (...words: readonly string[]): void => {
  execFileSync('apt-get', ['-qq', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Installs packages, and nothing that they merely recommend. */
export const installFromDebian = (packages: readonly string[]): void => {
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packages)
}
