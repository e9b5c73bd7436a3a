import type { DatabaseAdapter } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { approveLanguage, type ApprovalOutcome } from '@/actions/approveLanguage'
import { WRITE_METHODS, writeMethodsOf } from '@/database/writeContext'
import { parseInstant } from '@/domain/time/instant'
import { SLUGS, type CollectionSlugName } from '@/slugs'

import { approve, askReview, currentHash, expectConsistent, reviewAndApprove, writeVariants } from '../helpers/approvals'
import { editItem, openCalendar, writeItem, type Calendar } from '../helpers/openCalendar'

let calendar: Calendar
const monday = '2026-05-04T07:00:00Z'
const thursday = '2026-05-14T07:00:00Z'

beforeAll(async () => {
  calendar = await openCalendar()
})
afterAll(() => calendar.close())

async function count(collection: CollectionSlugName, where: object = {}): Promise<number> {
  const { totalDocs } = await calendar.payload.db.count({ collection, where: where as never })
  return totalDocs
}

/** Everything an approval writes, as numbers and the stage. */
async function footprint(itemId: string) {
  const ofItem = { item: { equals: itemId } }
  const item = await calendar.payload.findByID({
    collection: SLUGS.contentItems,
    id: itemId,
    depth: 0,
    overrideAccess: true,
  })
  const { docs: languages } = await calendar.payload.find({
    collection: SLUGS.itemLanguages,
    overrideAccess: true,
    depth: 0,
    where: ofItem,
  })
  return {
    verdicts: await count(SLUGS.verdicts, ofItem),
    editions: await count(SLUGS.editions, ofItem),
    posts: await count(SLUGS.posts, ofItem),
    journal: await count(SLUGS.journalEntries),
    stage: item.stage,
    languages: languages.map(({ language, stage, contentHash }) => ({ language, stage, contentHash })),
  }
}

/** The refusals that a person may see when somebody else was first. */
const kindsOf = (outcomes: ApprovalOutcome[]) => outcomes.map(({ kind }) => kind).sort()

describe('two at once', () => {
  test('approvals of one item by two advisers make exactly one edition', async () => {
    const itemId = await writeItem(calendar, { releaseAt: thursday, channels: ['website', 'instagram'] })
    await askReview(calendar, { itemId, now: monday })
    const outcomes = await Promise.all([
      approve(calendar, { itemId, by: 'substance', now: monday }),
      approve(calendar, { itemId, by: 'substance2', now: monday }),
    ])
    expect(kindsOf(outcomes)).toContain('approved')
    expect(kindsOf(outcomes).filter((kind) => kind === 'approved')).toHaveLength(1)
    expect(await footprint(itemId)).toMatchObject({ editions: 1, posts: 2, verdicts: 1, stage: 'approved' })
    await expectConsistent(calendar)
  })

  test('eight approvals of one item by the same person make exactly one edition', async () => {
    const itemId = await writeItem(calendar, { releaseAt: thursday })
    await askReview(calendar, { itemId, now: monday })
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => approve(calendar, { itemId, now: monday })))
    expect(kindsOf(outcomes).filter((kind) => kind === 'approved')).toHaveLength(1)
    expect(await footprint(itemId)).toMatchObject({ editions: 1, posts: 1, verdicts: 1 })
  })

  test('approvals of different items all succeed', async () => {
    const itemIds: string[] = []
    for (let index = 0; index < 6; index += 1) {
      const itemId = await writeItem(calendar, { releaseAt: thursday, headline: `Samen ${index}` })
      await askReview(calendar, { itemId, now: monday })
      itemIds.push(itemId)
    }
    const outcomes = await Promise.all(itemIds.map((itemId) => approve(calendar, { itemId, now: monday })))
    expect(kindsOf(outcomes)).toEqual(Array.from({ length: 6 }, () => 'approved'))
    await expectConsistent(calendar)
  })

  test('an approval and a save: either the old text is approved and then reopened, or the approval is stale', async () => {
    for (let round = 0; round < 4; round += 1) {
      const headline = `Ronde ${round}`
      const itemId = await writeItem(calendar, { releaseAt: thursday, headline })
      await askReview(calendar, { itemId, now: monday })
      const contentHash = await currentHash(calendar, itemId)
      const item = await calendar.payload.findByID({
        collection: SLUGS.contentItems,
        id: itemId,
        depth: 0,
        overrideAccess: true,
      })
      const variants = item.variants!.map((variant) => ({ ...variant, headline: `${headline} veranderd` }))
      const save = () => editItem(calendar, { itemId, by: 'communications', data: { variants } })
      const give = async () =>
        approveLanguage({
          req: await calendar.as('substance'),
          itemId,
          language: 'nl',
          contentHash,
          now: parseInstant(monday),
        })
      const [outcome] = round % 2 === 0 ? await Promise.all([give(), save()]) : (await Promise.all([save(), give()])).reverse()
      const { editions, posts, stage } = await footprint(itemId)
      expect(stage).toBe('writing')
      const { kind } = outcome as ApprovalOutcome
      expect(['approved', 'stale', 'not-allowed', 'blocked']).toContain(kind)
      const expected = kind === 'approved' ? 1 : 0
      expect([editions, posts]).toEqual([expected, expected])
      if (kind === 'approved') {
        const { docs } = await calendar.payload.find({
          collection: SLUGS.posts,
          overrideAccess: true,
          where: { item: { equals: itemId } },
        })
        expect(docs[0]!.headline).toBe(headline)
      }
    }
    await expectConsistent(calendar)
  })
})

/** Lets the n-th write of the database throw, and counts the writes. */
function failAtWrite(db: DatabaseAdapter, failAt: number): { restore: () => void; written: () => number } {
  const methods = writeMethodsOf(db)
  const originals = new Map(WRITE_METHODS.map((name) => [name, methods[name]!]))
  let written = 0
  for (const [name, original] of originals) {
    methods[name] = (args) => {
      written += 1
      if (written === failAt) return Promise.reject(new Error(`write ${failAt} (${name}) was told to fail`))
      return original.call(db, args)
    }
  }
  return {
    written: () => written,
    restore: () => {
      for (const [name, original] of originals) methods[name] = original
    },
  }
}

describe('a failure at any write', () => {
  test.each([
    ['a first approval', async (itemId: string) => {
      await askReview(calendar, { itemId, now: monday })
    }],
    ['a second edition with one channel less and one more', async (itemId: string) => {
      await reviewAndApprove(calendar, { itemId, now: monday })
      await editItem(calendar, {
        itemId,
        by: 'communications',
        data: { variants: writeVariants(calendar, { channels: ['website', 'schermen'], headline: 'Tweede editie' }) },
      })
      await askReview(calendar, { itemId, now: monday })
    }],
  ])('of %s leaves nothing of it, and the next attempt succeeds whole', async (name, prepare) => {
    const itemId = await writeItem(calendar, { releaseAt: thursday, channels: ['website', 'instagram'], headline: name })
    await prepare(itemId)
    const before = await footprint(itemId)
    let failAt = 1
    for (; ; failAt += 1) {
      const { restore, written } = failAtWrite(calendar.payload.db, failAt)
      const result = await approve(calendar, { itemId, now: monday }).catch((error: unknown) => error)
      restore()
      if (written() < failAt) {
        expect(result).toMatchObject({ kind: 'approved' })
        break
      }
      expect(String(result)).toContain(`write ${failAt}`)
      expect(await footprint(itemId)).toEqual(before)
    }
    // Verdict, two entries, edition, rows, language, item: an approval that writes less is no approval.
    expect(failAt).toBeGreaterThan(7)
    expect(await footprint(itemId)).toMatchObject({
      verdicts: before.verdicts + 1,
      editions: before.editions + 1,
      journal: before.journal + 2,
      stage: 'approved',
    })
    await expectConsistent(calendar)
  })
})
