/** Run by itself: prints what approvals and plain updates took, in milliseconds, as JSON. */
import process from 'node:process'

import { approveLanguage } from '@/actions/approveLanguage'
import { requestReview } from '@/actions/requestReview'
import { parseInstant } from '@/domain/time/instant'
import { hashContent } from '@/domain/workflow/contentHash'
import { readItem } from '@/queries/readItem'
import { SLUGS } from '@/slugs'

import { editItem, openCalendar, writeItem, type Calendar } from '../tests/helpers/openCalendar'

/** Milliseconds: as a person waits for it, and of processor time, which hardly depends on a busy machine. */
type Spent = { waited: number; processor: number }

export type ApprovalFigures = { approvals: Spent[]; updates: Spent[]; postsPerItem: number }

const CHANNELS = 8
const WARM_UPS = 5
const TIMES = 30
const now = parseInstant('2026-05-04T07:00:00Z')
const releaseAt = parseInstant('2026-05-14T07:00:00Z')

async function createChannels(calendar: Calendar): Promise<Calendar['channels'][keyof Calendar['channels']][]> {
  const ids = Object.values(calendar.channels)
  for (let number = ids.length; number < CHANNELS; number += 1) {
    const channel = await calendar.payload.create({
      collection: SLUGS.channels,
      overrideAccess: true,
      depth: 0,
      data: { name: `Kanaal ${number}`, slug: `kanaal-${number}`, delivery: 'pulled', isActive: true } as never,
    })
    ids.push(String(channel.id))
  }
  return ids
}

async function timed(work: () => Promise<unknown>): Promise<Spent> {
  const from = performance.now()
  const used = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(used)
  return { waited: performance.now() - from, processor: (user + system) / 1000 }
}

async function measure(calendar: Calendar): Promise<ApprovalFigures> {
  const channels = await createChannels(calendar)
  const approvals: Spent[] = []
  const updates: Spent[] = []
  for (let index = 0; index < WARM_UPS + TIMES; index += 1) {
    const itemId = await writeItem(calendar, { title: `Bericht ${index}`, releaseAt, channels: [] })
    const first = await writeItem(calendar, { title: `Proef ${index}` })
    const { variants } = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: first, depth: 0 })
    const variant = variants?.[0]
    const written = channels.map((channel) => ({ ...variant, id: undefined, channel }))
    await editItem(calendar, { itemId, by: 'communications', data: { variants: written } })
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0 })

    const update = await timed(() =>
      editItem(calendar, { itemId, by: 'communications', data: { variants: item.variants, title: `Bewerkt ${index}` } }),
    )
    await requestReview({ req: await calendar.as('communications'), itemId, language: 'nl', now })
    const source = await readItem({ req: await calendar.as(null), itemId })
    if (source === null) throw new Error('the item is gone')
    const contentHash = hashContent(source.contents.nl)
    const req = await calendar.as('substance')
    let outcome
    const approval = await timed(async () => {
      outcome = await approveLanguage({ req, itemId, language: 'nl', contentHash, now })
    })
    const { totalDocs } = await calendar.payload.count({
      collection: SLUGS.posts,
      overrideAccess: true,
      where: { item: { equals: itemId } },
    })
    if (totalDocs !== CHANNELS) throw new Error(`${totalDocs} posts after ${JSON.stringify(outcome)}`)
    if (index < WARM_UPS) continue
    approvals.push(approval)
    updates.push(update)
  }
  return { approvals, updates, postsPerItem: CHANNELS }
}

async function main(): Promise<void> {
  const calendar = await openCalendar()
  try {
    process.stdout.write(`${JSON.stringify(await measure(calendar))}\n`)
  } finally {
    await calendar.close()
  }
  process.exit(0)
}

await main()
