import { understand, unknownOption } from './misunderstood.js'
import type { Answer, ExitCode, Output, Streams } from './output.js'
import { painter } from './paint.js'
import { type Asked, readArguments } from './read-arguments.js'
import { lineOf, type Told } from './told.js'
import { usage } from './usage.js'

const nothing = () => undefined

/** The answer as JSON: the command, its exit, what it found out, and every diagnostic. */
const inJson = (command: string, { exit, body }: Answer, diagnostics: readonly Told[]): string =>
  JSON.stringify({ command, exit, ...body, diagnostics }, null, 2)

const outputFor = ({ locale, json }: Asked, streams: Streams, told: Told[]): Output => {
  const { print, complain, progress = nothing, environment = {}, isTerminal = false } = streams
  return {
    locale,
    print: json ? nothing : print,
    tell: (one) => {
      told.push(one)
      if (!json) complain(lineOf(one))
    },
    progress: json ? nothing : progress,
    paint: painter(isTerminal, environment),
  }
}

/** Runs the command line; what it cannot understand is answered with why, and the usage, in both languages. */
export const run = async (args: readonly string[], streams: Streams): Promise<ExitCode> => {
  const asked = readArguments(args, streams.environment ?? {})
  if (asked.ok && asked.value.help) {
    streams.print(usage[asked.value.locale])
    return 0
  }
  const understood = asked.ok ? understand(asked.value) : { why: unknownOption(asked.refusals[0].option) }
  if (!asked.ok || 'why' in understood) {
    const { vi, en } = 'why' in understood ? understood.why : unknownOption('')
    streams.complain(`${vi}\n${usage.vi}\n\n${en}\n${usage.en}`)
    return 2
  }
  const told: Told[] = []
  const { words, choices, json } = asked.value
  const answer = await understood.command.run(words.slice(1), outputFor(asked.value, streams, told), choices)
  if (json) streams.print(inJson(understood.name, answer, told))
  return answer.exit
}
