import type { PlanningCard, PlanningVocabulary } from '@/domain/planning/card'

import {
  sampleAudience,
  sampleCampaign,
  sampleCard,
  sampleChannel,
  samplePerson,
  sampleTerm,
  zone,
} from '../exchangeFixtures'
import { buildWorkbook } from './buildWorkbook'

/** Examples for the specs of the workbook; nothing outside specs imports them. */
export const vocabulary: PlanningVocabulary = {
  channels: [sampleChannel('website', 'De website'), sampleChannel('instagram', 'Instagram')],
  themes: [
    sampleTerm('sgg', 'SGG'),
    sampleTerm('thuis', 'Thuis; veilig'),
    // two of one name, as happens in a tree
    sampleTerm('jong', 'Online'),
    sampleTerm('oud', 'online'),
    sampleTerm('formule', '=2+2'),
  ],
  audiences: [sampleAudience('jongeren', 'Jongeren'), sampleAudience('omstanders', 'Omstanders')],
  attentionPoints: [sampleTerm('signaleren', 'Signaleren')],
  goals: [sampleTerm('a', 'Handelingsperspectief'), sampleTerm('e', 'Bewustwording')],
  levels: [sampleTerm('community', 'Gemeenschap')],
  partners: [sampleTerm('ggd', 'GGD')],
  people: [samplePerson('adviseur', 'Adviseur Een')],
}

export const campaigns = [sampleCampaign({ id: 'orange', name: 'Orange the World' })]

export const nasty = [
  '=HYPERLINK("https://voorbeeld.invalid","klik")',
  '+31 570',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '%0A=1',
  '|calc',
  "'apostrof",
  "''",
  'Regel een\nregel twee',
  'Regel een\r\nregel twee',
  '  ruimte  ',
  '😀🏳️‍🌈 feest',
  '<b>&amp;"\'</b>',
  '_x000D_',
  'a_x005F\r',
  '\u0000\u0008\ufffe',
  '\ud800',
  '3-3',
  '007',
  '1e5',
  'WAAR',
  '#VERW!',
  'e\u0301',
  '\u200Frtl مرحبا',
]

export function buildTeamWorkbook(cards: readonly PlanningCard[]): Promise<Buffer> {
  return buildWorkbook({ year: 2026, cards, campaigns, vocabulary, observances: [], zone, audience: 'team' })
}

export function nastyCards(): PlanningCard[] {
  return nasty.map((title, at) => sampleCard({ id: `n${at}`, title }))
}
