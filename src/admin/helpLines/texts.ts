import type { ScreenLocale } from '@/domain/time/dutch'

const NL = {
  heading: 'Nakijken',
  saveFirst: 'Sla de hulplijn eerst op. Lezers zien het nummer pas als een collega het heeft gebeld en bevestigd.',
  guarded:
    'Wijzigt u het nummer, de chat, de website, de uren, het tarief, voor wie of waar? Dan verandert er voor lezers pas iets als een collega dat bevestigt. Een hulplijn die bij een bericht staat, kan niet weg.',
  waiting: 'Er wacht een wijziging',
  proposedBy: (name: string, moment: string) => `Voorgesteld door ${name}, ${moment}. Lezers zien dit nog niet.`,
  somebody: 'een collega',
  field: 'Gegeven',
  before: 'Nu',
  after: 'Wordt',
  none: 'niets',
  yes: 'ja',
  no: 'nee',
  ring: 'Bel of open het nieuwe zelf, en bevestig dan pas.',
  confirm: 'Nagebeld, bevestig',
  refuse: 'Wijs af',
  takeBack: 'Trek mijn voorstel in',
  own: 'U stelde dit zelf voor. Een collega bevestigt het.',
  checked: (day: string) => `Laatst nagekeken op ${day}.`,
  neverChecked: 'Nog nooit nagekeken.',
  again: (day: string) => `Opnieuw nakijken voor ${day}.`,
  overdue: (day: string) => `Te laat: dit had voor ${day} nagekeken moeten zijn.`,
  neverDue: 'Nog niemand keek dit na. Bel of open het zelf, en leg het hieronder vast.',
  still: 'Nagekeken, klopt nog',
  stillHint: 'Bel eerst zelf. Daarna staat de volgende controle over een half jaar.',
  unsaved: 'U hebt nog niet alles opgeslagen. Sla eerst op; daarna werken de knoppen weer.',
}

const EN: typeof NL = {
  heading: 'Checking',
  saveFirst: 'Save the help line first. Readers see the number only when a colleague has rung and confirmed it.',
  guarded:
    'Do you change the number, chat, website, hours, tariff, for whom or where? Readers see it only when a colleague has confirmed it. A line that stands at a post cannot be removed.',
  waiting: 'A change is waiting',
  proposedBy: (name, moment) => `Proposed by ${name}, ${moment}. Readers do not see this yet.`,
  somebody: 'a colleague',
  field: 'Field',
  before: 'Now',
  after: 'Becomes',
  none: 'nothing',
  yes: 'yes',
  no: 'no',
  ring: 'Ring or open the new one yourself before you confirm.',
  confirm: 'Rung, confirm',
  refuse: 'Refuse',
  takeBack: 'Take back my proposal',
  own: 'You proposed this yourself. A colleague confirms it.',
  checked: (day) => `Last checked on ${day}.`,
  neverChecked: 'Never checked.',
  again: (day) => `To be checked again by ${day}.`,
  overdue: (day) => `Overdue: this should have been checked by ${day}.`,
  neverDue: 'Nobody checked this yet. Ring or open it yourself, and record it below.',
  still: 'Checked, still right',
  stillHint: 'Ring it yourself first. The next check is then in half a year.',
  unsaved: 'Not everything is saved yet. Save first; then the buttons work again.',
}

/** Words of the panel on a help line's form. */
export const HELP_LINE_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
