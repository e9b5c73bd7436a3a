import { describe, expect, test } from 'vitest'

import { decideFindings } from '../src/domain/checks/decideFindings'
import type { Finding } from '../src/domain/checks/finding'
import { missingReasons } from '../src/domain/checks/missingReasons'
import type { PublicContent, VariantContent } from '../src/domain/content'
import { renderRichText } from '../src/domain/presentation/richText'
import { parseInstant } from '../src/domain/time/instant'
import { addDays, parsePlainDate } from '../src/domain/time/plainDate'
import { changeOf } from './collectTexts'
import { CAMPAIGNS } from './data/campaigns'
import { CHANNELS } from './data/channels'
import { HELP_LINES } from './data/helpLines'
import { items } from './data/items'
import { PARTNERS } from './data/partners'
import { PICTURES } from './data/pictures'
import { placeYear } from './placeYear'
import { convertToRichText } from './richText'
import type { SeedItem, SeedVariant } from './types'

const ANCHOR = parsePlainDate('2026-11-23')
const ALL: SeedItem[] = [...items, ...placeYear({ anchor: ANCHOR, zone: 'Europe/Amsterdam' }).items]

const channels = CHANNELS.map((channel) => ({
  ...channel, id: channel.key, slug: channel.key, name: channel.name.nl, isActive: true, requiresText: true,
}))
const helpLines = HELP_LINES.map(({ key, name, isEmergency, checkAgainByDay }) => ({
  id: key, name: name.nl, isEmergency, checkAgainBy: addDays({ date: ANCHOR, days: checkAgainByDay }),
}))
const knownNames = [...PARTNERS.map(({ name }) => name.nl), ...CAMPAIGNS.map(({ publicName }) => publicName.nl)]

function contentOf({ item, changes }: { item: SeedItem; changes: Map<string, Partial<SeedVariant>> }): PublicContent {
  const { nl } = item.texts
  const picture = PICTURES.find(({ key }) => key === item.picture?.key)
  const variants = Object.entries(nl?.variants ?? {}).map(([channel, first]): VariantContent => {
    const variant = { ...first, ...changes.get(channel) }
    const text = renderRichText(convertToRichText({ markup: variant.body, language: 'nl' }))
    const media = item.picture?.channels.includes(channel) && picture
      ? [{ mediaId: picture.key, sha256: picture.key, alt: picture.alt.nl, type: 'image/webp', width: 9, height: 9, focalPoint: picture.focalPoint }]
      : []
    return {
      channelId: channel, channel, headline: variant.headline, summary: variant.summary ?? null, ...text, media,
      hashtags: variant.hashtags ?? [], link: variant.link ?? null, shareText: variant.shareText ?? null, shareImage: null,
    }
  })
  const place = item.event?.place ?? null
  return {
    kind: item.kind,
    language: 'nl',
    isStory: item.isStory ?? false,
    isSensitive: item.isSensitive,
    contentNote: nl?.contentNote ?? null,
    quickExit: item.quickExit,
    discreetTitle: nl?.discreetTitle ?? null,
    discreetShareText: nl?.discreetShareText ?? null,
    helpLineIds: item.helpLines,
    event: place && { place, startsAt: parseInstant('2026-12-01T18:00:00Z'), endsAt: null, isAllDay: false, recurrence: null },
    variants,
  }
}

/** The Dutch text of an item as it was when it was last approved, and what the checks say of it. */
function findingsOf(item: SeedItem): Finding[] | null {
  const changes = new Map<string, Partial<SeedVariant>>()
  const current = (language: string, channel: string): SeedVariant | undefined => {
    const first = item.texts[language as 'nl']?.variants[channel]
    return first && { ...first, ...(language === 'nl' ? changes.get(channel) : {}) }
  }
  let findings: Finding[] | null = null
  for (const step of item.steps) {
    const changed = changeOf({ item, step, current })
    if (changed?.language === 'nl') changes.set(changed.channel, { ...changes.get(changed.channel), ...changed.change })
    if (step.do !== 'approve' || step.language !== 'nl') continue
    const content = contentOf({ item, changes })
    const now = parseInstant(`${ANCHOR}T08:00:00Z`)
    findings = decideFindings({ content, channels, helpLines, now, zone: 'Europe/Amsterdam', knownNames })
  }
  return findings
}

const approved = ALL.flatMap((item) => {
  const findings = findingsOf(item)
  return findings === null ? [] : [[item.key, findings] as const]
})
const shown = (findings: readonly Finding[]) => findings.map(({ code, where }) => [code, where.channel, where.excerpt].join(' '))

describe('what the demo approved would pass the checks', () => {
  test('there is a year of it', () => {
    expect(approved.length).toBeGreaterThan(40)
  })

  test.each(approved)('%s', (_, findings) => {
    expect(shown(findings.filter(({ level }) => level === 'block'))).toEqual([])
    expect(shown(missingReasons({ findings }))).toEqual([])
  })

  test('hints are few enough to read', () => {
    const hints = approved.flatMap(([key, findings]) =>
      shown(findings.filter(({ level, code }) => level === 'hint' && code !== 'help-line-overdue')).map((hint) => `${key}: ${hint}`),
    )
    expect(hints.length / approved.length, hints.join('\n')).toBeLessThan(0.3)
  })
})
