import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import ts from 'typescript'
import { describe, expect, test } from 'vitest'

import { isKnownDetail } from '@/domain/journal/describeDetails'

const ROOT = path.join(import.meta.dirname, '../..')

/** Every file that writes entries, or makes the details of one. */
const files = ['src', 'collections', 'seed']
  .flatMap((folder) => readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)))
  .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name) && !name.endsWith('payload-types.ts'))
  .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') }))

const parse = ({ name, text }: { name: string; text: string }) => ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)

function collect<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = []
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node)
    node.forEachChild(visit)
  }
  visit(root)
  return found
}

const isRecord = (node: ts.Node): node is ts.CallExpression => ts.isCallExpression(node) && node.expression.getText() === 'recordJournal'
const nameOf = (property: ts.ObjectLiteralElementLike): string | null => (property.name ? property.name.getText().replace(/^['"]|['"]$/g, '') : null)

/** The names in an expression of details, read from the source as it stands. What cannot be read fails. */
function namesIn(expression: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)) return namesIn(expression.expression)
  if (ts.isAwaitExpression(expression)) return namesIn(expression.expression)
  if (ts.isConditionalExpression(expression)) return [...namesIn(expression.whenTrue), ...namesIn(expression.whenFalse)]
  if (ts.isObjectLiteralExpression(expression)) {
    return expression.properties.flatMap((property) => (ts.isSpreadAssignment(property) ? namesIn(property.expression) : [nameOf(property) ?? '?']))
  }
  if (ts.isIdentifier(expression)) return namesOfVariable(expression)
  if (ts.isCallExpression(expression)) return namesReturnedBy(expression.expression.getText())
  throw new Error(`${expression.getSourceFile().fileName}: details that this test cannot read: ${expression.getText()}`)
}

function namesOfVariable(identifier: ts.Identifier): string[] {
  const source = identifier.getSourceFile()
  const [variable] = collect(source, ts.isVariableDeclaration).filter(({ name }) => name.getText() === identifier.text)
  if (variable?.initializer === undefined) throw new Error(`${source.fileName}: where do the details "${identifier.text}" come from?`)
  return namesIn(variable.initializer)
}

function namesReturnedBy(name: string): string[] {
  const made = files
    .filter(({ text }) => text.includes(`function ${name}(`))
    .flatMap((file) => collect(parse(file), ts.isFunctionDeclaration))
    .filter((declared) => declared.name?.text === name)
  if (made.length !== 1) throw new Error(`${made.length} functions ${name}`)
  return collect(made[0]!, ts.isReturnStatement).flatMap(({ expression }) => (expression ? namesIn(expression) : []))
}

function namesOfCall(call: ts.CallExpression): string[] {
  const [record] = call.arguments
  const source = call.getSourceFile()
  if (!record || !ts.isObjectLiteralExpression(record)) throw new Error(`${source.fileName}: an entry that is no object here`)
  const details = record.properties.find((property) => nameOf(property) === 'details')
  if (details && ts.isPropertyAssignment(details)) return namesIn(details.initializer)
  if (details && ts.isShorthandPropertyAssignment(details)) return namesOfVariable(details.name)
  throw new Error(`${source.fileName}: an entry without details of its own`)
}

const calls = files.filter(({ text }) => text.includes('recordJournal(')).flatMap((file) => collect(parse(file), isRecord))

describe('every detail that is written', () => {
  const written = new Map<string, string[]>()
  for (const call of calls) {
    for (const name of namesOfCall(call)) written.set(name, [...(written.get(name) ?? []), call.getSourceFile().fileName])
  }

  test('is found in the source', () => {
    expect(calls.length).toBeGreaterThan(45)
    expect([...written.keys()]).toEqual(expect.arrayContaining(['contentHash', 'termsHash', 'basis', 'linkId', 'checkAgainBy', 'mails', 'until', 'operation']))
  })

  test.each([...written])('%s has words for a person', (name, where) => {
    expect(isKnownDetail(name), `add "${name}" of ${where.join(', ')} to detailNames.ts`).toBe(true)
  })
})
