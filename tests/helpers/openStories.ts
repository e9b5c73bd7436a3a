import { expect } from 'vitest'

import { giveAssent } from '@/actions/giveAssent'
import { giveConsent, type GiveConsentOutcome } from '@/actions/giveConsent'
import { revokeConsent, type RevokeConsentOutcome } from '@/actions/revokeConsent'
import type { GiveWish } from '@/domain/consent/consentView'
import type { Language } from '@/domain/languages'
import type { Instant } from '@/domain/time/instant'
import { SLUGS } from '@/slugs'

import { drawPicture } from './accessFixtures'
import { approve, askReview, currentHash } from './approvals'
import { writeItem, type Calendar } from './openCalendar'

export const QUOTE = 'Ik durfde mijn telefoon niet meer aan te raken.'
export const SECRET = 'Zij vertelt over die avond aan het water.'

type Picture = { id: string; sha256: string; filename: string; shade: number }
export type Story = { itemId: string; picture: Picture; publicIds: string[]; code: string; consentIds: string[] }

type StoryWish = {
  title?: string
  headline?: string
  /** what stands before the quote */
  words?: string
  quote?: string
  parts?: ('story' | 'quote' | 'picture')[]
  /** of the picture; absent: one that no other picture has */
  shade?: number
  more?: object
}

/** What a giving brought, or a failing test that says why there was none. */
export function given(outcome: GiveConsentOutcome): Extract<GiveConsentOutcome, { kind: 'consent-given' }> {
  if (outcome.kind !== 'consent-given') throw new Error(JSON.stringify(outcome))
  return outcome
}

/**
 * Stories of the expert of a calendar, with what they allow of them.
 *
 * @param later moves the clock of the test on, and gives the new moment
 */
export function openStories({ calendar, later }: { calendar: Calendar; later: (seconds: number) => Instant }) {
  let red = 0

  /** @param shade of the picture: one that was drawn before gives the same bytes under another record */
  async function makePicture(shade = (red += 1)): Promise<Picture> {
    const data = await drawPicture(shade)
    const file = { data, name: `foto-${shade}.png`, mimetype: 'image/png', size: data.length }
    const made = await calendar.payload.create({ collection: SLUGS.media, overrideAccess: true, locale: 'nl', data: { alt: 'Twee handen' }, file })
    return { id: String(made.id), sha256: String(made.sha256), filename: String(made.filename), shade }
  }

  async function wishOf(itemId: string, more: Partial<GiveWish> = {}): Promise<GiveWish> {
    return {
      parts: [{ part: 'story' }],
      channelIds: [calendar.channels.website],
      languages: ['nl'],
      lastDay: null,
      recognisability: 'pseudonym',
      contentHashes: { nl: await currentHash(calendar, itemId) },
      ...more,
    }
  }

  async function assent(itemId: string, language: Language = 'nl'): Promise<void> {
    const outcome = await giveAssent({
      req: await calendar.as('expert'),
      itemId,
      language,
      contentHash: await currentHash(calendar, itemId, language),
      answer: 'approve',
      now: later(1),
    })
    expect(outcome.kind === 'assent-given' ? outcome.kind : outcome).toBe('assent-given')
  }

  /** A story with a quote and a picture, allowed, approved and live on the website. */
  async function makeStory(wish: StoryWish = {}): Promise<Story> {
    const picture = await makePicture(wish.shade)
    const quote = wish.quote ?? QUOTE
    const itemId = await writeItem(calendar, {
      title: wish.title ?? 'Verhaal over een avond',
      headline: wish.headline ?? 'Een avond aan het water',
      text: `${wish.words ?? SECRET}\n\n> ${quote}\n\nPraat erover met iemand.`,
      more: { isStory: true, coWriters: [calendar.people.expert], ...wish.more },
    })
    const item = await calendar.payload.findByID({ collection: SLUGS.contentItems, id: itemId, depth: 0, overrideAccess: true })
    await calendar.payload.update({
      collection: SLUGS.contentItems,
      id: itemId,
      overrideAccess: true,
      depth: 0,
      locale: 'nl',
      data: { variants: item.variants?.map((variant) => ({ ...variant, media: [picture.id] })) } as never,
    })
    const parts = (wish.parts ?? ['story', 'quote', 'picture']).map((part) =>
      part === 'quote' ? { part, quote } : part === 'picture' ? { part, pictureId: picture.id } : { part },
    )
    const outcome = given(await giveConsent({ req: await calendar.as('expert'), itemId, wish: await wishOf(itemId, { parts }), now: later(1) }))
    await askReview(calendar, { itemId, now: later(1) })
    await assent(itemId)
    const approved = await approve(calendar, { itemId, moment: 'now', now: later(1) })
    expect(approved.kind === 'approved' ? approved.kind : approved).toBe('approved')
    const { docs } = await calendar.payload.find({ collection: SLUGS.posts, overrideAccess: true, where: { item: { equals: itemId } }, depth: 0 })
    return { itemId, picture, publicIds: docs.map(({ publicId }) => publicId), code: outcome.code, consentIds: outcome.consentIds }
  }

  async function revoke(consentIds: string[], by: keyof Calendar['people'] = 'expert'): Promise<RevokeConsentOutcome> {
    const through = by === 'expert' ? 'page' : 'request'
    return revokeConsent({ req: await calendar.as(by), consentIds, through, now: later(0) })
  }

  return { makePicture, wishOf, assent, makeStory, revoke }
}
