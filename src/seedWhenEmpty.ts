import type { Payload } from 'payload'

import type { Env } from '@/env'

import { installDemo } from '../seed/installDemo'
import { installVocabularies } from '../seed/installVocabularies'
import { readSeedState } from '../seed/readSeedState'
import { USERS } from '../seed/data/users'
import { ROLE_LABELS } from './domain/workflow/roles'
import { SLUGS } from './slugs'

/**
 * On a new database: the vocabularies, and in a demo the demo. One that was broken off is finished; a calendar
 * that people use already is left alone. Returns the demo's accounts.
 */
export async function seedWhenEmpty({
  payload,
  env,
  say,
}: {
  payload: Payload
  env: Env
  say: (line: string) => void
}): Promise<{ name: string; role: string; email: string }[]> {
  const { totalDocs: channels } = await payload.count({ collection: SLUGS.channels, overrideAccess: true, trash: true })
  if (channels === 0) {
    await timed({ what: 'Woordenlijsten plaatsen', say, work: () => installVocabularies({ payload, env }) })
  }
  if (env.mode !== 'demo') return []
  const { isComplete } = await readSeedState(payload)
  if (!isComplete) {
    const work = () => installDemo({ payload, env, say })
    const outcome = await timed({ what: 'Voorbeelden plaatsen (eenmalig)', say, work })
    if (outcome.kind === 'not-empty') say('  Overgeslagen: deze kalender is al in gebruik, of kwam uit productie.')
  }
  return findAccounts(payload)
}

/** The demo's accounts that are still there, in the order in which a reader meets them. */
async function findAccounts(payload: Payload): Promise<{ name: string; role: string; email: string }[]> {
  const emails = USERS.map(({ email }) => email)
  const { docs } = await payload.find({
    collection: SLUGS.users,
    overrideAccess: true,
    limit: emails.length,
    depth: 0,
    where: { email: { in: emails } },
  })
  return docs
    .sort((a, b) => emails.indexOf(a.email) - emails.indexOf(b.email))
    .map((user) => ({ name: user.displayName, role: ROLE_LABELS[user.role].nl, email: user.email }))
}

async function timed<T>({ what, say, work }: { what: string; say: (line: string) => void; work: () => Promise<T> }): Promise<T> {
  const from = performance.now()
  say(`• ${what} …`)
  const result = await work()
  say(`  gedaan (${((performance.now() - from) / 1000).toFixed(1).replace('.', ',')} s)`)
  return result
}
