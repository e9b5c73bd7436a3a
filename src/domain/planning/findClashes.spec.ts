import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseInstant } from '../time/instant'
import { addDays, daysBetween, weekdayOf } from '../time/plainDate'
import type { PlanningCard, PlanningPerson } from './card'
import { findClashes, type ClashCode, type ClashInput } from './findClashes'
import {
  NOW,
  TODAY,
  ZONE,
  day,
  sampleCampaign,
  sampleCard,
  sampleObservance,
  samplePerson,
  sampleVocabulary,
  stretch,
} from './samplePlan'
import { shiftInstant } from './shiftInstant'
import { wishMoveTo } from './wishMoves'

function find(cards: PlanningCard[], change: Partial<ClashInput> = {}) {
  return findClashes({
    cards,
    campaigns: [],
    observances: [],
    vocabulary: sampleVocabulary,
    helpLines: [],
    now: NOW,
    zone: ZONE,
    ...change,
  })
}

const codes = (cards: PlanningCard[], change: Partial<ClashInput> = {}): ClashCode[] =>
  find(cards, change).map(({ code }) => code)

const post = (id: string, date: string, change: Partial<PlanningCard> = {}): PlanningCard =>
  sampleCard({ id, title: `Bericht over onderwerp ${id}`, plannedDate: day(date), ...change })

const people = (...changed: PlanningPerson[]): Partial<ClashInput> => ({
  vocabulary: { ...sampleVocabulary, people: changed },
})

describe('two posts on a channel within its minimum interval', () => {
  const on = (channel: string, id: string, date: string, releaseAt?: string): PlanningCard =>
    post(id, date, {
      channelIds: [channel],
      releaseAt: releaseAt === undefined ? null : parseInstant(releaseAt),
    })

  test.each([
    ['one day, no times', on('instagram', '1', '2026-03-10'), on('instagram', '2', '2026-03-10'), true],
    [
      'a day apart at the usual time',
      on('instagram', '1', '2026-03-10'),
      on('instagram', '2', '2026-03-11'),
      false,
    ],
    [
      'a day apart across the clock change',
      on('instagram', '1', '2026-03-28'),
      on('instagram', '2', '2026-03-29'),
      false,
    ],
    [
      'an evening and the next morning',
      on('instagram', '1', '2026-03-10', '2026-03-10T19:00:00Z'),
      on('instagram', '2', '2026-03-11'),
      true,
    ],
    [
      'two usual times on one day',
      on('facebook', '1', '2026-03-10'),
      on('facebook', '2', '2026-03-10'),
      false,
    ],
    [
      'one minute short of the interval',
      on('facebook', '1', '2026-03-10', '2026-03-10T08:01:00Z'),
      on('facebook', '2', '2026-03-10', '2026-03-10T12:00:00Z'),
      true,
    ],
    ['two channels', on('facebook', '1', '2026-03-10'), on('instagram', '2', '2026-03-10'), false],
    ['a channel without interval', on('website', '1', '2026-03-10'), on('website', '2', '2026-03-10'), false],
    ['both in the past', on('instagram', '1', '2026-02-10'), on('instagram', '2', '2026-02-10'), false],
    [
      'one archived',
      on('instagram', '1', '2026-03-10'),
      { ...on('instagram', '2', '2026-03-10'), stage: 'archived' as const },
      false,
    ],
  ])('%s', (_name, first, second, clashes) => {
    expect(codes([first, second])).toEqual(clashes ? ['channel-interval'] : [])
  })

  test('moves the one that is not armed, past the weekend and what stands there', () => {
    const armed = post('2', '2026-03-13', {
      channelIds: ['instagram'],
      stage: 'approved',
      served: [stretch('2026-03-13T08:00:00Z', '2026-04-13T08:00:00Z', 'instagram')],
    })
    const clashes = find([on('instagram', '1', '2026-03-13'), armed, on('instagram', '3', '2026-03-16')])
    expect(clashes).toMatchObject([
      {
        code: 'channel-interval',
        date: '2026-03-13',
        action: { kind: 'move', cardId: '1', date: '2026-03-17' },
        reason: {
          nl:
            '‘Bericht over onderwerp 1’ en ‘Bericht over onderwerp 2’ komen te snel na elkaar ' +
            'op Instagram (tegelijk, minstens 24 uur).',
        },
        wayOut: { nl: 'Verplaats ‘Bericht over onderwerp 1’ naar dinsdag 17 maart.' },
      },
    ])
  })

  test('two channels on which the same two meet are one clash', () => {
    const both = { channelIds: ['instagram', 'facebook'], releaseAt: parseInstant('2026-03-10T09:00:00Z') }
    const clashes = find([post('1', '2026-03-10', both), post('2', '2026-03-10', both)])
    expect(clashes).toHaveLength(1)
    expect(clashes[0]?.reason.nl).toContain('Instagram (tegelijk, minstens 24 uur) en Facebook')
  })

  test('the times of a series count', () => {
    const series = post('1', '2026-03-03', {
      channelIds: ['instagram'],
      recurrence: 'RRULE:FREQ=WEEKLY;COUNT=3',
    })
    const occurrences = new Map([
      [
        '1',
        ['2026-03-03', '2026-03-10', '2026-03-17'].map((date) => ({
          recurrenceId: `${date}T09:00`,
          date: day(date),
          instant: parseInstant(`${date}T08:00:00Z`),
        })),
      ],
    ])
    const clashes = find([series, post('2', '2026-03-17', { channelIds: ['instagram'] })], { occurrences })
    expect(clashes).toMatchObject([{ date: '2026-03-17', action: { cardId: '2', date: '2026-03-18' } }])
    const changed = post('3', '2026-03-20', { seriesId: '1', recurrenceId: '2026-03-17T09:00' })
    const others = [series, post('2', '2026-03-17', { channelIds: ['instagram'] }), changed]
    expect(codes(others, { occurrences })).not.toContain('channel-interval')
  })
})

describe('too much for one audience in a week', () => {
  const reaching = (id: string, date: string): PlanningCard =>
    post(id, date, { channelIds: ['website'], audienceIds: ['jongeren'] })

  test('more than the most, Monday to Sunday', () => {
    const week = ['2026-03-09', '2026-03-11', '2026-03-15'].map((date, index) => reaching(`${index}`, date))
    expect(find(week)).toMatchObject([
      {
        code: 'audience-week',
        date: '2026-03-09',
        cardIds: ['0', '1', '2'],
        action: { kind: 'move', cardId: '2', date: '2026-03-16' },
        reason: { nl: 'In de week van maandag 9 maart staan 3 berichten voor ‘Jongeren’. Het meeste is 2.' },
      },
    ])
  })

  test.each([
    ['the most and no more', ['2026-03-09', '2026-03-15']],
    ['spread over two weeks', ['2026-03-14', '2026-03-15', '2026-03-16']],
    ['a week that is over', ['2026-02-23', '2026-02-24', '2026-03-01']],
  ])('nothing: %s', (_name, dates) => {
    expect(find(dates.map((date, index) => reaching(`${index}`, date)))).toEqual([])
  })
})

describe('a light tone on a remembrance day', () => {
  const observances = [
    sampleObservance('doden', { startsOn: '2026-05-04' }, { name: 'Dodenherdenking', isRemembrance: true }),
    sampleObservance('boeken', { startsOn: '2026-08-02' }),
    sampleObservance('onbekend', { unknownIn: 2026 }, { isRemembrance: true }),
  ]
  test.each([
    ['light on the day', post('1', '2026-05-04', { tone: 'light' }), true],
    [
      'light and lasting over the day',
      post('1', '2026-05-01', { tone: 'light', plannedUntil: day('2026-05-06') }),
      true,
    ],
    ['serious on the day', post('1', '2026-05-04', { tone: 'serious' }), false],
    ['light on the day after', post('1', '2026-05-05', { tone: 'light' }), false],
    ['light on another observance', post('1', '2026-08-02', { tone: 'light' }), false],
  ])('%s', (_name, card, clashes) => {
    expect(codes([card], { observances })).toEqual(clashes ? ['tone-remembrance'] : [])
  })

  test('offers the next working day that is no holiday', () => {
    const card = post('1', '2026-05-04', { tone: 'light' })
    expect(find([card], { observances, publicHolidays: [day('2026-05-05')] })).toMatchObject([
      {
        action: { kind: 'move', cardId: '1', date: '2026-05-06' },
        reason: {
          nl: '‘Bericht over onderwerp 1’ heeft een lichte toon. Maandag 4 mei is het Dodenherdenking.',
        },
      },
    ])
  })
})

describe('the way out leads into no other clash', () => {
  const national = { name: 'Landelijk', startDate: null, endDate: day('2026-03-11') }
  const campaign = sampleCampaign({ id: 'c', startDate: day('2026-03-04'), endDate: day('2026-03-11') })
  const on = (id: string, date: string, change: Partial<PlanningCard> = {}) =>
    post(id, date, { channelIds: ['instagram'], ...change })
  const moveOf = (cards: PlanningCard[], change: Partial<ClashInput> = {}) => {
    const { action, wayOut } = find(cards, change)[0]!
    return action?.kind === 'move' ? action.date : wayOut.nl
  }
  const twice = (change: Partial<PlanningCard>) => [on('1', '2026-03-11'), on('2', '2026-03-11', change)]

  test.each<[string, PlanningCard[], Partial<ClashInput>, string]>([
    ['without a campaign the next day', twice({}), {}, '2026-03-12'],
    ['on the last day of its campaign a day earlier', twice({ campaignId: 'c' }), { campaigns: [campaign] }, '2026-03-10'],
    [
      'at the end of the national campaign a day earlier',
      twice({ campaignId: 'c' }),
      { campaigns: [{ ...campaign, endDate: day('2026-03-31'), national }] },
      '2026-03-10',
    ],
    [
      'before its help line has to be checked',
      twice({ helpLineIds: ['vt'] }),
      { helpLines: [{ id: 'vt', name: 'Veilig Thuis', checkAgainBy: day('2026-03-11') }] },
      '2026-03-10',
    ],
    [
      'to a day for which somebody can approve',
      twice({}),
      people(samplePerson('s', 'substance', { absentFrom: day('2026-03-07'), absentUntil: day('2026-03-31') })),
      '2026-03-10',
    ],
    [
      'a campaign of one day has no other',
      twice({ campaignId: 'c' }),
      { campaigns: [{ ...campaign, startDate: day('2026-03-11') }] },
      'Er is geen andere dag vrij. Laat bij ‘Bericht over onderwerp 2’ een kanaal weg.',
    ],
    [
      'a full week of an audience goes to the week before when its campaign ends',
      ['2026-03-09', '2026-03-10', '2026-03-11'].map((date, index) =>
        post(`${index}`, date, { channelIds: ['website'], audienceIds: ['jongeren'], campaignId: 'c' }),
      ),
      { campaigns: [campaign] },
      '2026-03-06',
    ],
    [
      'a light tone goes back when the campaign ends on the day of remembrance',
      [post('1', '2026-03-11', { tone: 'light', campaignId: 'c' })],
      { campaigns: [campaign], observances: [sampleObservance('d', { startsOn: '2026-03-11' }, { isRemembrance: true })] },
      '2026-03-10',
    ],
    [
      'something light that lasts passes the day as a whole',
      [post('1', '2026-03-10', { tone: 'light', plannedUntil: day('2026-03-11') })],
      {
        observances: ['2026-03-11', '2026-03-13'].map((startsOn) => sampleObservance(startsOn, { startsOn }, { isRemembrance: true })),
      },
      '2026-03-16',
    ],
  ])('%s', (_name, cards, change, expected) => expect(moveOf(cards, change)).toBe(expected))
})

describe('a help line that will be overdue', () => {
  const helpLines = [
    { id: 'vt', name: 'Veilig Thuis', checkAgainBy: day('2026-04-01') },
    { id: '112', name: '112', checkAgainBy: day('2027-04-01') },
    { id: 'nieuw', name: 'Nieuwe lijn', checkAgainBy: null },
  ]
  test('one clash a help line, with all items after its check', () => {
    const cards = [
      post('3', '2026-06-01', { helpLineIds: ['vt'] }),
      post('2', '2026-04-02', { helpLineIds: ['vt', '112'] }),
      post('1', '2026-04-01', { helpLineIds: ['vt'] }),
      post('0', '2026-02-01', { helpLineIds: ['vt'] }),
    ]
    expect(find(cards, { helpLines })).toMatchObject([
      {
        code: 'help-line-overdue',
        cardIds: ['2', '3'],
        date: '2026-04-02',
        action: { kind: 'open', record: 'help-line', id: 'vt' },
        wayOut: { nl: 'Kijk de gegevens van Veilig Thuis na vóór donderdag 2 april.' },
      },
    ])
  })

  test('one that was never checked is late for every item that is to come', () => {
    const cards = [post('1', '2026-04-01', { helpLineIds: ['nieuw'] }), post('0', '2026-01-01', { helpLineIds: ['nieuw'] })]
    const nl = 'De gegevens van Nieuwe lijn zijn nog nooit nagekeken. Er komt 1 item met deze hulplijn.'
    expect(find(cards, { helpLines })).toMatchObject([{ code: 'help-line-overdue', cardIds: ['1'], reason: { nl } }])
  })
})

describe('campaigns', () => {
  const national = { name: 'Ben je oké?', startDate: null, endDate: day('2026-12-04') }
  const campaigns = [
    sampleCampaign(),
    sampleCampaign({ id: 'oke', name: 'Uit met elkaar', startDate: null, endDate: null, national }),
  ]
  const of = (campaignId: string, date: string, change: Partial<PlanningCard> = {}): PlanningCard =>
    post('1', date, { campaignId, ...change })

  test.each([
    ['before it', of('orange', '2026-11-24'), ['outside-campaign']],
    ['on its first day', of('orange', '2026-11-25'), []],
    ['on its last day', of('orange', '2026-12-10'), []],
    [
      'lasting past its end',
      of('orange', '2026-12-09', { plannedUntil: day('2026-12-11') }),
      ['outside-campaign'],
    ],
    ['in a campaign without dates', of('oke', '2026-03-10'), []],
    ['after the end of the national campaign', of('oke', '2026-12-07'), ['national-ended']],
    ['on the last day of the national campaign', of('oke', '2026-12-04'), []],
    ['in a campaign that is not there', of('weg', '2026-03-10'), []],
  ])('%s', (_name, card, expected) => expect(codes([card], { campaigns })).toEqual(expected))

  test('the way back is the nearest free day inside', () => {
    expect(find([of('orange', '2026-11-20')], { campaigns })[0]?.action).toEqual({
      kind: 'move',
      cardId: '1',
      date: '2026-11-25',
    })
    expect(find([of('orange', '2026-12-20')], { campaigns })[0]?.action).toMatchObject({
      date: '2026-12-10',
    })
    expect(find([of('oke', '2026-12-07')], { campaigns })[0]?.action).toMatchObject({ date: '2026-12-04' })
  })

  test('a campaign that is over is opened instead', () => {
    const over = [sampleCampaign({ startDate: day('2026-01-01'), endDate: day('2026-02-01') })]
    expect(find([of('orange', '2026-03-10')], { campaigns: over })[0]?.action).toEqual({
      kind: 'open',
      record: 'campaign',
      id: 'orange',
    })
  })
})

describe('nobody to approve', () => {
  const adviser = samplePerson('s', 'substance')
  const away = { absentFrom: day('2026-07-13'), absentUntil: day('2026-07-31') }
  const comm = samplePerson('c', 'communications')
  const second = samplePerson('c2', 'communications')
  const summer = post('1', '2026-07-20', { ownerId: 'c' })
  const plain = { ...summer, isSensitive: false }
  test.each<[string, PlanningCard, PlanningPerson[], boolean]>([
    ['sensitive, adviser present', summer, [adviser, comm], false],
    ['sensitive, adviser away', summer, [{ ...adviser, ...away }, comm, second], true],
    [
      'sensitive, adviser away, deputy present',
      summer,
      [{ ...adviser, ...away, deputyId: 'c2' }, comm, second],
      false,
    ],
    [
      'sensitive, adviser away, deputy is the owner',
      summer,
      [{ ...adviser, ...away, deputyId: 'c' }, comm],
      true,
    ],
    [
      'sensitive, adviser and deputy away',
      summer,
      [
        { ...adviser, ...away, deputyId: 'c2' },
        { ...second, ...away },
      ],
      true,
    ],
    [
      'sensitive, deputy may not approve',
      summer,
      [{ ...adviser, ...away, deputyId: 'v' }, samplePerson('v', 'viewer')],
      true,
    ],
    ['sensitive, only the owner is adviser', { ...summer, ownerId: 's' }, [adviser, comm], true],
    [
      'sensitive, the deputy of the owner stands in then',
      { ...summer, ownerId: 's' },
      [{ ...adviser, ...away, deputyId: 'c2' }, second],
      false,
    ],
    [
      'sensitive, the deputy of the owner always stands in without dates',
      { ...summer, ownerId: 's' },
      [{ ...adviser, deputyId: 'c2' }, second],
      false,
    ],
    [
      'sensitive, the deputy of the owner stands in at another time',
      { ...summer, ownerId: 's', plannedDate: day('2026-05-20') },
      [{ ...adviser, ...away, deputyId: 'c2' }, second],
      true,
    ],
    [
      'sensitive, the deputy is away on the days on which they stand in',
      { ...summer, plannedDate: day('2026-07-16') },
      [
        { ...adviser, absentFrom: day('2026-07-10'), absentUntil: null, deputyId: 'c2' },
        { ...second, absentFrom: day('2026-07-11'), absentUntil: day('2026-08-01') },
      ],
      true,
    ],
    [
      'sensitive, back before the end',
      { ...summer, plannedDate: day('2026-08-01') },
      [{ ...adviser, ...away }],
      false,
    ],
    [
      'sensitive, two days into the absence',
      { ...summer, plannedDate: day('2026-07-14') },
      [{ ...adviser, ...away }],
      false,
    ],
    ['a story is sensitive', { ...plain, isStory: true }, [{ ...adviser, ...away }, second], true],
    ['plain, a second person', plain, [comm, second], false],
    ['plain, alone', plain, [comm], true],
    [
      'plain, the second person away for good',
      plain,
      [comm, { ...second, absentFrom: day('2026-06-01') }],
      true,
    ],
    ['approved already', { ...summer, stage: 'approved' }, [], false],
    ['an internal activity', { ...summer, kind: 'activity' }, [], false],
    ['in the past: overdue and no clash', { ...summer, plannedDate: day('2026-02-20') }, [], false],
  ])('%s', (_name, card, present, clashes) => {
    expect(codes([card], people(...present))).toEqual(clashes ? ['nobody-approves'] : [])
  })

  test('a deputy who does not stand in on those days is no absence, and the way out is their days', () => {
    const [clash] = find(
      [post('1', '2026-05-20', { ownerId: 's' })],
      people({ ...adviser, ...away, name: 'Ada', deputyId: 'c2' }, { ...second, name: 'Ben' }),
    )
    expect(clash).toMatchObject({
      reason: { nl: 'Niemand kan 1 gevoelig item goedkeuren, vanaf woensdag 20 mei. Dan geen vervanger: Ben.' },
      wayOut: { nl: 'Laat de inhoudelijk adviseur de dagen aanpassen waarop de vervanger invalt, of verplaats de items.' },
      action: { kind: 'open', record: 'person', id: 's' },
    })
  })

  test('one absence is one clash', () => {
    const clashes = find(
      [post('2', '2026-07-22'), post('1', '2026-07-20')],
      people({ ...adviser, ...away, name: 'de inhoudelijk adviseur' }),
    )
    expect(clashes).toMatchObject([
      {
        cardIds: ['1', '2'],
        reason: {
          nl:
            'Niemand kan 2 gevoelige items goedkeuren, vanaf maandag 20 juli. ' +
            'Afwezig: de inhoudelijk adviseur.',
        },
        action: { kind: 'open', record: 'person', id: 's' },
      },
    ])
  })
})

describe('a pause that asks new approval', () => {
  const away = (from: string, until = '2099-12-31T08:00:00Z') => ({ ...stretch(from, until), asksApproval: true as const })
  const running = `${TODAY}T00:00:00Z`

  test.each<[string, Partial<PlanningCard>, string | null]>([
    ['holds what was seen', { held: [away(running)] }, 'Open het item en vraag opnieuw beoordeling.'],
    ['is coming', { held: [away('2099-01-01T08:00:00Z')] }, 'Open het item en vraag opnieuw beoordeling.'],
    [
      'holds it, and review was asked',
      { held: [away(running)], languages: [{ language: 'nl', stage: 'review' }] },
      'De beoordeling is gevraagd. Open het item om te zien op wie het wacht.',
    ],
    ['held what is over', { held: [away('2020-01-01T08:00:00Z', '2020-02-01T08:00:00Z')] }, null],
    ['asks nothing', { held: [stretch(running, '2099-12-31T08:00:00Z')] }, null],
    ['holds what was archived', { stage: 'archived', held: [away(running)] }, null],
  ])('%s', (_name, change, wayOut) => {
    const languages = [{ language: 'nl' as const, stage: 'writing' as const }]
    const found = find([post('1', '2020-03-01', { stage: 'writing', languages, ...change })])
    const clashes = found.filter(({ code }) => code === 'pause-asks-approval')
    expect(clashes.map((clash) => clash.wayOut.nl)).toEqual(wayOut === null ? [] : [wayOut])
    expect(clashes.map(({ date, action }) => [date, action])).toEqual(
      wayOut === null ? [] : [[TODAY, { kind: 'open', record: 'card', id: '1' }]],
    )
  })
})

describe('nearly the same title', () => {
  const titled = (
    id: string,
    title: string,
    date: string,
    change: Partial<PlanningCard> = {},
  ): PlanningCard => sampleCard({ id, title, plannedDate: day(date), ...change })

  test('a live item and one to come', () => {
    const cards = [
      titled('1', 'Herken de signalen van ouderenmishandeling', '2026-02-20'),
      titled('2', 'Herken signalen van ouderenmishandeling', '2026-03-20'),
    ]
    expect(find(cards)).toMatchObject([{ code: 'similar-title', cardIds: ['1', '2'], date: '2026-03-20' }])
    expect(codes(cards, { now: parseInstant('2026-03-25T08:00:00Z') })).toEqual([])
  })

  test('a series and its changed occurrence', () => {
    const cards = [
      titled('1', 'Inloopspreekuur', '2026-03-03', { recurrence: 'RRULE:FREQ=WEEKLY;COUNT=9' }),
      titled('2', 'Inloopspreekuur', '2026-03-10', { seriesId: '1', recurrenceId: '2026-03-10T10:00' }),
    ]
    expect(codes(cards)).toEqual([])
  })
})

test('every suggested move solves its clash, meets no other, falls on a working day and is not in the past', () => {
  const at = (days: number) => addDays({ date: TODAY, days })
  const drawnCards = fc.array(
    fc.record({
      offset: fc.integer({ min: -5, max: 25 }),
      lasts: fc.integer({ min: 0, max: 2 }),
      channelIds: fc.subarray(['instagram', 'facebook', 'website'], { minLength: 1 }),
      audienceIds: fc.subarray(['jongeren', 'omstanders']),
      helpLineIds: fc.subarray(['vt']),
      campaignId: fc.constantFrom(null, 'a', 'b'),
      tone: fc.constantFrom('light' as const, 'neutral' as const),
      ownerId: fc.constantFrom(null, 'c', 's'),
      minutes: fc.option(fc.integer({ min: 0, max: 1439 })),
    }),
    { maxLength: 12 },
  )
  const drawnDay = fc.integer({ min: -5, max: 30 })
  const drawnCampaign = fc.record({ start: fc.option(drawnDay), length: fc.option(fc.integer({ min: 0, max: 14 })), national: fc.option(drawnDay) })
  fc.assert(
    fc.property(drawnCards, fc.tuple(drawnCampaign, drawnCampaign), drawnDay, drawnDay, drawnDay, (rows, campaigns, remembrance, check, away) => {
      const cards = rows.map(({ offset, minutes, lasts, ...fields }, index) => {
        const date = at(offset)
        const two = (part: number): string => String(part).padStart(2, '0')
        const time = `${two(Math.floor((minutes ?? 0) / 60))}:${two((minutes ?? 0) % 60)}`
        return sampleCard({
          id: `${index}`,
          title: `${index}`,
          plannedDate: date,
          plannedUntil: lasts === 0 ? null : addDays({ date, days: lasts }),
          releaseAt: minutes === null ? null : parseInstant(`${date}T${time}:00+01:00`),
          ...fields,
        })
      })
      const around: Partial<ClashInput> = {
        campaigns: campaigns.map(({ start, length, national }, index) =>
          sampleCampaign({
            id: ['a', 'b'][index]!,
            startDate: start === null ? null : at(start),
            endDate: length === null ? null : at((start ?? 0) + length),
            national: national === null ? null : { name: 'Landelijk', startDate: null, endDate: at(national) },
          }),
        ),
        observances: [sampleObservance('d', { startsOn: at(remembrance) }, { isRemembrance: true })],
        helpLines: [{ id: 'vt', name: 'Veilig Thuis', checkAgainBy: at(check) }],
        ...people(
          samplePerson('s', 'substance', { absentFrom: at(away), absentUntil: at(away + 9), deputyId: 'c' }),
          samplePerson('c', 'communications', { absentFrom: at(away + 5), absentUntil: at(away + 12) }),
        ),
      }
      const found = find(cards, around)
      for (const { key, code, cardIds, action } of found) {
        if (action?.kind !== 'move') continue
        expect(weekdayOf(action.date)).toBeLessThan(6)
        expect(action.date >= TODAY).toBe(true)
        const moved = cards.map((card) => {
          if (card.id !== action.cardId) return card
          const days = daysBetween({ from: card.plannedDate ?? TODAY, to: action.date })
          const releaseAt = card.releaseAt === null ? null : shiftInstant({ instant: card.releaseAt, days, zone: ZONE })
          return { ...card, ...wishMoveTo({ card, to: action.date, zone: ZONE }), releaseAt }
        })
        const after = find(moved, around)
        const left = after.find((clash) => clash.key === key)
        // A week that is two too full takes two moves.
        expect(left?.cardIds.length ?? 0).toBe(code === 'audience-week' && left ? cardIds.length - 1 : 0)
        const codesOf = (clashes: typeof found) =>
          clashes.filter(({ cardIds: ids }) => ids.includes(action.cardId)).map((clash) => clash.code)
        // A check that is late already stays so.
        const before = codesOf(found)
        expect(codesOf(after).filter((each) => !before.includes(each))).toEqual([])
        expect(codesOf(after).filter((each) => each !== 'help-line-overdue')).toEqual([])
        expect(after.length).toBeLessThanOrEqual(found.length)
      }
    }),
    { numRuns: 80 },
  )
})
