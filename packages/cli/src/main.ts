#!/usr/bin/env node
import { run } from './run.js'

// whoever reads may stop reading, as `head` does
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
  if (error.code !== 'EPIPE') throw error
})

const clearLine = '\r\u001b[2K'

process.exitCode = await run(process.argv.slice(2), {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
  ...(process.stderr.isTTY ? { progress: (line: string) => process.stderr.write(clearLine + line) } : {}),
  environment: process.env,
  isTerminal: process.stdout.isTTY,
})
