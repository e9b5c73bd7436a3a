import type { SeedVocabularyRecord } from './types'

/** The five levels of the socio-ecological model, from near to far. */
export const LEVELS: SeedVocabularyRecord[] = [
  {
    key: 'individu',
    name: { nl: 'Individu', en: 'Individual' },
    description: {
      nl: 'Wat één mens weet, voelt en kan.',
      en: 'What one person knows, feels and can do.',
    },
  },
  {
    key: 'relaties',
    name: { nl: 'Relaties en gezin', en: 'Relations and family' },
    description: {
      nl: 'Partners, gezinnen, familie en vrienden.',
      en: 'Partners, households, family and friends.',
    },
  },
  {
    key: 'organisaties',
    name: { nl: 'Organisaties', en: 'Organisations' },
    description: {
      nl: 'Scholen, werkplekken, zorg, sportclubs en horeca.',
      en: 'Schools, workplaces, care, sports clubs, bars and restaurants.',
    },
  },
  {
    key: 'gemeenschap',
    name: { nl: 'Gemeenschap', en: 'Community' },
    description: {
      nl: 'Buurt, cultuur, geloof en media: wat we samen gewoon vinden.',
      en: 'Neighbourhood, culture, faith and media: what we find normal together.',
    },
  },
  {
    key: 'samenleving',
    name: { nl: 'Samenleving', en: 'Society' },
    description: {
      nl: 'Beleid, wetten en regels.',
      en: 'Policy, laws and rules.',
    },
  },
]
