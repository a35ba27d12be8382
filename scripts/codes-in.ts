import { existsSync, readFileSync } from 'node:fs'

const textOf = (file: string): string => readFileSync(new URL(`../packages/${file}`, import.meta.url), 'utf8')

/** The words of a source file that a pattern finds, each once. */
export const codesIn = (file: string, pattern: RegExp): readonly string[] => [
  ...new Set([...textOf(file).matchAll(pattern)].flatMap(([, code]) => code ?? [])),
]

const importedBy = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/from '(\.[^']+)\.js'/g)].map(([, path]) => {
    const url = new URL(`${path}.ts`, `file:///${file}`)
    return url.pathname.slice(1)
  })

/** A file of a package and all of the package that it imports, directly or not. */
export const filesFrom = (file: string): readonly string[] => {
  const found = new Set([file])
  for (const one of found) {
    for (const path of importedBy(one)) if (existsSync(new URL(`../packages/${path}`, import.meta.url))) found.add(path)
  }
  return [...found]
}
