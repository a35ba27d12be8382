import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../', import.meta.url))
const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, (file) => ts.sys.readFile(file))
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, types: ['node'], noEmit: true, declaration: false, sourceMap: false },
  root,
)

/** A piece of code, and the file beside which it is read: from there it finds what it imports. */
interface Code {
  readonly file: string
  readonly code: string
}

/** What the compiler says of code that stands in no file of its own, as strict as it is with ours. */
export const faultsOfTypes = (pieces: readonly Code[]): readonly string[] => {
  const texts = new Map(pieces.map(({ file, code }) => [`${root}${file}`, `${code}\nexport {}\n`]))
  const ours = ts.createCompilerHost(options)
  const host: ts.CompilerHost = {
    ...ours,
    fileExists: (file) => texts.has(file) || ours.fileExists(file),
    getSourceFile: (file, language) => {
      const text = texts.get(file)
      return text === undefined ? ours.getSourceFile(file, language) : ts.createSourceFile(file, text, language)
    },
  }
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    return found.map(({ messageText, start = 0 }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1
      return `${file.slice(root.length)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
  })
}
