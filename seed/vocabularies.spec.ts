import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { isLanguage, LANGUAGES } from '../src/domain/languages'
import { countMeansLines } from '../src/domain/planning/countMeansLines'
import { parsePlainDate } from '../src/domain/time/plainDate'
import { ATTENTION_POINTS } from './data/attentionPoints'
import { AUDIENCES } from './data/audiences'
import { CAMPAIGNS } from './data/campaigns'
import { CHANNELS } from './data/channels'
import { GLOSSARY_TERMS } from './data/glossaryTerms'
import { GOALS } from './data/goals'
import { HELP_LINES } from './data/helpLines'
import { items } from './data/items/index'
import { LEVELS } from './data/levels'
import { OBSERVANCES } from './data/observances'
import { PARTNERS } from './data/partners'
import { PICTURES } from './data/pictures'
import { THEMES } from './data/themes'
import { TIME_ENTRIES } from './data/timeEntries'
import type { SeedTargetKind, SeedWords } from './data/types'
import { DEMO_PASSWORD, USERS } from './data/users'
import { NEXT_YEAR_PLAN, YEAR_PLAN } from './data/yearPlan'
import { placeYear } from './placeYear'
import { resolveDay } from './resolveMoment'

const VOCABULARIES = {
  attentionPoints: ATTENTION_POINTS,
  audiences: AUDIENCES,
  campaigns: CAMPAIGNS,
  channels: CHANNELS,
  glossaryTerms: GLOSSARY_TERMS,
  goals: GOALS,
  helpLines: HELP_LINES,
  levels: LEVELS,
  partners: PARTNERS,
  pictures: PICTURES,
  themes: THEMES,
  users: USERS,
}

const TIME = { anchor: parsePlainDate('2026-05-11') }

const keysOf = (records: readonly { key: string }[]): string[] => records.map(({ key }) => key)
const unknownIn = (used: readonly string[], known: readonly { key: string }[]): string[] =>
  used.filter((key) => !keysOf(known).includes(key))

describe('keys', () => {
  test.each(Object.entries(VOCABULARIES))('of %s are unique slugs', (_name, records) => {
    const keys = keysOf(records)
    expect(keys.length).toBeGreaterThan(0)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  test('the planner knows exactly these channels, goals, levels and attention points', () => {
    expect(keysOf(CHANNELS)).toEqual([
      'website', 'instagram', 'facebook', 'linkedin', 'nieuwsbrief', 'weekkrant', 'intranet', 'schermen',
    ])
    expect(GOALS.map(({ key, letter }) => [key, letter])).toEqual([...'abcdefg'].map((goal) => [goal, goal]))
    expect(keysOf(LEVELS)).toEqual(['individu', 'relaties', 'organisaties', 'gemeenschap', 'samenleving'])
    expect(ATTENTION_POINTS).toHaveLength(7)
  })
})

describe('words', () => {
  const words: [string, SeedWords][] = [
    ...[...ATTENTION_POINTS, ...AUDIENCES, ...CHANNELS, ...GOALS, ...LEVELS, ...PARTNERS, ...THEMES].flatMap(
      ({ key, name, description }): [string, SeedWords][] => [
        [`${key} name`, name],
        [`${key} text`, description],
      ],
    ),
    ...HELP_LINES.flatMap(({ key, name, forWhom, hours }): [string, SeedWords][] => [
      [`${key} name`, name],
      [`${key} for whom`, forWhom],
      ...(hours ? [[`${key} hours`, hours] as [string, SeedWords]] : []),
    ]),
    ...GLOSSARY_TERMS.flatMap(({ key, term, meaning }): [string, SeedWords][] => [
      [`${key} term`, term],
      [`${key} meaning`, meaning],
    ]),
    ...CAMPAIGNS.flatMap(({ key, publicName, publicDescription }): [string, SeedWords][] => [
      [key, publicName],
      [key, publicDescription],
    ]),
    ...PICTURES.map(({ key, alt }): [string, SeedWords] => [key, { en: '', ...alt }]),
  ]

  test.each(words)('%s: Dutch and English, no other language without text', (_name, texts) => {
    expect(texts.nl.trim()).not.toBe('')
    expect(texts.en.trim()).not.toBe('')
    expect(Object.keys(texts).filter((language) => !isLanguage(language))).toEqual([])
    expect(Object.values(texts).filter((text) => text !== text.trim() || text === '')).toEqual([])
  })

  test('each script is the script of its language', () => {
    const scripts = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u }
    const wrong = words.flatMap(([name, texts]) =>
      (['ar', 'uk'] as const)
        .filter((language) => texts[language] && !/^\d+$/.test(texts[language]))
        .filter((language) => !scripts[language].test(texts[language] ?? ''))
        .map((language) => `${name} ${language}`),
    )
    expect(wrong).toEqual([])
  })

  test('plain language: Dutch explanations stay under 15 words a sentence on average', () => {
    const explanations = [
      ...GLOSSARY_TERMS.map(({ meaning }) => meaning.nl),
      ...CAMPAIGNS.map(({ publicDescription }) => publicDescription.nl),
      ...THEMES.map(({ description }) => description.nl),
    ]
    const averages = explanations.map((text) => {
      const sentences = text.split(/[.!?:]["”]?\s|[.!?…]["”]?$/).filter((sentence) => sentence.trim() !== '')
      return { text, average: text.split(/\s+/).length / sentences.length }
    })
    expect(averages.filter(({ average }) => average > 15)).toEqual([])
  })
})

describe('themes', () => {
  test('every parent exists and no theme is above itself', () => {
    const parents = new Map(THEMES.map(({ key, parent }) => [key, parent]))
    expect(unknownIn(THEMES.flatMap(({ parent }) => parent ?? []), THEMES)).toEqual([])
    for (const { key } of THEMES) {
      const seen = new Set<string>()
      for (let at: string | undefined = key; at !== undefined; at = parents.get(at)) {
        expect(seen.has(at), `${key} leads back to ${at}`).toBe(false)
        seen.add(at)
      }
    }
  })

  test('a parent stands before its children, so that one pass can write them', () => {
    const keys = keysOf(THEMES)
    const late = THEMES.filter(({ key, parent }) => parent && keys.indexOf(parent) > keys.indexOf(key))
    expect(late).toEqual([])
  })
})

describe('channels', () => {
  test.each(CHANNELS)('$key has possible times and limits', (channel) => {
    expect(channel.usualTimes.length).toBeGreaterThan(0)
    expect(channel.usualTimes.filter((time) => !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))).toEqual([])
    expect((channel.usualWeekdays ?? []).filter((day) => day < 1 || day > 7)).toEqual([])
    if (channel.requiresMedia) expect(channel.maxMedia).toBeGreaterThan(0)
    if (channel.needsHeadline) expect(channel.maxHeadline).toBeGreaterThan(0)
  })

  test('four are pulled, four are placed by hand', () => {
    const byDelivery = (delivery: string): string[] =>
      keysOf(CHANNELS.filter((channel) => channel.delivery === delivery))
    expect(byDelivery('pulled')).toEqual(['website', 'instagram', 'facebook', 'linkedin'])
    expect(byDelivery('byHand')).toEqual(['nieuwsbrief', 'weekkrant', 'intranet', 'schermen'])
  })
})

describe('help lines', () => {
  const PHONE = /^(?:112|0800-\d[\d ]{3,8}|0900-\d{4}|0\d{2}-\d{3} \d{2} \d{2})$/

  test.each(HELP_LINES)('$key can be reached and asks to be checked', (line) => {
    expect(line.phone ?? line.chatUrl ?? line.url).not.toBeNull()
    if (line.phone !== null) expect(line.phone).toMatch(PHONE)
    for (const url of [line.url, line.chatUrl]) {
      if (url !== null) expect(url).toMatch(/^https:\/\/[a-z0-9.]+$/)
    }
    expect([line.source, line.checkedOn]).toEqual(['niet nagekeken', null])
    expect(line.checkAgainByDay).toBeLessThan(0)
    if (line.isDayAndNight) expect(line.hours?.nl).toBe('Dag en nacht')
    if (line.phone?.startsWith('0800')) expect(line.isFree).toBe(true)
  })

  test('only 112 is the emergency number', () => {
    expect(keysOf(HELP_LINES.filter(({ isEmergency }) => isEmergency))).toEqual(['alarm-112'])
  })
})

describe('campaigns', () => {
  test.each(CAMPAIGNS)('$key refers to what exists', (campaign) => {
    expect(unknownIn(campaign.themes, THEMES)).toEqual([])
    expect(unknownIn(campaign.audiences, AUDIENCES)).toEqual([])
    expect(unknownIn(campaign.channels, CHANNELS)).toEqual([])
    expect(unknownIn(campaign.goals, GOALS)).toEqual([])
    expect(unknownIn(campaign.levels, LEVELS)).toEqual([])
    expect(unknownIn(campaign.partners, PARTNERS)).toEqual([])
    expect(unknownIn([campaign.lead], USERS)).toEqual([])
    expect(unknownIn(campaign.landingItem ? [campaign.landingItem] : [], items)).toEqual([])
    expect(unknownIn(campaign.tie ? [campaign.tie.observance] : [], OBSERVANCES)).toEqual([])
    const [start, end] = [campaign.startDay, campaign.endDay].map((day) => resolveDay(TIME, day))
    expect(end! > start!).toBe(true)
    const phases = campaign.phases.map(({ startDay, endDay }) => [resolveDay(TIME, startDay), resolveDay(TIME, endDay)])
    expect([phases[0]?.[0], phases.at(-1)?.[1]]).toEqual([start, end])
    expect(phases.filter(([from, until]) => from! > until!)).toEqual([])
  })

  test('together they ask for more than the year has', () => {
    const [communication] = YEAR_PLAN.means
    const hours = CAMPAIGNS.reduce((sum, { hoursPlanned }) => sum + hoursPlanned, 0)
    const euros = CAMPAIGNS.reduce((sum, { eurosPlanned }) => sum + eurosPlanned, 0)
    expect(hours).toBeGreaterThan(communication?.hours ?? Infinity)
    expect(euros).toBeGreaterThan(communication?.euros ?? Infinity)
  })
})

describe('items', () => {
  test.each(items)('$key refers to what exists', (item) => {
    const channels = Object.values(item.texts).flatMap((text) => Object.keys(text.variants))
    expect(unknownIn(item.campaign ? [item.campaign] : [], CAMPAIGNS)).toEqual([])
    expect(unknownIn(item.themes, THEMES)).toEqual([])
    expect(unknownIn(item.audiences, AUDIENCES)).toEqual([])
    expect(unknownIn(item.attentionPoints, ATTENTION_POINTS)).toEqual([])
    expect(unknownIn(item.goals, GOALS)).toEqual([])
    expect(unknownIn(item.levels, LEVELS)).toEqual([])
    expect(unknownIn(item.partners ?? [], PARTNERS)).toEqual([])
    expect(unknownIn(item.helpLines, HELP_LINES)).toEqual([])
    expect(unknownIn([...channels, ...(item.picture?.channels ?? [])], CHANNELS)).toEqual([])
    expect(unknownIn([item.owner, ...item.steps.map(({ by }) => by)], USERS)).toEqual([])
    expect(unknownIn(item.picture ? [item.picture.key] : [], PICTURES)).toEqual([])
  })

  test('a picture shown with a text has alternative text in the language of that text', () => {
    const missing = items.flatMap(({ key, picture, texts }) => {
      if (!picture) return []
      const alt = PICTURES.find((candidate) => candidate.key === picture.key)?.alt
      return LANGUAGES.filter((language) => texts[language] && !alt?.[language]).map(
        (language) => `${key} ${language}`,
      )
    })
    expect(missing).toEqual([])
  })
})

describe('year plan', () => {
  const KNOWN: Record<SeedTargetKind, readonly { key: string }[]> = {
    'attention-point': ATTENTION_POINTS,
    theme: THEMES,
    audience: AUDIENCES,
    goal: GOALS,
    channel: CHANNELS,
    level: LEVELS,
    language: LANGUAGES.map((key) => ({ key })),
  }

  test('means are those of the policy plan, none of them granted yet', () => {
    expect(YEAR_PLAN.means.map(({ hours, euros, status }) => ({ hours, euros, status }))).toEqual([
      { hours: 48, euros: 3000, status: 'requested' },
      { hours: null, euros: 30000, status: 'requested' },
      { hours: null, euros: 5000, status: 'requested' },
    ])
  })

  test('focus periods follow on each other and fill the year', () => {
    const { focusPeriods } = YEAR_PLAN
    expect(focusPeriods.map(({ start, end }) => [start, end])).toEqual([
      ['01-01', '03-31'], ['04-01', '06-30'], ['07-01', '09-30'], ['10-01', '12-31'],
    ])
    expect(focusPeriods.filter(({ focus }) => !keysOf(KNOWN[focus.kind]).includes(focus.key))).toEqual([])
  })

  test('next year follows on it in the same way', () => {
    const { focusPeriods, means } = NEXT_YEAR_PLAN
    expect(focusPeriods.map(({ start, end }) => [start, end])).toEqual([
      ['01-01', '03-31'], ['04-01', '05-31'], ['06-01', '08-31'], ['09-01', '12-31'],
    ])
    expect(focusPeriods.filter(({ focus }) => !keysOf(KNOWN[focus.kind]).includes(focus.key))).toEqual([])
    expect(means.filter(({ status }) => status !== 'requested')).toEqual([])
  })

  test.each([YEAR_PLAN, NEXT_YEAR_PLAN])('every target of $title exists, once, and asks for something', ({ targets }) => {
    expect(targets.filter(({ kind, key }) => !keysOf(KNOWN[kind]).includes(key))).toEqual([])
    expect(new Set(targets.map(({ kind, key }) => `${kind} ${key}`)).size).toBe(targets.length)
    expect(targets.filter(({ items: asked }) => !Number.isInteger(asked) || asked < 1)).toEqual([])
    expect(new Set(targets.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KNOWN)))
    expect(targets.filter(({ kind }) => kind === 'attention-point')).toHaveLength(ATTENTION_POINTS.length)
  })
})

describe('time entries', () => {
  test.each(TIME_ENTRIES)('$day: $note', (entry) => {
    expect(entry.day).toBeLessThan(0)
    expect([entry.minutes, entry.euros].filter((value) => value !== undefined && value > 0)).toHaveLength(1)
    expect(unknownIn(entry.campaign ? [entry.campaign] : [], CAMPAIGNS)).toEqual([])
    expect(unknownIn(entry.item ? [entry.item] : [], items)).toEqual([])
    expect(entry.item && entry.campaign).toBeUndefined()
    expect(unknownIn([entry.by], USERS)).toEqual([])
    expect(unknownIn(entry.means ? [entry.means] : [], YEAR_PLAN.means)).toEqual([])
  })

  test.each([100, 160, 220, 280, 330])('a year of %i days has spent slightly too many hours', (age) => {
    const counted = TIME_ENTRIES.filter(({ day }) => day >= -age)
    const spent = counted.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
    const share = (48 * 60 * age) / 365
    expect(spent / share).toBeGreaterThan(1)
    expect(spent / share).toBeLessThan(1.25)
  })
})

test.each(['2026-01-12', '2026-03-30', '2026-06-29', '2026-10-05', '2026-12-28'])('on %s one line of means is overspent', (anchor) => {
  const time = { anchor: parsePlainDate(anchor), zone: 'Europe/Amsterdam' }
  const timeSpent = [...TIME_ENTRIES, ...placeYear(time).entries].map(({ day, minutes = 0, euros = 0, means }) => {
    return { spentOn: resolveDay(time, day), minutes, euros, campaignId: null, itemId: null, meansId: means ?? null }
  })
  const means = YEAR_PLAN.means.map(({ key, ...line }) => ({ id: key, ...line }))
  const { lines } = countMeansLines({ year: { year: 2026, means }, timeSpent })
  expect(lines.filter(({ hours, euros }) => hours.isOver || euros.isOver).map(({ id }) => id)).toEqual(['monitoring'])
})

describe('users', () => {
  test('one of every role, at addresses that cannot exist', () => {
    expect(new Set(USERS.map(({ role }) => role))).toEqual(
      new Set(['administrator', 'communications', 'substance', 'expert', 'partner', 'viewer']),
    )
    expect(USERS.filter(({ email }) => !/^[a-z0-9]+@deventer\.example$/.test(email))).toEqual([])
    expect(new Set(USERS.map(({ email }) => email)).size).toBe(USERS.length)
    expect(DEMO_PASSWORD.length).toBeGreaterThanOrEqual(12)
  })

  test('partners and deputies exist, nobody deputises for themselves', () => {
    expect(unknownIn(USERS.flatMap(({ partner }) => partner ?? []), PARTNERS)).toEqual([])
    expect(unknownIn(USERS.flatMap(({ deputy }) => deputy ?? []), USERS)).toEqual([])
    expect(USERS.filter(({ key, deputy }) => deputy === key)).toEqual([])
  })
})

describe('pictures', () => {
  const folder = new URL('./pictures/', import.meta.url)
  const sourceOf = (key: string): string => readFileSync(new URL(`${key}.svg`, folder), 'utf8')

  test('every source has a record', () => {
    const sources = readdirSync(folder).filter((name) => name.endsWith('.svg'))
    expect(sources.sort()).toEqual(keysOf(PICTURES).map((key) => `${key}.svg`).sort())
  })

  test.each(PICTURES)('$key can be drawn, holds no text and fetches nothing', async ({ key, focalPoint }) => {
    const source = sourceOf(key)
    expect(source).not.toMatch(/<(?:text|image|script|foreignObject|style)\b/)
    expect(source.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/)
    const { width, height, format } = await sharp(Buffer.from(source)).metadata()
    expect({ width, height, format }).toEqual({ width: 1600, height: 1200, format: 'svg' })
    const { channels } = await sharp(Buffer.from(source)).resize(80).png().stats()
    expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(20)
    expect([focalPoint.x, focalPoint.y].filter((percent) => percent < 0 || percent > 100)).toEqual([])
  })
})
