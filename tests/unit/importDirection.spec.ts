import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { beforeAll, describe, expect, test } from 'vitest'

/** The project's own configuration; rules that need types are off, because the files here do not exist. */
let eslint: ESLint

beforeAll(() => {
  eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked as never] })
})

async function rulesBroken({ file, code }: { file: string; code: string }): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: file })
  if (!result) throw new Error(`${file} is ignored by the configuration`)
  return result.messages.map((message) => message.ruleId ?? message.message)
}

const importing = (specifier: string) => `import { something } from '${specifier}'\nexport const used = something\n`

const DIRECTION = 'boundaries/dependencies'

describe('what a room may not import', () => {
  test.each([
    ['src/domain/serving/rule.ts', '@/actions/approveItem'],
    ['src/domain/serving/rule.ts', '@/slugs'],
    ['src/domain/serving/rule.ts', '@/env'],
    ['src/domain/serving/rule.ts', '../../queries/findServedPosts'],
    ['src/access/people.ts', '@/queries/findServedPosts'],
    ['src/fields/slugField.ts', '@/actions/approveItem'],
    ['src/actions/approveItem.ts', '@/delivery-api/app'],
    ['src/actions/approveItem.ts', '@/jobs/sendWebhook'],
    ['src/actions/approveItem.ts', '../../collections/Users'],
    ['src/queries/findServedPosts.ts', '@/actions/approveItem'],
    ['src/database/adapter.ts', '@/actions/approveItem'],
    ['src/delivery-api/app.ts', '@/admin/start/index'],
    ['src/delivery-api/app.ts', '@payload-config'],
    ['src/mail/invitation.ts', '@/admin/start/index'],
    ['src/admin/start/Panel.client.tsx', '@/queries/findServedPosts'],
    ['src/admin/start/Panel.client.tsx', '@/actions/approveItem'],
    ['src/guest/Review.client.tsx', '@/actions/approveItem'],
    ['src/admin/start/index.tsx', '@payload-config'],
    ['src/admin/start/index.tsx', '@/database/adapter'],
    ['src/app/page.tsx', '@/database/adapter'],
    ['collections/Users/index.ts', '@/admin/start/index'],
    ['collections/Users/index.ts', '@/delivery-api/app'],
    ['payload.config.ts', './seed/items'],
    ['src/server.ts', '../seed/items'],
    ['src/server.ts', '../tests/helpers/failOnConsoleError'],
    ['seed/items.ts', '../tests/helpers/failOnConsoleError'],
    ['src/actions/approveItem.ts', '../../seed/items'],
    ['src/commands/seed.ts', '../../tests/helpers/failOnConsoleError'],
  ])('%s ↛ %s', async (file, specifier) => {
    expect(await rulesBroken({ file, code: importing(specifier) })).toEqual([DIRECTION])
  })

  test('a re-export and a dynamic import are imports too', async () => {
    const file = 'src/domain/serving/rule.ts'
    expect(await rulesBroken({ file, code: "export * from '@/actions/approveItem'\n" })).toEqual([DIRECTION])
    const code = "export const load = () => import('@/actions/approveItem')\n"
    expect(await rulesBroken({ file, code })).toEqual([DIRECTION])
  })
})

describe('what a room may import', () => {
  test.each([
    ['src/domain/serving/rule.ts', '@/domain/time/instant'],
    ['src/domain/serving/rule.ts', './interval'],
    ['src/access/people.ts', '@/slugs'],
    ['src/fields/slugField.ts', '@/domain/errors'],
    ['src/actions/approveItem.ts', '@/database/retry'],
    ['src/actions/approveItem.ts', '@/jobs/names'],
    ['src/queries/findServedPosts.ts', '@/access/served'],
    ['src/database/adapter.ts', '@/env'],
    ['collections/Users/index.ts', '@/actions/appendJournal'],
    ['collections/Users/index.ts', '../shared/groups'],
    ['src/delivery-api/app.ts', '@/queries/findServedPosts'],
    ['src/jobs/sendWebhook.ts', '@/actions/approveItem'],
    ['src/admin/start/index.tsx', '@/queries/findServedPosts'],
    ['src/admin/start/index.tsx', './Panel.client'],
    ['src/admin/start/Panel.client.tsx', '@/domain/time/dutch'],
    ['src/app/page.tsx', '@payload-config'],
    ['src/app/page.tsx', '@/guest/review/index'],
    ['payload.config.ts', './collections/Users'],
    ['src/server.ts', '@/delivery-api/app'],
    ['seed/items.ts', '../src/actions/approveItem'],
    ['src/commands/seed.ts', '../../seed/items'],
    ['scripts/test.mjs', './chromium.mjs'],
    ['tests/int/access.spec.ts', '@/actions/approveItem'],
  ])('%s → %s', async (file, specifier) => {
    expect(await rulesBroken({ file, code: importing(specifier) })).toEqual([])
  })

  test('a client file may name a type of a query, and nothing but the type', async () => {
    const code = "import type { Row } from '@/queries/findServedPosts'\nexport type Rows = Row[]\n"
    expect(await rulesBroken({ file: 'src/admin/start/Panel.client.tsx', code })).toEqual([])
  })
})

test('a file in no room is an error, so that a new room gets its rule', async () => {
  const broken = await rulesBroken({ file: 'src/utils/date.ts', code: 'export const one = 1\n' })
  expect(broken).toEqual(['boundaries/no-unknown-files'])
})

describe('what the domain may not read', () => {
  test.each([
    ['the clock by now()', 'export const now = () => Date.now()\n', 'no-restricted-syntax'],
    ['the clock by new Date()', 'export const now = () => new Date()\n', 'no-restricted-syntax'],
    ['the environment', 'export const zone = process.env.TZ\n', 'no-restricted-syntax'],
    ['the file system', "import { readFileSync } from 'node:fs'\nexport const r = readFileSync\n", 'no-restricted-imports'],
    ['Payload', "import type { Field } from 'payload'\nexport type F = Field\n", 'no-restricted-imports'],
  ])('%s', async (_what, code, rule) => {
    expect(await rulesBroken({ file: 'src/domain/time/rule.ts', code })).toEqual([rule])
  })

  test('a date made of an argument is no clock', async () => {
    const code = 'export const toDate = (text: string) => new Date(text)\n'
    expect(await rulesBroken({ file: 'src/domain/time/rule.ts', code })).toEqual([])
  })
})

test.each([
  ['src/queries/findServedPosts.ts', ['no-restricted-syntax']],
  ['src/env.ts', []],
])('the environment is read in src/env.ts only: %s', async (file, expected) => {
  expect(await rulesBroken({ file, code: 'export const port = process.env.PORT\n' })).toEqual(expected)
})

test('a rule is an error or it is off', async () => {
  for (const file of ['src/admin/start/Panel.client.tsx', 'src/domain/errors.ts', 'scripts/test.mjs']) {
    const config = (await eslint.calculateConfigForFile(file)) as { rules: Record<string, unknown[]> }
    const warnings = Object.entries(config.rules).filter(([, [level]]) => level === 1 || level === 'warn')
    expect(warnings).toEqual([])
  }
})
