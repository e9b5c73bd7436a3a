import { describe, expect, test } from 'vitest'

import { chooseVoice } from './chooseVoice'

const voice = (lang: string, localService: boolean, isDefault = false) => ({ lang, localService, default: isDefault })

describe('chooseVoice', () => {
  test.each([
    ['none at all', [], null],
    ['only one from the network', [voice('nl-NL', false, true)], null],
    ['only another language', [voice('en-GB', true)], null],
    ['the own one behind one from the network', [voice('nl-NL', false), voice('nl-BE', true)], 'nl-BE'],
    ['the usual one', [voice('nl-BE', true), voice('nl-NL', true, true)], 'nl-NL'],
    ['as old Android writes tags', [voice('nl_NL', true)], 'nl_NL'],
  ])('%s', (_name, voices, lang) => {
    expect(chooseVoice({ voices, language: 'nl' })?.lang ?? null).toBe(lang)
  })
})
