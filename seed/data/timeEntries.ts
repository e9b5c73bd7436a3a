import type { SeedTimeEntry } from './types'

/**
 * Spread over most of a year, a little faster than 48 hours allow: wherever in its year the anchor lies, the
 * hours to date are slightly over their share.
 */
export const TIME_ENTRIES: SeedTimeEntry[] = [
  { day: -319, minutes: 120, by: 'communications', note: 'Jaarkalender opgezet en aandachtspunten verdeeld' },
  { day: -298, minutes: 150, by: 'substance', note: 'Kernboodschappen van het jaar uitgewerkt' },
  {
    day: -277,
    minutes: 135,
    campaign: 'ouderenmishandeling',
    by: 'substance-2',
    note: 'Verkenning met de alliantie',
  },
  {
    day: -256,
    minutes: 135,
    campaign: 'online-sgg',
    by: 'communications',
    note: 'Jongeren gevraagd wat hen helpt',
  },
  {
    day: -242,
    euros: 240,
    campaign: 'online-sgg',
    by: 'communications',
    note: 'Vergoeding meelezende jongeren',
  },
  {
    day: -235,
    minutes: 180,
    campaign: 'online-sgg',
    by: 'communications',
    note: 'Opdracht en opzet geschreven',
  },
  { day: -214, minutes: 135, campaign: 'angelshot', by: 'substance', note: 'Eerste afspraken met de horeca' },
  {
    day: -193,
    minutes: 150,
    campaign: 'straatintimidatie',
    by: 'communications',
    note: 'Landelijk materiaal bekeken',
  },
  {
    day: -172,
    minutes: 150,
    campaign: 'ouderenmishandeling',
    by: 'substance-2',
    note: 'Voorbeelden van zorg en geld',
  },
  {
    day: -151,
    minutes: 180,
    campaign: 'angelshot',
    by: 'substance',
    note: 'Uitleg voor personeel geschreven',
  },
  { day: -130, minutes: 150, campaign: 'online-sgg', by: 'substance', note: 'Teksten inhoudelijk nagelopen' },
  {
    day: -109,
    minutes: 165,
    item: 'angelshot-codewoord',
    by: 'communications',
    note: 'Tekst voor gasten, eerste versie',
  },
  { day: -95, euros: 310, campaign: 'angelshot', by: 'communications', note: 'Drukwerk voor de bar' },
  {
    day: -88,
    minutes: 165,
    campaign: 'online-sgg',
    by: 'communications',
    note: 'Website en Instagram geschreven',
  },
  {
    day: -67,
    minutes: 180,
    campaign: 'online-sgg',
    by: 'communications',
    note: 'Tekeningen en tekstalternatieven',
  },
  { day: -53, minutes: 165, item: 'straat-ben-je-oke', by: 'communications', note: 'Eerste versie en beeld' },
  { day: -39, euros: 185, campaign: 'online-sgg', by: 'communications', note: 'Vertaling en tegenlezen' },
  {
    day: -33,
    minutes: 165,
    item: 'online-drie-stappen',
    by: 'substance',
    note: 'Inhoud en hulplijnen nagelopen',
  },
  {
    day: -19,
    minutes: 135,
    campaign: 'angelshot',
    by: 'communications',
    note: 'Bezoek aan zaken die meedoen',
  },
  {
    day: -8,
    minutes: 90,
    item: 'angelshot-drie-stappen',
    by: 'substance',
    note: 'Vragen van personeel verwerkt',
  },
  {
    day: -3,
    minutes: 75,
    item: 'ouderen-geld-samen',
    by: 'communications',
    note: 'Laatste versie klaargezet',
  },
]
