import { describe, expect, test } from 'vitest'

import type { PublicContent, VariantContent } from '../content'
import { parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import { sampleChannels, sampleContent, sampleHelpLines, samplePicture, sampleWebsite } from '../workflow/sampleContent'
import { PUBLIC_CONTENT_FIELDS } from '../workflow/contentFields'
import { decideFindings } from './decideFindings'
import { LEVELS, type CheckFacts } from './finding'
import { missingReasons } from './missingReasons'

const NOW = parseInstant('2026-05-10T08:00:00Z')

function find(content: Partial<PublicContent> = {}, facts: Partial<CheckFacts> = {}) {
  return decideFindings({
    content: { ...sampleContent, ...content },
    channels: sampleChannels,
    helpLines: sampleHelpLines,
    now: NOW,
    zone: 'Europe/Amsterdam',
    ...facts,
  })
}
const website = (change: Partial<VariantContent>): Partial<PublicContent> => ({ variants: [{ ...sampleWebsite, ...change }] })
const says = (plain: string, more: Partial<PublicContent> = {}) =>
  find({ ...website({ plain, html: `<p>${plain}</p>` }), ...more }).map(({ code, level }) => `${code} ${level}`)

const LONG = `${'Dit komt vaker voor dan mensen denken. '.repeat(6)}Dat is erg.`

test('a complete item has nothing to say', () => {
  expect(find()).toEqual([])
})

describe('each finding says where, how much it matters, and how to mend it', () => {
  test('a missing emergency number is one press away', () => {
    expect(find({ helpLineIds: ['h-veilig'] })).toEqual([
      {
        code: 'emergency-line-missing',
        level: 'block',
        where: { field: 'helpLines' },
        message: { nl: expect.any(String), en: expect.any(String) },
        mend: { kind: 'add-help-lines', helpLineIds: ['h-112'] },
      },
    ])
  })

  test('a picture without description leads to that picture', () => {
    const [finding] = find(website({ media: [{ ...samplePicture, mediaId: 'm9', alt: null }] }))
    expect(finding).toMatchObject({
      code: 'alt-missing',
      level: 'block',
      where: { channel: 'website', field: 'variants.media' },
      mend: { kind: 'open-record', collection: 'media', id: 'm9' },
    })
  })

  test.each([
    ['2026-05-10', []],
    ['2026-05-09', ['hint']],
    ['2026-04-10', ['hint']],
    ['2026-04-09', ['reason']],
    [null, ['reason']],
  ])('a help line to be checked by %s: %j', (day, levels) => {
    const helpLines = sampleHelpLines.map((line) => ({ ...line, checkAgainBy: line.isEmergency ? line.checkAgainBy : day === null ? null : parsePlainDate(day) }))
    expect(find({}, { helpLines }).map(({ level }) => level)).toEqual(levels)
  })
})

describe('words', () => {
  test.each<[string, string, string[]]>([
    ['a number', 'Bel 0800-2000.', ['phone-in-text reason']],
    ['an address', 'Kom naar Rielerweg 12.', ['address-in-text reason']],
    ['the place of the meeting itself', 'Kom naar Dorpsplein 1.', []],
    ['an address of mail', 'Mail naar hulp@hulp.example.', ['email-in-text reason']],
    ['blame', 'Vraag niet of het eigen schuld was.', ['blaming-words reason']],
    ['a name, perhaps', 'Vraag het aan Sanne.', ['name-in-text hint']],
    ['a name, surely', 'Sanne vertelt: vraag gerust.', ['name-in-text reason']],
    ['an age with a place', 'Vraag het een man van 34 uit Colmschate.', ['age-with-place reason']],
    ['a school', 'Vraag ernaar op basisschool De Wijzer.', ['school-in-text hint']],
    ['all of it', 'Bel 0800-2000 of ga naar Rielerweg 12.', ['phone-in-text reason', 'address-in-text reason']],
  ])('%s', (_, plain, expected) => {
    expect(says(plain)).toEqual(expected)
  })

  test('a story asks sooner who is meant', () => {
    expect(says('Vraag het aan Sanne, op basisschool De Wijzer.', { isStory: true })).toEqual([
      'name-in-text reason',
      'school-in-text reason',
    ])
  })

  test('names that the calendar knows are nobody’s', () => {
    const content = website({ plain: 'Vraag het Lantaarntje.', html: '' })
    expect(find(content).map(({ code }) => code)).toEqual([])
    const other = website({ plain: 'Praat met Solistar.', html: '' })
    expect(find(other).map(({ code }) => code)).toEqual(['name-in-text'])
    expect(find(other, { knownNames: ['Theatergroep Solistar'] })).toEqual([])
  })

  test.each<[string, string, string | null, string[]]>([
    ['click here', '<a href="https://example.org">Klik hier</a>', null, ['link-words hint']],
    ['a link that says where it goes', '<a href="https://example.org">Lees over grenzen</a>', null, []],
    ['the link beside the text', '<p>Vraag het.</p>', 'Lees meer', ['link-words hint']],
    ['bold words in a link', '<a href="https://example.org"><strong>hier</strong></a>', null, ['link-words hint']],
  ])('%s', (_, html, label, expected) => {
    const link = label === null ? null : { url: 'https://example.org', label }
    expect(find(website({ html, link })).map(({ code, level }) => `${code} ${level}`)).toEqual(expected)
  })

  test('only Dutch is read for blame and what to do; names in every language of Latin letters', () => {
    const plain = `${LONG} Sanne vertelt: eigen schuld.`
    const more = { ...website({ plain, html: '', headline: 'Een bericht', summary: null, shareText: null, link: null }), kind: 'publication', event: null } as const
    const codesIn = (language: PublicContent['language']) => find({ ...more, language }).map(({ code }) => code)
    expect([codesIn('en'), codesIn('pl'), codesIn('tr'), codesIn('uk'), codesIn('ar')]).toEqual([['name-in-text'], ['name-in-text'], ['name-in-text'], [], []])
    expect(find(more).map(({ code, level }) => `${code} ${level}`)).toEqual([
      'norm-missing reason',
      'name-in-text reason',
      'blaming-words reason',
    ])
  })
})

describe('every public word is read', () => {
  const picture = (alt: string) => ({ ...samplePicture, alt })
  /** How to write words in a public field; null for one that holds no words of its own. */
  const WRITE: Record<(typeof PUBLIC_CONTENT_FIELDS)[number], ((text: string) => Partial<PublicContent>) | null> = {
    kind: null,
    isStory: null,
    isSensitive: null,
    contentNote: (contentNote) => ({ contentNote }),
    quickExit: null,
    discreetTitle: (discreetTitle) => ({ discreetTitle }),
    discreetShareText: (discreetShareText) => ({ discreetShareText }),
    helpLines: null,
    'event.startsAt': null,
    'event.endsAt': null,
    'event.isAllDay': null,
    // Names and streets are what a place is made of.
    'event.placeName': null,
    'event.street': null,
    'event.city': null,
    recurrence: null,
    'variants.channel': null,
    'variants.headline': (headline) => website({ headline }),
    'variants.summary': (summary) => website({ summary }),
    'variants.text': (plain) => website({ plain, html: `<p>${plain}</p>` }),
    // One word each: only a name fits in.
    'variants.hashtags': null,
    'variants.link.url': null,
    'variants.link.label': (label) => website({ link: { url: 'https://example.org', label } }),
    'variants.media': (alt) => website({ media: [picture(alt)] }),
    'variants.pictograms': (alt) => website({ pictograms: [picture(alt)] }),
    'variants.audio': (alt) => website({ audio: picture(alt) }),
    'variants.shareText': (shareText) => website({ shareText }),
    'variants.shareImage': (alt) => website({ shareImage: picture(alt) }),
  }
  const WORDS = [
    ['name-in-text', 'Een brief van Fatima'],
    ['phone-in-text', 'Bel 0570-123456 voor meer'],
    ['email-in-text', 'Mail naar lezer@groep.example'],
    ['address-in-text', 'Kom naar Rielerweg 12'],
    ['age-with-place', 'Een meisje van 16 uit Borgele'],
    ['school-in-text', 'Op basisschool De Wijzer'],
    ['blaming-words', 'Vraag niet of het eigen schuld was'],
  ] as const

  test.each(PUBLIC_CONTENT_FIELDS.filter((field) => WRITE[field] !== null))('%s', (field) => {
    const found = WORDS.map(([, text]) => find(WRITE[field]?.(text)).map(({ code, where }) => [code, where.field]))
    expect(found).toEqual(WORDS.map(([code]) => [[code, field]]))
  })

  test('a name as a tag', () => {
    const [finding] = find(website({ hashtags: ['deventer', 'Fatima'] }))
    expect(finding).toMatchObject({ code: 'name-in-text', where: { channel: 'website', field: 'variants.hashtags', excerpt: 'Fatima' } })
  })

  test('what is said of a picture is mended with the picture', () => {
    const [finding] = find(website({ media: [{ ...samplePicture, mediaId: 'm7', alt: 'Portret van Fatima' }] }))
    expect(finding).toMatchObject({
      mend: { kind: 'open-record', collection: 'media', id: 'm7' },
      message: { nl: expect.stringMatching(/^Website, beschrijving bij een bestand: /) },
    })
  })
})

describe('a story', () => {
  test('asks for all that protects readers, whatever its flag says', () => {
    const bare = { contentNote: null, discreetTitle: null, helpLineIds: [] }
    const expected = ['content-note-missing', 'discreet-title-missing', 'emergency-line-missing', 'help-line-missing']
    expect(find({ ...bare, isSensitive: false, isStory: true }).map(({ code }) => code)).toEqual(expected)
    expect(find({ ...bare, isSensitive: false, isStory: false })).toEqual([])
  })

  test('may not be told by its discreet title', () => {
    const telling = { discreetTitle: 'Stop geweld', isSensitive: false }
    expect(find({ ...telling, isStory: true }).map(({ code }) => code)).toEqual(['discreet-tells'])
  })
})

describe('what somebody can do', () => {
  test.each<[string, string, Partial<PublicContent>, string[]]>([
    ['a long text without it', LONG, { kind: 'publication', event: null }, ['norm-missing']],
    ['a short text without it', 'Dit komt vaak voor.', { kind: 'publication', event: null }, []],
    ['a meeting', LONG, { kind: 'event' }, []],
    ['a long text with it', `${LONG} Praat erover.`, { kind: 'publication', event: null }, []],
  ])('%s', (_, plain, more, expected) => {
    const bare = { summary: null, shareText: null, headline: 'Een bericht', link: null }
    const content = { ...website({ plain, html: '', ...bare }), ...more }
    expect(find(content).map(({ code }) => code)).toEqual(expected)
  })
})

describe('around the words', () => {
  test.each<[string, string | null, string[]]>([
    ['Tip van de week', null, []],
    ['Stop geweld', null, ['discreet-tells']],
    ['Tip van de week', 'Lees over misbruik', ['discreet-tells']],
    ['Geweld', 'Seks', ['discreet-tells', 'discreet-tells']],
  ])('discreet: %s, %s', (discreetTitle, discreetShareText, expected) => {
    expect(find({ discreetTitle, discreetShareText }).map(({ code }) => code)).toEqual(expected)
    expect(find({ discreetTitle, discreetShareText, isSensitive: false })).toEqual([])
  })

  const consent = { part: 'story', languages: ['nl'], validUntil: null, revokedAt: null } as const
  test.each<[string, CheckFacts['consents'], string[]]>([
    ['none', [], ['consent-missing hint']],
    ['for the story', [consent], []],
    ['for a quote only', [{ ...consent, part: 'quote' }], ['consent-missing hint']],
    ['for another language', [{ ...consent, languages: ['en'] }], ['consent-missing hint']],
    ['taken back', [{ ...consent, revokedAt: NOW }], ['consent-missing hint']],
    ['over', [{ ...consent, validUntil: NOW }], ['consent-missing hint']],
    ['not known here', undefined, []],
  ])('consent: %s', (_, consents, expected) => {
    const given = consents === undefined ? {} : { consents }
    expect(find({ isStory: true }, given).map(({ code, level }) => `${code} ${level}`)).toEqual(expected)
    expect(find({ isStory: false }, given)).toEqual([])
  })

  test.each<[string, string, string, string[]]>([
    ['the same second', '2026-05-01T08:00:00Z', '2026-05-01T08:00:00Z', []],
    ['later', '2026-05-01T08:00:00Z', '2026-05-01T08:00:01Z', []],
    ['earlier', '2026-05-01T08:00:01Z', '2026-05-01T08:00:00Z', ['translation-older reason']],
  ])('a translation changed %s', (_, source, own, expected) => {
    const translation = { source: 'nl', sourceChangedAt: parseInstant(source), changedAt: parseInstant(own) } as const
    const findings = find({ language: 'en' }, { translation })
    expect(findings.map(({ code, level }) => `${code} ${level}`)).toEqual(expected)
    expect(findings.map(({ mend }) => mend)).toEqual(expected.map(() => ({ kind: 'open-language', language: 'nl' })))
  })
})

describe('reasons', () => {
  const findings = [
    { code: 'a', level: 'block' },
    { code: 'b', level: 'reason', where: 1 },
    { code: 'b', level: 'reason', where: 2 },
    { code: 'c', level: 'reason' },
    { code: 'd', level: 'hint' },
  ] as const

  test.each<[string, { code: string; reason: string }[] | undefined, string[]]>([
    ['none given', undefined, ['b', 'c']],
    ['one given', [{ code: 'b', reason: 'Dit is de naam van een boek.' }], ['c']],
    ['all given', [{ code: 'b', reason: 'Een boek.' }, { code: 'c', reason: 'Bekend.' }], []],
    ['for something else', [{ code: 'a', reason: 'Zomaar iets' }], ['b', 'c']],
    ['blank', [{ code: 'b', reason: '   ' }, { code: 'c', reason: 'ok' }], ['b', 'c']],
  ])('%s', (_, reasons, expected) => {
    expect(missingReasons({ findings, reasons }).map(({ code }) => code)).toEqual(expected)
  })

  test('levels go from what stops to what is worth a look', () => {
    expect(LEVELS).toEqual(['block', 'reason', 'hint'])
  })
})
