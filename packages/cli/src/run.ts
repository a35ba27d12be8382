import { answerOrBug } from './answer-or-bug.js'
import { isCommandName } from './choices.js'
import { describeUsageFault } from './describe-usage-fault.js'
import { callFor, helpFor, overview } from './help/help-text.js'
import type { Answer, ExitCode, Streams } from './output.js'
import { outputTo } from './output-to.js'
import { type Asked, readArguments } from './read-arguments.js'
import type { Told } from './told.js'
import { understand } from './understand.js'
import { version } from './version.js'

/** The answer as JSON: the command, its exit, what it found out, and every diagnostic. */
const inJson = (command: string | null, { exit, body }: Answer, diagnostics: readonly Told[]): string =>
  JSON.stringify({ command, exit, ...body, diagnostics }, null, 2)

/** What is asked of the command line itself, if anything: its version or how it is called. */
const ofItself = ({ words: [first, second], help, version: isVersion, locale }: Asked): Answer['body'] | undefined => {
  if (isVersion) return { version }
  const about = first === 'help' ? second : first
  if (!help && first !== 'help') return undefined
  return { help: about !== undefined && isCommandName(about) ? helpFor(about, locale) : overview(locale) }
}

const misunderstood = (
  asked: Asked,
  { name, faults }: Extract<ReturnType<typeof understand>, { faults: unknown }>,
  streams: Streams,
): ExitCode => {
  const told: Told[] = []
  const output = outputTo(streams, told, asked)
  for (const fault of faults) output.tell({ code: fault.code, sentence: describeUsageFault(fault, asked.locale) })
  output.remark(asked.words.length === 0 ? `\n${overview(asked.locale)}` : callFor(name, asked.locale))
  if (asked.json) streams.print(inJson(name ?? asked.words[0] ?? null, { exit: 2 }, told))
  return 2
}

/** Runs the command line; what it cannot follow is answered with why and how it is called. */
export const run = async (args: readonly string[], streams: Streams): Promise<ExitCode> => {
  const asked = readArguments(args, streams.environment ?? {})
  const itself = ofItself(asked)
  if (itself) {
    streams.print(asked.json ? inJson(null, { exit: 0, body: itself }, []) : Object.values(itself).join('\n'))
    return 0
  }
  const understood = understand(asked)
  if ('faults' in understood) return misunderstood(asked, understood, streams)
  const told: Told[] = []
  const output = outputTo(streams, told, asked)
  const { command, name } = understood
  const answer = await answerOrBug(() => command.run(asked.words.slice(1), output, asked.choices), output)
  output.progress('')
  if (asked.json) streams.print(inJson(name, answer, told))
  return answer.exit
}
