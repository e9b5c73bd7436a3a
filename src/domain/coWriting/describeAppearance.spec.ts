import { describe, expect, test } from 'vitest'

import { FAR_FUTURE, parseInstant } from '../time/instant'
import { describeAppearance } from './describeAppearance'

const now = parseInstant('2026-03-10T09:00:00Z')
const at = (text: string) => parseInstant(text)
const zone = 'Europe/Amsterdam'

describe('describeAppearance', () => {
  test.each([
    ['served now', [{ from: at('2026-03-02T08:00:00Z'), until: FAR_FUTURE }], null, /^Website: iedereen kan dit lezen, sinds maandag 2 maart/],
    ['served until', [{ from: at('2026-03-02T08:00:00Z'), until: at('2026-03-20T08:00:00Z') }], null, /, tot vrijdag 20 maart/],
    ['since a minute, not a second', [{ from: at('2026-03-02T08:00:55Z'), until: FAR_FUTURE }], null, /om 09\.00 uur$/],
    ['at the very second', [{ from: now, until: FAR_FUTURE }], null, /sinds/],
    ['armed', [{ from: at('2026-04-01T08:00:00Z'), until: FAR_FUTURE }], null, /vanaf woensdag 1 april/],
    ['the first of two', [{ from: at('2026-05-01T08:00:00Z'), until: FAR_FUTURE }, { from: at('2026-04-01T08:00:00Z'), until: at('2026-04-02T08:00:00Z') }], null, /woensdag 1 april/],
    ['over', [{ from: at('2026-03-01T08:00:00Z'), until: now }], null, /nu niet meer te lezen$/],
    ['wished for', [], at('2026-04-01T08:00:00Z'), /nog niet\. Op zijn vroegst woensdag 1 april.*, en alleen na goedkeuring$/],
    ['nothing chosen', [], null, /nog niet\. Eerst moet de tekst worden goedgekeurd$/],
    ['a wish that is past', [], at('2026-03-01T08:00:00Z'), /Eerst moet de tekst worden goedgekeurd$/],
  ])('%s', (_name, served, releaseAt, words) => {
    expect(describeAppearance({ facts: { channelName: 'Website', served, releaseAt }, now, zone })).toMatch(words)
  })
})
