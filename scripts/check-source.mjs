// Rules of the source that no other tool keeps. Prints each fault with its place and exits 1 when there is one.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && !/pnpm-lock\.yaml$|LICENSE$|\.png$/.test(path))

const isSource = (path) => /\.(ts|mjs)$/.test(path)
/** Tables of units and words are data: they may be long. */
const isData = (path) => /(units\/(provinces|seed)-|words\/.*\.(vi|en)\.ts$|national-words\.ts$)/.test(path)

const isChangeset = (path) => /^\.changeset\/.*\.md$/.test(path) && !path.endsWith('README.md')
/** What a release reads of a changeset. */
const frontMatter = /^---\n('[@a-z/-]+': (major|minor|patch)\n)+---\n\n\S/

const faults = []
const report = (path, line, what) => faults.push(`${path}:${line}: ${what}`)

const perLine = [
  [/\b(it|test|describe)\.(skip|only|todo)\b/, 'a test that does not run'],
  [/\b(TODO|FIXME|XXX)\b/, 'something left undone'],
  [/@ts-(ignore|nocheck)/, 'a type error that is hidden'],
  [/(?<![\w.~-])\/(home|root|work|farm|tmp)\/[a-z]/i, 'a path of one machine'],
  [/registry\.npm|registry\.yarn|npmmirror/, 'the host of a package registry'],
]

for (const path of files) {
  if (/(^|\/)(utils?|helpers?|types|common|misc)(\.\w+|\/)/.test(path)) report(path, 1, 'a name that says nothing')
  const text = readFileSync(path, 'utf8')
  const lines = text.split('\n')
  if (text !== text.normalize('NFC')) report(path, 1, 'text that is not composed Unicode (NFC)')
  if (isSource(path) && !isData(path) && lines.length > 400) report(path, 400, `${lines.length} lines, over 400`)
  if (isChangeset(path) && !frontMatter.test(text)) report(path, 1, 'no packages and bumps between two lines of ---')
  if (path === 'scripts/check-source.mjs') continue
  lines.forEach((line, place) => {
    for (const [pattern, what] of perLine) if (pattern.test(line)) report(path, place + 1, what)
  })
}

const lengths = files
  .filter((path) => isSource(path) && !isData(path))
  .map((path) => readFileSync(path, 'utf8').split('\n').length)
  .toSorted((a, b) => a - b)
const median = lengths[Math.floor(lengths.length / 2)] ?? 0
if (median >= 90) faults.push(`the median file has ${median} lines, 90 or more`)

for (const fault of faults) console.error(fault)
console.log(`words: ${files.length} files, median ${median} lines, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
