import type { ScreenLocale } from '@/domain/time/dutch'

const NL = {
  heading: 'Controle',
  intro: 'Dit ziet de computer aan de bewaarde tekst. Wat hij niet kan weten, beslist u.',
  saveFirst: 'Bewaar het item eerst. Daarna staat hier wat er nog aan de tekst te doen is.',
  unsaved: 'U hebt iets veranderd dat nog niet is bewaard. Hieronder gaat het over de bewaarde tekst.',
  noText: 'In deze taal staat nog geen tekst.',
  nothing: 'Geen opmerkingen. De tekst kan ter beoordeling.',
  working: 'Even kijken…',
  again: 'Kijk opnieuw',
  block: 'Eerst oplossen',
  reason: 'Geef een reden, of pas het aan',
  hint: 'Om even naar te kijken',
  counts: (blocks: number, reasons: number, hints: number) =>
    `${blocks} op te lossen, ${reasons} met een reden, ${hints} om naar te kijken`,
  why: 'Waarom blijft dit zo staan?',
  whyHint: 'Dit gaat mee als u een beoordeling vraagt. Bijvoorbeeld: het is een schuilnaam.',
  given: 'Reden gegeven',
  goTo: (field: string) => `Ga naar ${field}`,
  addEmergency: 'Voeg het noodnummer toe',
  added: 'Toegevoegd. Bewaar het item om het vast te leggen.',
  notFound: 'Dat veld is hier niet te vinden. Zoek het in het formulier.',
  openLanguage: (name: string) => `Open de tekst in het ${name}`,
  openMedia: 'Open het beeld',
  openHelpLine: 'Open de hulplijn',
  failed: 'De controle is niet gelukt.',
}

const EN: typeof NL = {
  heading: 'Checks',
  intro: 'This is what the computer sees in the saved text. What it cannot know, you decide.',
  saveFirst: 'Save the item first. Then this shows what is left to do.',
  unsaved: 'You changed something that is not saved yet. Below is about the saved text.',
  noText: 'There is no text in this language yet.',
  nothing: 'No remarks. The text can go to review.',
  working: 'Looking…',
  again: 'Look again',
  block: 'To solve first',
  reason: 'Give a reason, or change it',
  hint: 'To have a look at',
  counts: (blocks: number, reasons: number, hints: number) =>
    `${blocks} to solve, ${reasons} with a reason, ${hints} to look at`,
  why: 'Why does this stay as it is?',
  whyHint: 'It goes along when you ask for review. For example: it is a pseudonym.',
  given: 'Reason given',
  goTo: (field: string) => `Go to ${field}`,
  addEmergency: 'Add the emergency number',
  added: 'Added. Save the item to keep it.',
  notFound: 'That field is not to be found here. Look for it in the form.',
  openLanguage: (name: string) => `Open the text in ${name}`,
  openMedia: 'Open the picture',
  openHelpLine: 'Open the help line',
  failed: 'The checks did not work.',
}

export const CHECK_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
export type CheckTexts = typeof NL

const FIELDS: Record<ScreenLocale, Record<string, string>> = {
  nl: {
    variants: 'de teksten',
    'variants.channel': 'het kanaal',
    'variants.headline': 'de kop',
    'variants.summary': 'de samenvatting',
    'variants.text': 'de tekst',
    'variants.media': 'het beeld',
    'variants.hashtags': 'de hashtags',
    'variants.link.url': 'de link',
    'variants.link.label': 'de tekst van de link',
    'variants.shareText': 'de deeltekst',
    contentNote: 'de waarschuwing vooraf',
    discreetTitle: 'de neutrale titel',
    discreetShareText: 'de neutrale deeltekst',
    helpLines: 'de hulplijnen',
    isStory: '‘vertelt wat iemand heeft meegemaakt’',
    'event.startsAt': 'het begin',
    'event.endsAt': 'het einde',
    'event.placeName': 'de plaats',
  },
  en: {
    variants: 'the texts',
    'variants.channel': 'the channel',
    'variants.headline': 'the headline',
    'variants.summary': 'the summary',
    'variants.text': 'the text',
    'variants.media': 'the pictures',
    'variants.hashtags': 'the hashtags',
    'variants.link.url': 'the link',
    'variants.link.label': 'the link text',
    'variants.shareText': 'the share text',
    contentNote: 'the content note',
    discreetTitle: 'the discreet title',
    discreetShareText: 'the discreet share text',
    helpLines: 'the help lines',
    isStory: '“tells what someone lived through”',
    'event.startsAt': 'the start',
    'event.endsAt': 'the end',
    'event.placeName': 'the place',
  },
}

/** How a field of the form is called in a sentence. */
export const fieldName = ({ field, locale }: { field: string; locale: ScreenLocale }): string => FIELDS[locale][field] ?? field
