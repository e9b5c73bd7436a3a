import { describe, expect, test } from 'vitest'

import { describeDetails, isKnownDetail, type DetailsContext } from './describeDetails'
import type { StoredJournalEntry } from './entry'

const HASH = '2d1913ccfa0e4b6d8a7c5e1f00112233445566778899aabbccddeeff00112233'
const FIELDS: Record<string, string> = { title: 'Titel', campaign: 'Campagne', plannedDate: 'Datum', themes: 'Thema’s' }
const context: Omit<DetailsContext, 'locale'> = {
  zone: 'Europe/Amsterdam',
  nameField: (name) => FIELDS[name] ?? null,
  nameChannel: (slug) => (slug === 'website' ? 'Website' : null),
}
type Entry = Partial<Pick<StoredJournalEntry, 'action' | 'language' | 'channels' | 'details'>>
const dutch = (entry: Entry) => describeDetails({ entry: { action: 'item-changed', ...entry }, locale: 'nl', ...context })
const english = (entry: Entry) => describeDetails({ entry: { action: 'item-changed', ...entry }, locale: 'en', ...context })

describe('details in words', () => {
  test.each<[string, Entry, string, string]>([
    ['nothing', { details: {} }, '', ''],
    ['no details at all', { details: null }, '', ''],
    ['a list where an object should be', { details: ['x'] }, '', ''],
    [
      'an approval',
      { language: 'nl', channels: ['website', 'schermen'], details: { termsHash: HASH.replace('2', '9'), contentHash: HASH, editionNumber: 2 } },
      'Nederlands · Website en schermen · editie 2 · tekst 2d1913cc… · voorwaarden 9d1913cc…',
      'Dutch · Website and schermen · edition 2 · text 2d1913cc… · terms 9d1913cc…',
    ],
    [
      'a verdict of a guest',
      { language: 'uk', channels: [], details: { linkId: 'l1', decision: 'request-changes', contentHash: HASH } },
      'Oekraïens · tekst 2d1913cc… · oordeel: aanpassing gevraagd',
      'Ukrainian · text 2d1913cc… · verdict: changes requested',
    ],
    ['a suggestion', { details: { suggestionId: 's1', decision: 'accepted' } }, 'oordeel: overgenomen', 'verdict: accepted'],
    [
      'a release that moved, with an end at midnight',
      { details: { editionNumber: 1, releaseAt: '2027-05-03T07:00:00Z', endsAt: '2027-06-30T22:00:00Z' } },
      'editie 1 · verschijnt op 3 mei 2027 om 09.00 uur · te zien tot en met 30 juni 2027',
      'edition 1 · appears on 3 May 2027 at 09:00 · shown through 30 June 2027',
    ],
    [
      'an end in the middle of a day',
      { details: { releaseAt: 'unchanged', endsAt: '2027-06-30T10:30:00Z' } },
      'begin blijft gelijk · te zien tot 30 juni 2027 om 12.30 uur',
      'start unchanged · shown until 30 June 2027 at 12:30',
    ],
    ['no end', { details: { endsAt: 'none' } }, 'zonder einddatum', 'without an end'],
    ['a consent until a day', { details: { until: '2027-05-03T22:00:00Z', consentId: '4' } }, 'geldig tot en met 3 mei 2027', 'valid through 3 May 2027'],
    ['milliseconds of a database', { details: { until: '2027-05-03T22:00:00.000Z' } }, 'geldig tot en met 3 mei 2027', 'valid through 3 May 2027'],
    ['a consent without an end', { details: { until: 'none' } }, 'zonder einddatum', 'without an end'],
    [
      'a consent',
      { details: { consentId: '4', part: 'quote', languages: ['nl', 'ar'], through: 'page', until: null } },
      'onderdeel: het citaat · talen: Nederlands en Arabisch · via: de eigen pagina',
      'part: the quote · languages: Dutch and Arabic · through: their own page',
    ],
    ['one field', { details: { fields: ['title'] } }, 'veld: Titel', 'field: Titel'],
    ['three fields', { details: { fields: ['campaign', 'plannedDate', 'title'] } }, 'velden: Campagne, Datum en Titel', 'fields: Campagne, Datum and Titel'],
    [
      'four fields, one of which has no word',
      { details: { operation: 'update', fields: ['campaign', 'kleur', 'plannedDate', 'title'] } },
      'gewijzigd · velden: Campagne, kleur, Datum en 1 ander veld',
      'changed · fields: Campagne, kleur, Datum and 1 other field',
    ],
    [
      'nine fields',
      { details: { operation: 'update', fields: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] } },
      'gewijzigd · velden: a, b, c en 6 andere velden',
      'changed · fields: a, b, c and 6 other fields',
    ],
    ['of what is new, no fields', { details: { operation: 'create', fields: ['campaign', 'title'] } }, 'toegevoegd', 'added'],
    ['nor of a new item', { action: 'item-created', details: { fields: ['campaign', 'title'], revision: 1 } }, 'versie 1', 'version 1'],
    ['a new person', { action: 'user-created', details: { fields: ['email'], role: 'viewer' } }, 'rol: meelezer', 'role: viewer'],
    [
      'what changes with every save is no news',
      { details: { fields: ['createdAt', 'id', 'lastSavedBy', 'revision', 'title', 'updatedAt'], revision: 12 } },
      'veld: Titel · versie 12',
      'field: Titel · version 12',
    ],
    ['nothing but that', { details: { fields: ['updatedAt'] } }, '', ''],
    [
      'a role',
      { details: { fields: ['role'], role: 'communications', before: 'viewer' } },
      'veld: role · rol: communicatieadviseur · eerst: meelezer',
      'field: role · role: communications adviser · before: viewer',
    ],
    ['a key that is on', { details: { enabled: true } }, 'sleutel staat aan', 'key is on'],
    ['a key that is off', { details: { enabled: false } }, 'sleutel staat uit', 'key is off'],
    ['a failed sign-in', { details: { reason: 'AuthenticationError' } }, 'reden: adres of wachtwoord klopt niet', 'reason: address or password is wrong'],
    ['a reason in words', { details: { reason: 'Het nummer klopte niet.' } }, 'reden: Het nummer klopte niet.', 'reason: Het nummer klopte niet.'],
    ['no reason', { details: { reason: null } }, '', ''],
    [
      'a pause',
      { details: { scope: 'theme', ids: ['3', '7'], from: '2026-05-14T07:00:00Z', needsApproval: true, reason: 'Incident.' } },
      'op: thema · vanaf 14 mei 2026 om 09.00 uur · daarna opnieuw goedkeuren · reden: Incident.',
      'on: theme · from 14 May 2026 at 09:00 · approval needed afterwards · reason: Incident.',
    ],
    ['the end of a pause for everything', { details: { itemId: 'all' } }, 'voor alles', 'for everything'],
    ['an id is not said', { details: { itemId: '1a81872c', editionNumber: 3 } }, 'editie 3', 'edition 3'],
    ['a new classification', { details: { themeIds: ['1', '2'], audienceIds: ['3'], campaignId: '9' } }, '2 thema’s · 1 doelgroep', '2 themes · 1 audience'],
    ['no classification', { details: { themeIds: [], audienceIds: [] } }, '', ''],
    [
      'times of a series',
      { details: { recurrenceIds: ['2026-05-12T09:00', '2026-05-19T09:00'] } },
      'keren: 12 mei 2026 om 09.00 uur en 19 mei 2026 om 09.00 uur',
      'times: 12 May 2026 at 09:00 and 19 May 2026 at 09:00',
    ],
    ['what was sealed', { details: { editions: ['nl 2', 'en 1'], versions: 3, comments: 0, pictures: ['p1'] } }, 'edities: Nederlands 2 en Engels 1 · 3 oude versies · 1 beeld', 'editions: Dutch 2 and English 1 · 3 old versions · 1 picture'],
    ['what its term took', { details: { comments: 1, suggestions: 2, mails: 0 } }, '1 opmerking · 2 voorstellen', '1 comment · 2 suggestions'],
    ['a day', { details: { dueOn: '2027-05-03', requestId: 'r1' } }, 'graag vóór of op 3 mei 2027', 'due on 3 May 2027'],
    ['a mail', { details: { kind: 'review-asked', recipientId: 'u1' } }, 'soort: beoordeling gevraagd', 'kind: review asked'],
    ['a new name', { details: { verzonnen: ['a', 'b', 'c', 'd', 'e'] } }, 'verzonnen: a, b, c en 2 andere', 'verzonnen: a, b, c and 2 others'],
    ['a name that every object has', { details: { constructor: 'x' } }, 'constructor: x', 'constructor: x'],
    ['values that nobody writes', { details: { until: 'ooit', dueOn: 5, decision: 'misschien', comments: 'veel' } }, 'oordeel: misschien · graag vóór of op 5 · geldig ooit · opmerkingen: veel', 'verdict: misschien · due on 5 · valid ooit · comments: veel'],
  ])('%s', (_name, entry, nl, en) => {
    expect(dutch(entry)).toBe(nl)
    expect(english(entry)).toBe(en)
  })

  test('a long unknown value is cut', () => {
    expect(dutch({ details: { verzonnen: 'x'.repeat(500) } })).toBe(`verzonnen: ${'x'.repeat(80)}…`)
  })

  test('names that are known', () => {
    expect([isKnownDetail('editionNumber'), isKnownDetail('verzonnen'), isKnownDetail('toString')]).toEqual([true, false, false])
  })
})
