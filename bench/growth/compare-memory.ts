import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { goal } from '../goal.ts'
import { median } from '../median.ts'

interface Told {
  readonly acts: number
  readonly heap: number
  readonly rss: number
}

const program = fileURLToPath(new URL('memory-of-acts.ts', import.meta.url))

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`

/** The memory of an engine process after a warm-up, beside that after about as many acts as there are dossiers. */
export const compareMemory = (path: string, dossiers: number, from: number): void => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, path, String(dossiers), String(from)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const told = stdout
    .trim()
    .split('\n')
    .map((line): Told => JSON.parse(line))
  const [first] = told
  if (!first) throw new Error('it has told')
  for (const { acts, heap, rss } of told)
    console.log(`  after ${acts} acts: ${megabytes(heap)} in use, ${megabytes(rss)} of the process`)
  // the later half: one figure would hang on what was collected just then
  const later = told.slice(-5)
  const growth = (of: (one: Told) => number): number => median(later.map(of)) / of(first)
  console.log(
    goal(
      'journals/growth/memory/in-use',
      growth(({ heap }) => heap),
      '<=',
      1.1,
    ),
  )
  console.log(
    goal(
      'journals/growth/memory/of-the-process',
      growth(({ rss }) => rss),
      '<=',
      1.1,
    ),
  )
}
