import { answerOrBug } from './answer-or-bug.js'
import { describeUsageFault } from './describe-usage-fault.js'
import { callFor, helpAbout, overview } from './help/help-text.js'
import type { Answer, ExitCode, Streams } from './output.js'
import { outputTo } from './output-to.js'
import { shownAddress } from './place/postgres-address.js'
import { type Asked, readArguments } from './read-arguments.js'
import type { Told } from './told.js'
import { understand } from './understand.js'
import { version } from './version.js'

/** The answer as JSON: the command, its exit, what it found out, and every diagnostic. */
const inJson = (command: string | null, { exit, body }: Answer, diagnostics: readonly Told[]): string =>
  JSON.stringify({ command, exit, ...body, diagnostics }, null, 2)

/** What is asked of the command line itself, if anything: its version or how it is called. */
const ofItself = ({ words, help, version: isVersion, locale }: Asked): Answer['body'] | undefined => {
  if (isVersion) return { version }
  const isAsked = words[0] === 'help'
  return help || isAsked ? { help: helpAbout(isAsked ? words.slice(1) : words, locale) } : undefined
}

const misunderstood = (
  asked: Asked,
  { name, faults }: Extract<ReturnType<typeof understand>, { faults: unknown }>,
  streams: Streams,
): ExitCode => {
  const told: Told[] = []
  const output = outputTo(streams, told, asked)
  const [first] = asked.words
  for (const fault of faults) output.tell({ code: fault.code, sentence: describeUsageFault(fault, asked.locale) })
  output.remark(first === undefined ? `\n${overview(asked.locale)}` : callFor(name ?? first, asked.locale))
  if (asked.json) streams.print(inJson(name ?? (first === undefined ? null : shownAddress(first)), { exit: 2 }, told))
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
  const { command, name, words } = understood
  const answer = await answerOrBug(() => command.run(words, output, asked.choices), output)
  output.progress('')
  if (asked.json) streams.print(inJson(name, answer, told))
  return answer.exit
}
