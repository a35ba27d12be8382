/// <reference types="node" />
import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const root = new URL('../', import.meta.url)

interface Manifest {
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const manifest = (path: string): Manifest => JSON.parse(readFileSync(new URL(path, root), 'utf8'))

const installed = globSync('{packages,apps}/*/package.json', { cwd: root }).flatMap((path) =>
  Object.entries(manifest(path).dependencies ?? {})
    .filter(([, range]) => range === 'catalog:')
    .map(([name]) => {
      const { version, license } = manifest(path.replace('package.json', `node_modules/${name}/package.json`))
      return `${name} ${version} ${license}`
    }),
)

const table = readFileSync(new URL('docs/dependencies.md', root), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', version, , , licence]) => `${name.replaceAll('`', '')} ${version} ${licence}`)

it('lists every runtime dependency as it is installed, with its licence', () => {
  expect(table.toSorted()).toEqual([...new Set(installed)].toSorted())
})
