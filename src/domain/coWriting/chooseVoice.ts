export type SpokenVoice = { lang: string; localService: boolean; default: boolean }

/**
 * A voice of the device itself for a language, or null. A voice from the network would send the text to its
 * maker, so none of those is ever taken.
 *
 * @param language BCP 47
 * @example chooseVoice({ voices: speechSynthesis.getVoices(), language: 'nl' })
 */
export function chooseVoice<Voice extends SpokenVoice>({ voices, language }: { voices: readonly Voice[]; language: string }): Voice | null {
  const own = voices.filter(({ localService, lang }) => localService && primary(lang) === primary(language))
  return own.find((voice) => voice.default) ?? own[0] ?? null
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
}
