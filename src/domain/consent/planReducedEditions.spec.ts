import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { PublicContent, VariantContent } from '../content'
import { isServedAt } from '../serving/isServedAt'
import { projectItem } from '../serving/projectItem'
import { arbitrarySteps, at, historyOf, showRows, themes, type Step } from '../serving/servingFixtures'
import type { EditionFact, ServingFact } from '../serving/servingFact'
import { sampleContent, samplePicture, sampleWebsite } from '../workflow/sampleContent'
import type { PartOfItem } from './consent'
import { planReducedEditions } from './planReducedEditions'

const PICTURE: PartOfItem = { part: 'picture', pictureId: 'm1' }
const QUOTE = 'Ik durfde mijn telefoon niet meer aan te raken.'

/** Editions show the picture or the quote exactly where they rest on a consent of that name. */
function withContent(edition: EditionFact) {
  const rests = (name: string) => edition.consents?.some(({ consentId }) => consentId === name) ?? false
  const words = rests('quote') ? { html: `<p>Vooraf.</p><p>${QUOTE}</p>`, plain: `Vooraf.\n\n${QUOTE}` } : {}
  const channels = [...new Map(edition.releases.map(({ channel, channelId }) => [channelId, channel]))]
  const content: PublicContent = {
    ...sampleContent,
    language: edition.language,
    isStory: rests('story'),
    variants: channels.map(([channelId, channel]): VariantContent => {
      const media = rests('picture') || rests('unrecorded') ? [samplePicture] : []
      return { ...sampleWebsite, ...words, channelId, channel, media, pictograms: [], shareImage: null }
    }),
  }
  return { ...edition, content }
}

/** What readers get once the plan is carried out. */
function carryOut({ steps, names, about, now, needMedia }: { steps: Step[]; names: string[]; about: PartOfItem; now: number; needMedia?: string[] }) {
  const { editions, facts } = historyOf(steps)
  // A picture that nobody recorded a consent for: it is shown, and the edition rests on nothing.
  const known = editions.map(withContent).map((edition) => ({ ...edition, consents: (edition.consents ?? []).filter(({ consentId }) => consentId !== 'unrecorded') }))
  const revoked = names.map((id) => ({ id, about }))
  const plan = planReducedEditions({ itemId: 'item', editions: known, facts, revoked, now: at(now), ...(needMedia ? { needMedia } : {}) })
  let seq = steps.length
  const next = () => ({ seq: (seq += 1), at: at(now) })
  const after: ServingFact[] = [
    ...plan.withdraw.map((language) => ({ kind: 'withdrawn' as const, ...next(), language })),
    ...names.map((consentId) => ({ kind: 'consent-revoked' as const, ...next(), consentId })),
  ]
  const made = plan.editions.map((reduced, index) => {
    const source = known.find(({ editionId }) => editionId === reduced.editionId)!
    return { ...source, ...reduced, editionId: `new-${index}`, seq: next().seq, number: 100 + index, approvedAt: at(now) }
  })
  const before = projectItem({ itemId: 'item', editions: known, facts })
  return { plan, before, rows: projectItem({ itemId: 'item', editions: [...known, ...made], facts: [...facts, ...after] }) }
}

const live = (consents: string[], more: Partial<Extract<Step, { do: 'approve' }>> = {}): Step => ({
  do: 'approve',
  at: 0,
  channels: { website: [0] },
  consents: Object.fromEntries(consents.map((name) => [name, [0]])),
  ...more,
})
const onTheme = { do: 'brake', brake: 'b', scope: 'theme', ids: ['a'] } as const

describe('after "only the picture"', () => {
  test.each<[string, Step[], string[]]>([
    ['a live text goes on without it', [live(['picture'])], ['website-nl 1 [0, 10)', 'website-nl 100 [10, ∞)']],
    [
      'in every language',
      [live(['picture']), live(['picture'], { language: 'en' })],
      ['website-en 1 [0, 10)', 'website-en 101 [10, ∞)', 'website-nl 1 [0, 10)', 'website-nl 100 [10, ∞)'],
    ],
    ['an armed text comes without it', [live(['picture'], { channels: { website: [20] } })], ['website-nl 100 [20, ∞)']],
    ['its moved moments stay', [live(['picture']), { do: 'move', at: 5, number: 1, channels: ['website'], until: 30 }], ['website-nl 1 [0, 10)', 'website-nl 100 [10, 30)']],
    ['what waited for this one begins no sooner', [live([], { consents: { picture: [15] } })], ['website-nl 100 [15, ∞)']],
    ['a text that was withdrawn stays away', [live(['picture']), { do: 'withdraw', at: 5 }], ['website-nl 1 [0, 5)']],
    ['a text that is over stays over', [live(['picture'], { channels: { website: [0, 5] } })], ['website-nl 1 [0, 5)']],
    ['a replaced one does not come back', [live(['picture']), live([], { at: 5 })], ['website-nl 1 [0, 5)', 'website-nl 2 [5, ∞)']],
    [
      'the newer one that was armed behind it still comes',
      [live(['picture']), live([], { at: 5, channels: { website: [20] } })],
      ['website-nl 1 [0, 10)', 'website-nl 100 [10, 20)', 'website-nl 101 [20, ∞)'],
    ],
    [
      'and the older one in front of it is left alone',
      [live([]), live(['picture'], { at: 5, channels: { website: [20] } })],
      ['website-nl 1 [0, 20)', 'website-nl 100 [20, ∞)'],
    ],
    [
      'a pause holds it until it is lifted',
      [live(['picture'], { classification: themes('a') }), { ...onTheme, at: 5 }],
      ['website-nl 1 [0, 5)'],
    ],
    [
      'a pause that asks for approval is not got round',
      [live(['picture'], { classification: themes('a') }), { ...onTheme, at: 5, needsApproval: true }, { do: 'lift', at: 7, brake: 'b' }],
      ['website-nl 1 [0, 5)'],
    ],
    [
      'nor one that begins later',
      [live(['picture'], { classification: themes('a') }), { ...onTheme, at: 5, from: 15, needsApproval: true }],
      ['website-nl 1 [0, 10)', 'website-nl 100 [10, 15)'],
    ],
    [
      'a picture without a record of consent goes as well',
      [live(['unrecorded'])],
      ['website-nl 1 [0, 10)', 'website-nl 100 [10, ∞)'],
    ],
    [
      'a series goes on without it, from the times to come',
      [live(['picture'], { channels: { 'website#1': [0, 5], 'website#2': [20] } })],
      ['website#1-nl 1 [0, 5)', 'website#2-nl 100 [20, ∞)'],
    ],
  ])('%s', (_, steps, expected) => {
    expect(showRows(carryOut({ steps, names: ['picture'], about: PICTURE, now: 10 }).rows)).toEqual(expected)
  })

  test('what waits for another consent keeps resting on it', () => {
    const step = live([], { consents: { picture: [0], quote: [15] } })
    const { plan, rows } = carryOut({ steps: [step, { do: 'prolong', at: 3, consent: 'quote', until: 90 }], names: ['picture'], about: PICTURE, now: 10 })
    expect(plan.editions.map(({ consents }) => consents)).toEqual([[{ consentId: 'quote', from: at(15), until: at(90) }]])
    expect(showRows(rows)).toEqual(['website-nl 100 [15, 90)'])
  })

  test('a channel that shows nothing without a picture ends', () => {
    const steps = [live(['picture'], { channels: { website: [0], instagram: [0] } })]
    const { rows } = carryOut({ steps, names: ['picture'], about: PICTURE, now: 10, needMedia: ['id-instagram'] })
    expect(showRows(rows)).toEqual(['instagram-nl 1 [0, 10)', 'website-nl 1 [0, 10)', 'website-nl 100 [10, ∞)'])
  })
})

test('after "only the quote" a translation of it ends, the rest goes on', () => {
  const steps = [live(['quote'])]
  const { plan } = carryOut({ steps, names: ['quote'], about: { part: 'quote', quote: QUOTE }, now: 10 })
  expect(plan.editions.map(({ content }) => content.variants.map(({ plain }) => plain))).toEqual([['Vooraf.']])
  const other = carryOut({ steps, names: ['quote'], about: { part: 'quote', quote: 'Andere woorden, in een andere taal gezegd.' }, now: 10 })
  expect([other.plan.editions, showRows(other.rows)]).toEqual([[], ['website-nl 1 [0, 10)']])
})

test('after "the story" nothing is left', () => {
  const { plan, rows } = carryOut({ steps: [live(['story', 'picture'])], names: ['story'], about: { part: 'story' }, now: 10 })
  expect([plan, showRows(rows)]).toEqual([{ editions: [], withdraw: [] }, ['website-nl 1 [0, 10)']])
})

test('in any life of an item: nothing shows the part, and nothing is shown that would not have been', () => {
  fc.assert(
    fc.property(arbitrarySteps, fc.integer({ min: 0, max: 10 }), (life, pause) => {
      // Consents without an end: what is left of a text outlives the consent of the part that it lost.
      const steps = life
        .filter((step) => step.do !== 'prolong' && !(step.do === 'revoke' && step.consent === 'picture'))
        .map((step) => (step.do === 'approve' ? { ...step, consents: Object.fromEntries(Object.entries(step.consents ?? {}).map(([name, [from]]) => [name, [from] as [number]])) } : step))
      const now = Math.max(0, ...steps.map((step) => step.at)) + pause
      const { rows, before, plan } = carryOut({ steps, names: ['picture'], about: PICTURE, now })
      for (const { content } of plan.editions) for (const { media } of content.variants) expect(media).toEqual([])
      const moments = [...rows, ...before].flatMap(({ servedFrom, servedUntil }) => [servedFrom, servedUntil])
      for (const moment of [at(now), ...moments].filter((each) => each >= at(now))) {
        const served = (list: typeof rows) => list.filter((row) => isServedAt({ row, at: moment })).map(({ publicId }) => publicId)
        for (const publicId of served(rows)) expect(served(before)).toContain(publicId)
      }
    }),
    { numRuns: 200 },
  )
})
