import type { ScreenLocale } from '@/domain/time/dutch'

const NL = {
  title: 'Goedkeuren',
  notForYou: 'Deze pagina is voor wie teksten beoordeelt. Uw rol kan dat niet.',
  toStart: 'Naar de startpagina',
  empty: 'Er wacht niets op een oordeel.',
  emptyHint: 'Vraagt iemand u om een oordeel, dan staat het item hier. U vindt items zelf in de lijst.',
  toItems: 'Naar de lijst met items',
  gone: 'Dit item is er niet, of u mag het niet zien.',
  count: (place: number, total: number) => `${place} van ${total}`,
  decided: (total: number) =>
    total === 0 ? 'Dit item wacht niet meer. Er wacht verder niets.' : `Dit item wacht niet meer. Er wachten er nog ${total}.`,
  previous: 'Vorige',
  next: 'Volgende',
  navigation: 'Bladeren door wat wacht',
  shortcuts: 'Bladeren met de toetsen j (volgende) en k (vorige)',
  notYours: 'U kunt dit item zelf niet goedkeuren. Per taal staat hieronder waarom.',
  standsInFor: (name: string) => `U krijgt dit in plaats van ${name}, die nu afwezig is.`,
  openItem: 'Open het item om te wijzigen',
}

const EN: typeof NL = {
  title: 'Approve',
  notForYou: 'This page is for those who review texts. Your role cannot do that.',
  toStart: 'To the start page',
  empty: 'Nothing is waiting for a verdict.',
  emptyHint: 'When somebody asks for a review, the item appears here. You find items yourself in the list.',
  toItems: 'To the list of items',
  gone: 'This item does not exist, or you may not see it.',
  count: (place, total) => `${place} of ${total}`,
  decided: (total) =>
    total === 0
      ? 'This item is no longer waiting. Nothing else is.'
      : `This item is no longer waiting. ${total} more ${total === 1 ? 'is' : 'are'}.`,
  previous: 'Previous',
  next: 'Next',
  navigation: 'Browse what is waiting',
  shortcuts: 'Browse with the keys j (next) and k (previous)',
  notYours: 'You cannot approve this item yourself. Per language it says why below.',
  standsInFor: (name) => `You get this in the place of ${name}, who is away.`,
  openItem: 'Open the item to edit it',
}

/** Words of the approver's queue. */
export const QUEUE_TEXTS: Record<ScreenLocale, typeof NL> = { nl: NL, en: EN }
