import { describe, expect, test } from 'vitest'
import { findPhoneNumbers, isWellFormedHashtag } from '../src/domain/checks/textPatterns'
import { countPostText } from '../src/domain/workflow/completeness'
import { collectTexts, measureSentences, plainOf } from './collectTexts'
import { CHANNELS } from './data/channels'
import { items } from './data/items'
import { writtenYear } from './writtenYear'

/** How many hashtags read well: tighter than what the channels allow. Elsewhere none. */
const HASHTAGS_AIMED_AT: Record<string, { min: number; max: number }> = {
  instagram: { min: 3, max: 5 },
  linkedin: { min: 0, max: 3 },
}
const FORMAL_CHANNELS = ['weekkrant', 'nieuwsbrief', 'schermen']
const INFORMAL = /\b(?:je|jij|jou|jouw|jullie)\b/i
const FORMAL = /\b(?:u|uw)\b/i
const JARGON = /\b(?:GIA|SGG|afhankelijkheidsrelaties?|grensoverschrijdend|handelingsperspectief|doelgroep)\b/i
const BLAME = /eigen schuld|had je maar|uitgelokt|\bdaders?\b|\bslachtoffers?\b|asking for it|\bvictims?\b/i
const FIGURE = /%|\d\.\d{3}|\d+ op de \d+|\d+ in \d+/

const withoutQuotes = (text: string): string => text.replace(/‘[^’]*’/g, '')
const texts = [...items, ...writtenYear].flatMap(collectTexts)

describe.each(texts.map((text) => [text.id, text] as const))('%s', (_, text) => {
  const { channel, variant, language, all, item } = text
  const rules = CHANNELS.find(({ key }) => key === channel)
  const everything = [all, variant.shareText, variant.link?.label].filter(Boolean).join('\n')

  test('keeps to its channel', () => {
    if (!rules) throw new Error(`There is no channel ${channel}`)
    const hashtags = variant.hashtags ?? []
    expect(variant.headline.length).toBeGreaterThan(0)
    expect(variant.headline.length).toBeLessThanOrEqual(rules.maxHeadline ?? Infinity)
    expect(countPostText({ plain: plainOf({ variant, language }), hashtags }))
      .toBeLessThanOrEqual(rules.maxText ?? Infinity)
    const aim = HASHTAGS_AIMED_AT[channel] ?? { min: 0, max: 0 }
    expect(hashtags.length).toBeGreaterThanOrEqual(aim.min)
    expect(hashtags.length).toBeLessThanOrEqual(Math.min(aim.max, rules.maxHashtags ?? Infinity))
    expect(hashtags.filter((tag) => !isWellFormedHashtag(tag))).toEqual([])
    const hasLink = variant.link !== undefined || /\]\(|https?:/.test(variant.body)
    if (!rules.allowsLinks) expect(hasLink).toBe(false)
    if (channel === 'nieuwsbrief' || variant.link) {
      const [url, label] = [expect.stringMatching(/^https:\/\/www\.deventer\.nl\/[a-z-/]+$/), expect.stringMatching(/\S.{4,}/)]
      expect(variant.link).toEqual({ url, label })
    }
    if (rules.requiresMedia) expect(item.picture?.channels).toContain(channel)
  })

  test('has sentences of at most fifteen words on average', () => {
    const { average, longest } = measureSentences(all)
    expect(average).toBeLessThanOrEqual(15)
    expect(longest, 'longest sentence').toBeLessThanOrEqual(20)
  })

  test('is plain, kind and checkable', () => {
    expect(findPhoneNumbers(everything)).toEqual([])
    expect(everything).not.toMatch(/\b11[23]\b|\S@\S/)
    expect(everything).not.toMatch(JARGON)
    expect(everything).not.toMatch(BLAME)
    expect(everything).not.toMatch(/!|["']/)
    if (FIGURE.test(everything)) expect(everything).toMatch(/\((?:Bron|Source): /)
    if (language === 'ar') expect(everything.match(/\p{Script=Arabic}/gu)?.length).toBeGreaterThan(100)
  })
})

describe.each(texts.filter(({ language }) => language === 'nl').map((text) => [text.id, text] as const))(
  '%s',
  (_, { channel, all }) => {
    test('speaks to its readers as its channel does', () => {
      expect(withoutQuotes(all)).not.toMatch(FORMAL_CHANNELS.includes(channel) ? INFORMAL : FORMAL)
    })
  },
)
