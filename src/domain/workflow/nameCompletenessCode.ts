import type { COMPLETENESS_CODES } from './completeness'
import type { Wording } from './wording'

type Code = (typeof COMPLETENESS_CODES)[number]

/**
 * What a text lacks in a few words, for a card; the check at review says it whole, with channel and count.
 *
 * @param code an unknown one, of an older card, is named by itself
 * @example nameCompletenessCode('headline-missing').nl // 'een kop'
 */
export function nameCompletenessCode(code: string): Wording {
  return NAMES[code as Code] ?? { nl: code, en: code }
}

const NAMES: Record<Code, Wording> = {
  'no-variant': { nl: 'een tekst voor een kanaal', en: 'a text for a channel' },
  'content-note-missing': { nl: 'een waarschuwing vooraf', en: 'a content note' },
  'discreet-title-missing': { nl: 'een titel die niets verraadt', en: 'a discreet title' },
  'help-line-unknown': { nl: 'een hulplijn die nog bestaat', en: 'a help line that exists' },
  'emergency-line-missing': { nl: 'het noodnummer', en: 'the emergency number' },
  'help-line-missing': { nl: 'een hulplijn', en: 'a help line' },
  'help-line-overdue': { nl: 'een nagekeken hulplijn', en: 'a checked help line' },
  'event-missing': { nl: 'waar en wanneer', en: 'where and when' },
  'event-start-missing': { nl: 'een begintijd', en: 'a start' },
  'event-place-missing': { nl: 'een plaats', en: 'a place' },
  'event-end-before-start': { nl: 'een einde na het begin', en: 'an end after the start' },
  'channel-unknown': { nl: 'een kanaal dat nog bestaat', en: 'a channel that exists' },
  'channel-inactive': { nl: 'een kanaal dat in gebruik is', en: 'a channel in use' },
  'headline-missing': { nl: 'een kop', en: 'a headline' },
  'headline-too-long': { nl: 'een kortere kop', en: 'a shorter headline' },
  'text-missing': { nl: 'tekst', en: 'text' },
  'text-too-long': { nl: 'een kortere tekst', en: 'a shorter text' },
  'too-many-hashtags': { nl: 'minder hashtags', en: 'fewer hashtags' },
  'hashtag-malformed': { nl: 'hashtags zonder leestekens', en: 'hashtags without marks' },
  'media-missing': { nl: 'beeld', en: 'a picture' },
  'too-many-media': { nl: 'minder beelden', en: 'fewer pictures' },
  'alt-missing': { nl: 'een beschrijving bij het beeld', en: 'alternative text' },
  'link-not-allowed': { nl: 'een tekst zonder link', en: 'a text without a link' },
  'link-insecure': { nl: 'een veilige link (https)', en: 'a secure link (https)' },
  'phone-in-text': { nl: 'een tekst zonder telefoonnummer', en: 'a text without a phone number' },
}
