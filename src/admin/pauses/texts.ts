import type { BrakeScope } from '@/domain/serving/brake'
import type { ScreenLocale } from '@/domain/time/dutch'

const NL = {
  intro:
    'Is er iets gebeurd waardoor teksten nu verkeerd vallen? Pauzeer ze hier. Lezers zien ze in dezelfde seconde niet meer, ' +
    'en wat u intussen goedkeurt wacht ook. U hoeft niets in te trekken.',
  set: 'Iets pauzeren',
  onlyAdvisers: 'Alleen adviseurs pauzeren. Bel een van hen als iets meteen moet stoppen.',
  what: 'Wat wilt u pauzeren?',
  whatHint: 'Bij een thema vallen ook de thema’s eronder onder de pauze.',
  choose: 'Kies een thema, doelgroep, kanaal, campagne of item',
  groups: { theme: 'Thema’s', audience: 'Doelgroepen', channel: 'Kanalen', campaign: 'Campagnes', item: 'Items' } as Record<BrakeScope, string>,
  when: 'Vanaf wanneer?',
  now: 'Nu meteen',
  later: 'Vanaf een later moment',
  moment: 'De pauze begint op',
  momentMissing: 'Kies een datum en een tijd.',
  reason: 'Waarom?',
  reasonHint: 'Eén of twee zinnen voor collega’s, zonder namen. Lezers zien dit niet.',
  needsApproval: 'Laat alles opnieuw goedkeuren voordat het terugkomt',
  needsApprovalHint: 'Kies dit als de teksten na deze gebeurtenis eerst opnieuw gelezen moeten worden.',
  effect: 'Wat er stopt',
  effectWait: 'Kies eerst wat u wilt pauzeren. Hier staat dan wat er stopt.',
  effectNothing: 'Er is nu niets van te zien en er staat niets klaar. Wat later wordt goedgekeurd, wacht wel.',
  effectNow: 'Nu te lezen',
  effectThen: 'Op dat moment te lezen',
  effectArmed: 'Staat klaar',
  effectTotal: 'Samen',
  channel: 'Kanaal',
  posts: (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`),
  below: (names: string) => `Hieronder vallen ook: ${names}.`,
  copies: (count: number) =>
    count === 1
      ? '1 bericht is met de hand geplaatst. Daar komt de pauze niet bij; haal het zelf weg als dat nodig is.'
      : `${count} berichten zijn met de hand geplaatst. Daar komt de pauze niet bij; haal ze zelf weg als dat nodig is.`,
  copyWithoutLink: 'zonder adres',
  submit: 'Pauzeer',
  submitLater: 'Zet de pauze klaar',
  open: 'Lopende en komende pauzes',
  openNone: 'Er is nu geen pauze.',
  ended: 'Eerdere pauzes',
  endedNone: 'Er is nog nooit iets gepauzeerd.',
  gone: 'verwijderd',
  running: (moment: string) => `Gepauzeerd sinds ${moment}`,
  coming: (moment: string) => `Begint ${moment}`,
  setBy: (name: string, moment: string) => `Ingesteld door ${name}, ${moment}`,
  somebody: 'een collega',
  mustApprove: 'Wat eerder is goedgekeurd, komt pas terug na een nieuwe goedkeuring.',
  held: (count: number) => (count === 1 ? '1 item wordt tegengehouden' : `${count} items worden tegengehouden`),
  willHold: (count: number) => (count === 1 ? '1 item zal worden tegengehouden' : `${count} items zullen worden tegengehouden`),
  heldNone: 'Nu wordt niets tegengehouden. Wat nieuw wordt goedgekeurd, wacht wel.',
  liftedFor: 'Al vrijgegeven:',
  lift: 'Hef de pauze op',
  liftItem: 'Geef vrij',
  liftItemOf: (title: string) => `Geef ${title} vrij`,
  liftTitle: 'Pauze opheffen?',
  liftAllAsk: (name: string, count: number) =>
    count === 0
      ? `De pauze voor ${name} eindigt.`
      : `De pauze voor ${name} eindigt. Dit raakt ${count === 1 ? '1 item' : `${count} items`}: wat nu te lezen mag zijn, is in dezelfde seconde terug.`,
  liftItemAsk: (title: string) => `${title} is in dezelfde seconde weer te zien of staat weer klaar. De pauze voor de rest blijft.`,
  liftApproval: 'Wat voor de pauze is goedgekeurd, blijft weg tot het opnieuw is goedgekeurd.',
  confirm: 'Ja, hef op',
  confirmItem: 'Ja, geef vrij',
  cancel: 'Laat staan',
  close: 'Sluit',
  liftedBy: (name: string, moment: string) => `Opgeheven door ${name}, ${moment}`,
  period: (from: string, until: string) => `Van ${from} tot ${until}`,
  neverBegan: 'Opgeheven voordat hij begon',
  more: 'Bekijk de pauzes',
  banner: 'Pauze',
  bannerRunning: (names: string) => `Gepauzeerd: ${names}. Lezers zien hier nu niets van.`,
  bannerComing: (name: string, moment: string) => `Komende pauze: ${name}, vanaf ${moment}.`,
  noticeRunning: (name: string, moment: string) => `Gepauzeerd sinds ${moment}: ${name}. Lezers zien dit niet; wat u goedkeurt, wacht tot de pauze is opgeheven.`,
  noticeComing: (name: string, moment: string) => `Vanaf ${moment} gepauzeerd: ${name}. Daarna zien lezers dit niet.`,
  noticeReason: (reason: string) => `Reden: ${reason}`,
  pauseItem: 'Pauzeer dit item',
  scopes: { theme: 'thema', audience: 'doelgroep', channel: 'kanaal', campaign: 'campagne', item: 'item' } as Record<BrakeScope, string>,
}

const EN: typeof NL = {
  intro:
    'Has something happened that makes texts hurt right now? Pause them here. Readers stop seeing them in that very second, ' +
    'and what you approve meanwhile waits too. There is no need to withdraw anything.',
  set: 'Pause something',
  onlyAdvisers: 'Only advisers pause. Call one of them when something has to stop at once.',
  what: 'What do you want to pause?',
  whatHint: 'The themes below a theme are paused with it.',
  choose: 'Choose a theme, audience, channel, campaign or item',
  groups: { theme: 'Themes', audience: 'Audiences', channel: 'Channels', campaign: 'Campaigns', item: 'Items' },
  when: 'From when?',
  now: 'Right now',
  later: 'From a later moment',
  moment: 'The pause begins on',
  momentMissing: 'Choose a date and a time.',
  reason: 'Why?',
  reasonHint: 'One or two sentences for colleagues, without names. Readers do not see this.',
  needsApproval: 'Have everything approved anew before it comes back',
  needsApprovalHint: 'Choose this when the texts should be read again after what happened.',
  effect: 'What stops',
  effectWait: 'First choose what to pause. What stops is shown here.',
  effectNothing: 'Nothing of it is visible now and nothing is ready. What is approved later does wait.',
  effectNow: 'Visible now',
  effectThen: 'Visible at that moment',
  effectArmed: 'Ready',
  effectTotal: 'Together',
  channel: 'Channel',
  posts: (count) => (count === 1 ? '1 post' : `${count} posts`),
  below: (names) => `This includes: ${names}.`,
  copies: (count) =>
    count === 1
      ? '1 post was placed by hand. The pause does not reach it; take it down yourself if needed.'
      : `${count} posts were placed by hand. The pause does not reach them; take them down yourself if needed.`,
  copyWithoutLink: 'without an address',
  submit: 'Pause',
  submitLater: 'Schedule the pause',
  open: 'Running and coming pauses',
  openNone: 'There is no pause now.',
  ended: 'Earlier pauses',
  endedNone: 'Nothing was ever paused.',
  gone: 'deleted',
  running: (moment) => `Paused since ${moment}`,
  coming: (moment) => `Begins ${moment}`,
  setBy: (name, moment) => `Set by ${name}, ${moment}`,
  somebody: 'a colleague',
  mustApprove: 'What was approved earlier comes back only after a new approval.',
  held: (count) => (count === 1 ? '1 item is held back' : `${count} items are held back`),
  willHold: (count) => (count === 1 ? '1 item will be held back' : `${count} items will be held back`),
  heldNone: 'Nothing is held back now. What is newly approved does wait.',
  liftedFor: 'Already released:',
  lift: 'Lift the pause',
  liftItem: 'Release',
  liftItemOf: (title) => `Release ${title}`,
  liftTitle: 'Lift the pause?',
  liftAllAsk: (name, count) =>
    count === 0
      ? `The pause on ${name} ends.`
      : `The pause on ${name} ends. ${count === 1 ? 'The item is' : `All ${count} items are`} visible or ready again in that very second.`,
  liftItemAsk: (title) => `${title} is visible or ready again in that very second. The pause on the rest stays.`,
  liftApproval: 'What was approved before the pause stays away until it is approved anew.',
  confirm: 'Yes, lift it',
  confirmItem: 'Yes, release it',
  cancel: 'Leave it',
  close: 'Close',
  liftedBy: (name, moment) => `Lifted by ${name}, ${moment}`,
  period: (from, until) => `From ${from} until ${until}`,
  neverBegan: 'Lifted before it began',
  more: 'See the pauses',
  banner: 'Pause',
  bannerRunning: (names) => `Paused: ${names}. Readers see nothing of it now.`,
  bannerComing: (name, moment) => `Coming pause: ${name}, from ${moment}.`,
  noticeRunning: (name, moment) => `Paused since ${moment}: ${name}. Readers do not see this; what you approve waits until the pause is lifted.`,
  noticeComing: (name, moment) => `Paused from ${moment}: ${name}. After that readers do not see this.`,
  noticeReason: (reason) => `Reason: ${reason}`,
  pauseItem: 'Pause this item',
  scopes: { theme: 'theme', audience: 'audience', channel: 'channel', campaign: 'campaign', item: 'item' },
}

/** Words of pausing: the page, the banner and the notice at an item. */
export const PAUSE_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
export type PauseTexts = typeof NL

/**
 * What a pause is on, as it stands in a sentence.
 *
 * @example namePause({ pause: { scope: 'theme', name: 'Sexting' }, texts }) // 'thema Sexting'
 */
export function namePause({ pause, texts }: { pause: { scope: BrakeScope; name: string | null }; texts: PauseTexts }): string {
  return `${texts.scopes[pause.scope]} ${pause.name ?? texts.gone}`
}
