import type { Payload } from 'payload'

import type { Env } from '@/env'

import { installDemo } from '../seed/installDemo'
import { installVocabularies } from '../seed/installVocabularies'
import { USERS } from '../seed/data/users'
import { ROLE_LABELS } from './domain/workflow/roles'
import { SLUGS } from './slugs'

/** On an empty database: the vocabularies, and in a demo the demo. Returns the demo's accounts. */
export async function seedWhenEmpty({
  payload,
  env,
  say,
}: {
  payload: Payload
  env: Env
  say: (line: string) => void
}): Promise<{ name: string; role: string; email: string }[]> {
  const at = performance.now()
  const { totalDocs: channels } = await payload.count({ collection: SLUGS.channels, overrideAccess: true, trash: true })
  if (channels === 0) {
    say('• Woordenlijsten plaatsen …')
    await installVocabularies({ payload, env })
    say(`  gedaan (${((performance.now() - at) / 1000).toFixed(1).replace('.', ',')} s)`)
  }
  if (env.mode !== 'demo') return []
  const { totalDocs: people } = await payload.count({ collection: SLUGS.users, overrideAccess: true })
  if (people === 0) {
    const from = performance.now()
    say('• Voorbeelden plaatsen (eenmalig) …')
    await installDemo({ payload, env, say })
    say(`  gedaan (${((performance.now() - from) / 1000).toFixed(1).replace('.', ',')} s)`)
  }
  const { docs } = await payload.find({ collection: SLUGS.users, overrideAccess: true, limit: 20, depth: 0, sort: 'createdAt' })
  const demo = new Set(USERS.map((user) => user.email))
  return docs
    .filter((user) => demo.has(user.email))
    .map((user) => ({ name: user.displayName, role: ROLE_LABELS[user.role].nl, email: user.email }))
}
