import type { PlanningCard } from '@/domain/planning/card'

/** The lists from which a cell of the workbook takes its names. */
export const LIST_KEYS = [
  'kinds',
  'campaigns',
  'themes',
  'audiences',
  'channels',
  'attentionPoints',
  'goals',
  'levels',
  'partners',
  'people',
  'tones',
] as const
export type ListKey = (typeof LIST_KEYS)[number]

/** What may change on a card by way of a workbook. */
export type EditableField = Extract<
  keyof PlanningCard,
  | 'title'
  | 'kind'
  | 'plannedDate'
  | 'plannedUntil'
  | 'campaignId'
  | 'themeIds'
  | 'audienceIds'
  | 'channelIds'
  | 'attentionPointIds'
  | 'goalIds'
  | 'levelIds'
  | 'partnerIds'
  | 'ownerId'
  | 'hoursPlanned'
  | 'eurosPlanned'
  | 'tone'
>

type Looks = {
  /** as people read it; also how the column is found again */
  header: string
  /** in characters */
  width: number
  /** other headers under which people keep the same; lower case, without accents */
  synonyms: readonly string[]
}

export type EditableColumn = Looks &
  (
    | { field: 'title'; holds: 'text' }
    | { field: 'plannedDate' | 'plannedUntil'; holds: 'date' }
    | { field: 'hoursPlanned' | 'eurosPlanned'; holds: 'number' }
    | { field: 'kind' | 'tone' | 'campaignId' | 'ownerId'; holds: 'one'; list: ListKey }
    | {
        field:
          | 'themeIds'
          | 'audienceIds'
          | 'channelIds'
          | 'attentionPointIds'
          | 'goalIds'
          | 'levelIds'
          | 'partnerIds'
        holds: 'many'
        list: ListKey
      }
  )

/** What stands in the workbook for its readers, or to find a card again, and is never taken over. */
export type FixedColumn = Looks & {
  field: 'id' | 'revision' | 'stage' | 'moment' | 'placeName'
  holds: 'fixed'
}

export type Column = EditableColumn | FixedColumn
export type ColumnKey = Column['field']

export const ID_HEADER = 'Kenmerk (niet wijzigen)'

/** The columns of the sheet with cards, in their order. */
export const COLUMNS: readonly Column[] = [
  { field: 'id', holds: 'fixed', header: ID_HEADER, width: 14, synonyms: ['kenmerk', 'id'] },
  {
    field: 'title',
    holds: 'text',
    header: 'Titel',
    width: 44,
    synonyms: [
      'onderwerp',
      'werktitel',
      'bericht',
      'wat',
      'naam',
      'content',
      'post',
      'title',
      'subject',
      'topic',
      'item',
    ],
  },
  {
    field: 'kind',
    holds: 'one',
    list: 'kinds',
    header: 'Soort',
    width: 14,
    synonyms: ['type', 'vorm', 'soort item', 'kind', 'format'],
  },
  {
    field: 'stage',
    holds: 'fixed',
    header: 'Fase (alleen lezen)',
    width: 16,
    synonyms: ['fase', 'status', 'stand', 'stage'],
  },
  {
    field: 'plannedDate',
    holds: 'date',
    header: 'Gepland op',
    width: 13,
    synonyms: [
      'datum',
      'wanneer',
      'dag',
      'plandatum',
      'publicatiedatum',
      'plaatsingsdatum',
      'startdatum',
      'van',
      'begin',
      'date',
      'publish date',
      'start date',
      'when',
    ],
  },
  {
    field: 'plannedUntil',
    holds: 'date',
    header: 'Tot en met',
    width: 13,
    synonyms: ['t/m', 'tot', 'einddatum', 'eind', 'einde', 'end date', 'until', 'end'],
  },
  {
    field: 'campaignId',
    holds: 'one',
    list: 'campaigns',
    header: 'Campagne',
    width: 24,
    synonyms: ['actie', 'campaign', 'project'],
  },
  {
    field: 'themeIds',
    holds: 'many',
    list: 'themes',
    header: "Thema's",
    width: 26,
    synonyms: ['thema', 'themas', 'theme', 'themes'],
  },
  {
    field: 'audienceIds',
    holds: 'many',
    list: 'audiences',
    header: 'Doelgroepen',
    width: 26,
    synonyms: ['doelgroep', 'voor wie', 'publiek', 'audience', 'audiences', 'target group'],
  },
  {
    field: 'channelIds',
    holds: 'many',
    list: 'channels',
    header: 'Kanalen',
    width: 26,
    synonyms: ['kanaal', 'medium', 'media', 'middel', 'middelen', 'waar', 'platform', 'channel', 'channels'],
  },
  {
    field: 'attentionPointIds',
    holds: 'many',
    list: 'attentionPoints',
    header: 'Aandachtspunten',
    width: 26,
    synonyms: ['aandachtspunt', 'attention point', 'attention points'],
  },
  {
    field: 'goalIds',
    holds: 'many',
    list: 'goals',
    header: 'Doelen',
    width: 26,
    synonyms: ['doel', 'doelstelling', 'doelstellingen', 'goal', 'goals'],
  },
  {
    field: 'levelIds',
    holds: 'many',
    list: 'levels',
    header: 'Niveaus',
    width: 20,
    synonyms: ['niveau', 'level', 'levels'],
  },
  {
    field: 'partnerIds',
    holds: 'many',
    list: 'partners',
    header: 'Partners',
    width: 24,
    synonyms: ['partner', 'samenwerking', 'met wie', 'organisatie', 'partners'],
  },
  {
    field: 'ownerId',
    holds: 'one',
    list: 'people',
    header: 'Eigenaar',
    width: 20,
    synonyms: ['wie', 'verantwoordelijke', 'actiehouder', 'trekker', 'door', 'owner', 'who', 'responsible'],
  },
  { field: 'hoursPlanned', holds: 'number', header: 'Uren', width: 9, synonyms: ['uur', 'tijd', 'hours'] },
  {
    field: 'eurosPlanned',
    holds: 'number',
    header: "Euro's",
    width: 11,
    synonyms: ['euro', 'euros', 'kosten', 'budget', 'bedrag', 'costs', 'amount'],
  },
  { field: 'tone', holds: 'one', list: 'tones', header: 'Toon', width: 12, synonyms: ['tone', 'sfeer'] },
  {
    field: 'moment',
    holds: 'fixed',
    header: 'Tijdstip (alleen lezen)',
    width: 24,
    synonyms: ['tijdstip', 'time'],
  },
  {
    field: 'placeName',
    holds: 'fixed',
    header: 'Plaats (alleen lezen)',
    width: 24,
    synonyms: ['plaats', 'locatie', 'place', 'location'],
  },
  {
    field: 'revision',
    holds: 'fixed',
    header: 'Versie (niet wijzigen)',
    width: 9,
    synonyms: ['versie', 'version'],
  },
]

const SHARED: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'title',
  'kind',
  'stage',
  'plannedDate',
  'plannedUntil',
  'campaignId',
  'themeIds',
  'audienceIds',
  'channelIds',
  'moment',
  'placeName',
])

/** Outside the team: what `SharedCard` holds, and no more. */
export const SHARED_COLUMNS: readonly Column[] = COLUMNS.filter(({ field }) => SHARED.has(field))

/** Between the names in a cell that holds several. */
export const NAME_SEPARATOR = '; '

export const SHEET_NAMES = {
  cards: 'Kaarten',
  year: 'Jaar',
  explanation: 'Uitleg',
  lists: 'Lijsten',
} as const

/** First cell of the explanation in a copy that leaves the team: such a copy cannot be brought back. */
export const SHARED_COPY_TITLE = 'Leesexemplaar van de contentkalender'

/** Whether a value may be taken over from a workbook. */
export function isEditable(column: Column): column is EditableColumn {
  return column.holds !== 'fixed'
}
