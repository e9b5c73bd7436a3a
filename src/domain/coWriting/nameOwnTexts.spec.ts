import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { nameOwnTexts, type OwnText } from './nameOwnTexts'

const asked = parsePlainDate('2026-03-02')
const text = (change: Partial<OwnText> = {}): OwnText => ({ itemId: 'i', discreetTitle: null, channelNames: [], askedOn: null, ...change })

describe('nameOwnTexts', () => {
  test.each<[string, Partial<OwnText>, string, string]>([
    ['nothing known', {}, 'Tekst 1', ''],
    ['a discreet title', { discreetTitle: ' Avond voor bewoners ' }, 'Avond voor bewoners', ''],
    ['a blank one', { discreetTitle: ' \n' }, 'Tekst 1', ''],
    ['a channel', { channelNames: ['Website'] }, 'Tekst 1', 'Voor Website.'],
    ['two channels', { channelNames: ['Website', 'Schermen'] }, 'Tekst 1', 'Voor Website en Schermen.'],
    ['the day of asking', { askedOn: asked }, 'Tekst 1', 'Gevraagd op maandag 2 maart 2026.'],
    ['both', { channelNames: ['Website'], askedOn: asked }, 'Tekst 1', 'Voor Website. Gevraagd op maandag 2 maart 2026.'],
  ])('%s', (_name, change, name, about) => {
    expect(nameOwnTexts([text(change)])).toEqual([{ itemId: 'i', name, about }])
  })

  test('a text keeps its number, whatever others are called', () => {
    expect(nameOwnTexts([text(), text({ discreetTitle: 'Avond' }), text()]).map(({ name }) => name)).toEqual(['Tekst 1', 'Avond', 'Tekst 3'])
  })
})
