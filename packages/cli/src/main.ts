#!/usr/bin/env node
import { localeOf } from './locale-of.js'
import { readArguments } from './read-arguments.js'
import { unprinted } from './unprinted.js'

const oldestNode = 24

process.stdout.on('error', (error) => {
  const sentence = unprinted(error, readArguments(process.argv.slice(2), process.env).locale)
  if (sentence === undefined) return
  console.error(sentence)
  process.exit(2)
})

const clearLine = '\r\u001b[2K'

/** A line that a terminal does not break in two, which could not be cleared again. */
const fitted = (line: string): string => line.slice(0, Math.max(20, (process.stderr.columns ?? 80) - 1))

const start = async (): Promise<number> => {
  if (Number.parseInt(process.versions.node, 10) < oldestNode) {
    const { node } = process.versions
    console.error(
      localeOf(process.env) === 'vi'
        ? `anlang cần Node ${oldestNode} trở lên; đây là Node ${node}. Hãy cài bản mới từ nodejs.org. [old_node]`
        : `anlang needs Node ${oldestNode} or later; this is Node ${node}. Install a newer one from nodejs.org. [old_node]`,
    )
    return 2
  }
  // read only now: what it imports is not there in an older Node
  const { run } = await import('./run.js')
  return run(process.argv.slice(2), {
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
    ...(process.stderr.isTTY ? { progress: (line: string) => process.stderr.write(clearLine + fitted(line)) } : {}),
    environment: process.env,
    isTerminal: process.stdout.isTTY,
  })
}

process.exitCode = await start()
// a journal of somebody else may leave a connection open: once all is written, nobody waits for it
process.stdout.write('', () => setTimeout(() => process.exit(), 500).unref())
