import type { PayloadRequest } from 'payload'

import { liftBrake } from '@/actions/liftBrake'
import { isRefusal } from '@/actions/outcome'
import { setBrake } from '@/actions/setBrake'
import { setPace } from '@/actions/setPace'
import { personOf } from '@/access/people'
import { DEFAULT_LANGUAGE } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { HAPPENINGS } from './data/happenings'
import { resolveMoment } from './resolveMoment'
import type { SeedRun } from './SeedRun'
import type { SeedHappening } from './types'

type Doing<K extends SeedHappening['do']> = Extract<SeedHappening, { do: K }>

const SCOPES = {
  theme: SLUGS.themes,
  audience: SLUGS.audiences,
  channel: SLUGS.channels,
  campaign: SLUGS.campaigns,
} as const

/** What people did that is about no item, by the actions that their screens use. */
export async function performHappening({
  run,
  req,
  happening,
  now,
}: {
  run: SeedRun
  req: PayloadRequest
  happening: SeedHappening
  now: Instant
}): Promise<void> {
  if (happening.do === 'propose-phone') return proposePhone({ run, req, happening })
  const outcome = await act({ run, req, happening, now })
  if (isRefusal(outcome)) throw new Error(`${outcome.kind}: ${outcome.message}`)
}

async function act({
  run,
  req,
  happening,
  now,
}: {
  run: SeedRun
  req: PayloadRequest
  happening: Exclude<SeedHappening, { do: 'propose-phone' }>
  now: Instant
}): Promise<{ kind: string; message: string }> {
  switch (happening.do) {
    case 'set-brake': {
      const { scope, on, reason } = happening
      return setBrake({ req, scope, id: run.idOf(SCOPES[scope], on), reason, from: null, needsApproval: false, now })
    }
    case 'lift-brake':
      return liftBrake({ req, brakeId: await findBrake({ run, key: happening.key }), itemId: null, now })
    case 'set-pace': {
      const person = personOf(req)
      if (!person) throw new Error('nobody sets this pace')
      return setPace({ writer: { req, person, link: null }, wish: { openRequestsAtMost: happening.openRequestsAtMost }, now })
    }
  }
}

/** A pause has no name of its own, so it is found by the moment at which it was set. */
async function findBrake({ run, key }: { run: SeedRun; key: string }): Promise<string> {
  const set = HAPPENINGS.find((each): each is Doing<'set-brake'> => each.do === 'set-brake' && each.key === key)
  const { docs } = await run.payload.find({
    collection: SLUGS.brakes,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { setAt: { equals: set && resolveMoment(run.time, set) } },
  })
  if (!docs[0]) throw new Error(`nothing was paused as ${key}`)
  return String(docs[0].id)
}

/** As the form saves it: the line keeps the number that readers have, and the new one waits beside it. */
async function proposePhone({
  run,
  req,
  happening: { helpLine, phone },
}: {
  run: SeedRun
  req: PayloadRequest
  happening: Doing<'propose-phone'>
}): Promise<void> {
  await run.payload.update({
    collection: SLUGS.helpLines,
    id: run.idOf(SLUGS.helpLines, helpLine),
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    data: { phone },
  })
}
