import { existsSync, globSync, readFileSync } from 'node:fs'

const packages = new URL('../packages/', import.meta.url)

/** A package of this repository, as its manifest describes it. */
export interface WorkspacePackage {
  readonly name: string
  readonly folder: URL
  /** Source files of its entry points. */
  readonly entries: readonly URL[]
  /** Names of the packages of this repository on which it stands. */
  readonly standsOn: readonly string[]
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

const read = (manifest: string): WorkspacePackage => {
  const folder = new URL(manifest.replace(/package\.json$/, ''), packages)
  const content = record(JSON.parse(readFileSync(new URL(manifest, packages), 'utf8')))
  const sources = Object.values(record(content.exports)).map((entry) => record(entry)['@anlang/source'])
  return {
    name: String(content.name),
    folder,
    entries: sources
      .flatMap((source) => (typeof source === 'string' ? [new URL(source, folder)] : []))
      .filter((source) => existsSync(source)),
    standsOn: Object.keys(record(content.dependencies)).filter((name) => name.startsWith('@anlang/')),
  }
}

/** The packages of this repository. */
export const workspacePackages: readonly WorkspacePackage[] = globSync('*/package.json', { cwd: packages })
  .toSorted()
  .map(read)

/** The source files of a package, tests left out. */
export const sourcesOf = ({ folder }: WorkspacePackage): readonly string[] =>
  globSync('src/**/*.ts', { cwd: folder })
    .filter((file) => !/\.test(-d)?\.ts$/.test(file))
    .toSorted()

/** Everything that entry points export, by name. */
export const exportsOf = async (entries: readonly URL[]): Promise<Readonly<Record<string, unknown>>> =>
  Object.assign({}, ...(await Promise.all(entries.map((entry) => import(entry.href)))))

/** Everything a package and those below it export, by name. */
export const exportsInScope = async ({
  entries,
  standsOn,
}: WorkspacePackage): Promise<Readonly<Record<string, unknown>>> => {
  const below = workspacePackages.filter(({ name }) => standsOn.includes(name)).map(exportsInScope)
  return Object.assign({}, ...(await Promise.all([...below, exportsOf(entries)])))
}
