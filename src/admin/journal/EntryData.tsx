import type { JournalEntry } from '@/payload-types'

import { CopyEntry } from './CopyEntry.client'
import type { JournalTexts } from './texts'

const FIRST = ['seq', 'at', 'action', 'actorKind', 'actorId', 'objectType', 'objectId', 'language', 'channels', 'origin', 'result'] as const
const LAST = ['previousHash', 'hash'] as const

/** The whole entry as it is kept, ids and links of the chain too: one click selects a value. */
export function EntryData({ entry, texts }: { entry: JournalEntry; texts: JournalTexts }) {
  const part = (names: readonly (keyof JournalTexts['raw'])[]) => names.map((name) => ({ term: texts.raw[name], value: asText(entry[name]) }))
  const details = Object.entries((entry.details ?? {}) as Record<string, unknown>).map(([name, value]) => ({ term: name, value: asText(value) }))
  const pairs = [...part(FIRST), ...details, ...part(LAST)].filter(({ value }) => value !== '')
  return (
    <details className="ck-journal__data">
      <summary>
        {texts.allData} <span className="ck-visually-hidden">{texts.allDataOf(entry.seq)}</span>
      </summary>
      <dl>
        {pairs.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <CopyEntry text={pairs.map(({ term, value }) => `${term}: ${value}`).join('\n')} texts={{ copy: texts.copy, copied: texts.copied, refused: texts.refused }} />
    </details>
  )
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(asText).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
