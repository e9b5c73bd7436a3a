import { z } from '@hono/zod-openapi'

import { ITEM_KINDS } from '@/domain/content'
import { LANGUAGES } from '@/domain/languages'
import { decodeCursor } from '@/domain/presentation/cursor'
import { isParameterProblemCode, type ParameterProblem, type ParameterProblemCode } from '@/domain/presentation/problem'
import { readMoment } from '@/domain/presentation/readMoment'

import { EXAMPLE_CURSOR } from './exampleDocuments'

const MOST_VALUES = 50
export const DEFAULT_PAGE_SIZE = 20
export const MAX_PAGE_SIZE = 100

const problem = (code: ParameterProblemCode) => code

/** A parameter that may come once; what follows reads its one value. */
const once = <Output>(read: (text: string) => Output, code: ParameterProblemCode) =>
  z.array(z.string()).transform((values, context): Output => {
    const [value] = values
    if (value === undefined || values.length > 1) {
      context.addIssue({ code: 'custom', message: problem('given-twice') })
      return z.NEVER
    }
    try {
      return read(value)
    } catch {
      context.addIssue({ code: 'custom', message: problem(code) })
      return z.NEVER
    }
  })

/** A parameter that may come several times, which means "or". Its values are held against the vocabulary later. */
const slugs = ({ description, example }: { description: string; example: string }) =>
  z
    .array(z.string())
    .max(MOST_VALUES, problem('too-many-values'))
    .optional()
    .openapi({
      param: { description: `${description} Repeat the key for "or".`, style: 'form', explode: true },
      items: { type: 'string' },
      type: 'array',
      example: [example],
    })

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values, description: string) =>
  z
    .array(z.enum(values))
    .max(MOST_VALUES, problem('too-many-values'))
    .optional()
    .openapi({
      param: { description: `${description} Repeat the key for "or".`, style: 'form', explode: true },
      items: { type: 'string', enum: [...values] },
      type: 'array',
      example: [values[0]],
    })

const moment = ({ zone, description }: { zone: string; description: string }) =>
  once((text) => readMoment({ text, zone }), 'invalid-moment')
    .optional()
    .openapi({
      param: { description: `${description} RFC 3339; a date alone is midnight in ${zone}.` },
      type: 'string',
      example: '2027-05-14T09:00:00+02:00',
    })

const readPageSize = (text: string): number => {
  const size = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0
  if (size < 1 || size > MAX_PAGE_SIZE) throw new RangeError('not a page size')
  return size
}

const readLanguage = (text: string) => {
  const language = LANGUAGES.find((known) => known === text)
  if (language === undefined) throw new RangeError('not a language')
  return language
}

export const createPostsQuerySchema = ({ zone }: { zone: string }) =>
  z.object({
    channel: slugs({ description: 'Slug of a channel.', example: 'website' }),
    theme: slugs({ description: 'Slug of a theme; themes below it count as well.', example: 'horeca' }),
    audience: slugs({ description: 'Slug of an audience.', example: 'jongeren' }),
    campaign: slugs({ description: 'Slug of a campaign that is visible now.', example: 'veilig-uit' }),
    language: oneOf(LANGUAGES, 'Language of the post.'),
    kind: oneOf(ITEM_KINDS, 'What is shown.'),
    from: moment({ zone, description: 'Published at or after this moment.' }),
    to: moment({ zone, description: 'Published before this moment.' }),
    eventFrom: moment({ zone, description: 'An occurrence still goes on at or after this moment.' }),
    eventTo: moment({ zone, description: 'An occurrence starts before this moment.' }),
    cursor: once(decodeCursor, 'invalid-cursor')
      .optional()
      .openapi({ param: { description: 'Place in the list, from `nextCursor`.' }, type: 'string', example: EXAMPLE_CURSOR }),
    pageSize: once(readPageSize, 'invalid-page-size')
      .optional()
      .openapi({
        param: { description: 'Most posts on a page.' },
        type: 'integer',
        minimum: 1,
        maximum: MAX_PAGE_SIZE,
        default: DEFAULT_PAGE_SIZE,
        example: DEFAULT_PAGE_SIZE,
      }),
  })

export type PostsQuery = z.output<ReturnType<typeof createPostsQuerySchema>>

export const namesQuerySchema = z.object({
  language: once(readLanguage, 'unknown-value')
    .optional()
    .openapi({
      param: { description: 'Language of the names; Dutch where there is no translation.' },
      type: 'string',
      enum: [...LANGUAGES],
      default: 'nl',
      example: 'nl',
    }),
})

export const noQuerySchema = z.object({})

export type ReadParameters<Values> = { values: Values; errors: [] } | { values: null; errors: ParameterProblem[] }

/** Reads the parameters of an address by a schema. Says everything that is wrong at once, unknown names included. */
export function readParameters<Schema extends z.ZodObject>({ url, schema }: {
  url: URL
  schema: Schema
}): ReadParameters<z.output<Schema>> {
  const given = new Map<string, string[]>()
  for (const [name, value] of url.searchParams) {
    const values = given.get(name)
    if (values === undefined) given.set(name, [value])
    else values.push(value)
  }
  const known = new Set(Object.keys(schema.shape))
  const errors: ParameterProblem[] = []
  for (const name of given.keys()) if (!known.has(name)) errors.push({ parameter: name, code: 'unknown-parameter' })
  const parsed = schema.safeParse(Object.fromEntries([...given].filter(([name]) => known.has(name))))
  for (const issue of parsed.error?.issues ?? []) {
    const parameter = String(issue.path[0] ?? '')
    const error = problemOf({ parameter, issue })
    if (!errors.some((other) => other.parameter === parameter && other.code === error.code)) errors.push(error)
  }
  return parsed.success && errors.length === 0 ? { values: parsed.data, errors: [] } : { values: null, errors }
}

function problemOf({ parameter, issue }: { parameter: string; issue: z.core.$ZodIssue }): ParameterProblem {
  if (isParameterProblemCode(issue.message)) return { parameter, code: issue.message }
  if (issue.code === 'invalid_value') return { parameter, code: 'unknown-value', allowed: issue.values.map(String) }
  return { parameter, code: 'unknown-value' }
}
