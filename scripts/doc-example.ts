import ts from 'typescript'

/** One `@example` of the documentation in a source file. */
export interface DocExample {
  /** The export it stands at. */
  readonly of: string
  readonly line: number
  /** The `ts` block; empty when there is none. */
  readonly code: string
}

const comment = /\/\*\*[\s\S]*?\*\//g
const example = /^@example\b([\s\S]*?)(?=^@\w|$(?![\s\S]))/gm
const block = /^```ts\n([\s\S]*?)^```/gm
const declared = /^\s*export (?:declare )?(?:async )?(?:const|function|interface|type|class) (\w+)/

const withoutStars = (text: string): string => text.replaceAll(/^\s*(?:\/\*\*|\*\/|\*) ?/gm, '')

/** Finds the examples in the documentation comments of a source text. */
export const examplesIn = (source: string): readonly DocExample[] =>
  [...source.matchAll(comment)].flatMap(({ 0: text, index }) => {
    const line = source.slice(0, index).split('\n').length
    const of = declared.exec(source.slice(index + text.length))?.[1] ?? `line ${line}`
    return [...withoutStars(text).matchAll(example)].flatMap(([, body = '']) => {
      const blocks = [...body.matchAll(block)].map(([, code = '']) => code)
      return (blocks.length > 0 ? blocks : ['']).map((code) => ({ of, line, code }))
    })
  })

/** What an example comes to: a script that calls `expectEqual(found, wanted)` for each of its claims. */
export interface RunnableExample {
  readonly script: string
  readonly claims: number
}

/** The value stated after a statement, on its last line or on the line after: `// => value`. */
const claimAfter = (code: string, end: number): string | undefined =>
  /^[ ;]*\n?[ ]*\/\/ => (.+)/.exec(code.slice(end))?.[1]

/** Names from Node itself are taken from there; any other import is dropped, since what it names is in scope. */
const imported = ({ moduleSpecifier, importClause }: ts.ImportDeclaration, source: ts.SourceFile): string => {
  const names = importClause?.namedBindings?.getText(source)
  const fromNode = ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.startsWith('node:')
  return names && fromNode ? `const ${names} = process.getBuiltinModule(${moduleSpecifier.getText(source)})` : ''
}

const rewritten = (statement: ts.Statement, source: ts.SourceFile): RunnableExample => {
  if (ts.isImportDeclaration(statement)) return { script: imported(statement, source), claims: 0 }
  const text = statement.getText(source)
  const claim = claimAfter(source.text, statement.end)
  if (claim === undefined) return { script: text, claims: 0 }
  if (ts.isExpressionStatement(statement)) {
    return { script: `expectEqual(await (${statement.expression.getText(source)}), ${claim})`, claims: 1 }
  }
  const names = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.map(({ name }) => name.getText(source))
    : []
  return { script: [text, ...names.map((name) => `expectEqual(${name}, ${claim})`)].join('\n'), claims: names.length }
}

/**
 * Turns an example into a script. What it imports from packages is in scope already; `expression // => value`, or
 * `const name = expression // => value`, becomes a claim, also with the comment on the next line.
 */
export const runnable = (code: string): RunnableExample => {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const parts = source.statements.map((statement) => rewritten(statement, source))
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext }
  const { outputText } = ts.transpileModule(parts.map(({ script }) => `${script};`).join('\n'), { compilerOptions })
  return { script: outputText, claims: parts.reduce((sum, { claims }) => sum + claims, 0) }
}
