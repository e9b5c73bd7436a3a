import { renderRichText, validateRichText } from '@/domain/presentation/richText'

const ITEM_FIELDS = ['title', 'brief', 'contentNote', 'discreetTitle', 'discreetShareText'] as const
const VARIANT_FIELDS = ['headline', 'summary', 'text', 'shareText'] as const

type Values = Record<string, unknown>

/**
 * Everything a person wrote in the form of an item, as plain text to paste elsewhere: the working title and
 * notes, then each channel under its name. Empty fields are left out.
 *
 * @param channelNames by channel id
 * @example collectOwnText({ values: { title: 'Angelshot' }, channelNames: new Map() }) // 'Angelshot'
 */
export function collectOwnText({ values, channelNames }: {
  values: Values
  channelNames: ReadonlyMap<string, string>
}): string {
  const item = ITEM_FIELDS.map((name) => textOf(values[name]))
  const rows = Array.isArray(values.variants) ? (values.variants as Values[]) : []
  const variants = rows.map((row) => {
    const body = [...VARIANT_FIELDS.map((name) => textOf(row[name])), hashtagsOf(row.hashtags)].filter(Boolean)
    const name = typeof row.channel === 'string' ? channelNames.get(row.channel) : undefined
    return body.length === 0 ? '' : [`— ${name ?? '…'} —`, ...body].join('\n\n')
  })
  return [...item, ...variants].filter(Boolean).join('\n\n')
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (value === null || typeof value !== 'object') return ''
  return validateRichText(value).length === 0 ? renderRichText(value).plain : ''
}

function hashtagsOf(value: unknown): string {
  return Array.isArray(value) ? value.map((hashtag) => `#${String(hashtag)}`).join(' ') : ''
}
