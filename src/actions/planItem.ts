import type { PayloadRequest } from 'payload'

import { isPlanner, personOf } from '@/access/people'
import { runInTransaction } from '@/database/runInTransaction'
import type { ItemKind } from '@/domain/content'
import { DEFAULT_LANGUAGE, LANGUAGE_NAMES_NL, LANGUAGES, type Language } from '@/domain/languages'
import type { Tone } from '@/domain/planning/card'
import { describeDate } from '@/domain/time/dutch'
import { addSeconds, type Instant } from '@/domain/time/instant'
import { instantFromWallTime } from '@/domain/time/zone'
import type { PlainDate } from '@/domain/time/plainDate'
import { joinWords } from '@/domain/workflow/wording'
import { readEnv } from '@/env'
import { inAllLanguages } from '@/queries/inAllLanguages'
import { relationId, relationIds } from '@/queries/relationId'
import { asDocument, asDocuments, asNumber, asText, type StoredDocument } from '@/queries/storedValues'
import { SLUGS } from '@/slugs'

import { NOT_PLANNER, type Refusal } from './outcome'

export type PlanItemOutcome = { kind: 'planned'; message: string; itemId: string; revision: number } | Refusal

/** What somebody typed in the calendar; lists left out stay empty, or come from the template. */
export type PlanItemInput = {
  title: string
  kind?: ItemKind
  plannedDate: PlainDate | null
  plannedUntil?: PlainDate | null
  /** `HH:mm`; the release of a publication, the start of an event */
  time?: string | null
  channelIds?: string[]
  templateId?: string | null
  campaignId?: string | null
  themeIds?: string[]
  audienceIds?: string[]
  attentionPointIds?: string[]
  goalIds?: string[]
  levelIds?: string[]
  partnerIds?: string[]
  /** absent: whoever plans it; null: nobody yet */
  ownerId?: string | null
  hoursPlanned?: number | null
  eurosPlanned?: number | null
  tone?: Tone
  /** in which it is to be written besides Dutch; that stands in its notes until somebody takes it out */
  languages?: Language[]
}

type Planning = { req: PayloadRequest; input: PlanItemInput }

const SECONDS_OF_A_MINUTE = 60
const MINUTES_OF_AN_EVENT = 120

/**
 * Puts a new item on the calendar, bare or as a copy of a template. Only the title is needed; a template fills
 * in texts, channels and everything around them, in all its languages. Nothing of it is approved.
 */
export function planItem({ req: caller, input }: Planning): Promise<PlanItemOutcome> {
  if (isPlanner({ req: caller }) !== true) return Promise.resolve(NOT_PLANNER)
  return runInTransaction({ payload: caller.payload, req: caller, work: (req) => planWithin({ req, input }) })
}

async function planWithin({ req, input }: Planning): Promise<PlanItemOutcome> {
  const template = input.templateId ? await readTemplate({ req, templateId: input.templateId }) : null
  if (input.templateId && !template) {
    const message = 'Dit sjabloon is er niet meer. Kies een ander, of plan zonder sjabloon.'
    return { kind: 'blocked', message, reasons: [message] }
  }
  const write = { collection: SLUGS.contentItems, overrideAccess: false, user: req.user, depth: 0, req } as const
  const created = await req.payload.create({
    ...write,
    locale: DEFAULT_LANGUAGE,
    data: { ...fieldsOf({ req, input, template }), ...wordsIn({ template, input, language: DEFAULT_LANGUAGE }) } as never,
  })
  let saved = created
  for (const language of LANGUAGES) {
    if (language === DEFAULT_LANGUAGE || !template || !hasWords({ template, language })) continue
    const words = wordsIn({ template, input, language })
    // Rows keep their ids, so that each language fills the same channels.
    const variants = words.variants.map((variant, index) => ({ ...variant, id: created.variants?.[index]?.id }))
    saved = await req.payload.update({
      ...write,
      id: created.id,
      locale: language,
      fallbackLocale: false,
      data: { ...words, variants } as never,
    })
  }
  return { kind: 'planned', message: describePlanned(input), itemId: String(created.id), revision: saved.revision ?? 1 }
}

function describePlanned({ title, plannedDate, languages = [] }: PlanItemInput): string {
  const next = languages.length > 0 ? ` Daarna: schrijf het in het ${nameAll(languages)}.` : ''
  if (plannedDate === null) return `"${title}" staat bij de ideeën zonder datum.${next}`
  return `"${title}" staat op de kalender, op ${describeDate({ date: plannedDate })}.${next}`
}

function nameAll(languages: readonly Language[]): string {
  return joinWords({ words: languages.map((language) => LANGUAGE_NAMES_NL[language]), locale: 'nl' })
}

async function readTemplate({ req, templateId }: { req: PayloadRequest; templateId: string }): Promise<StoredDocument | null> {
  const template = await req.payload.findByID({
    collection: SLUGS.itemTemplates,
    id: templateId,
    overrideAccess: false,
    user: req.user,
    disableErrors: true,
    depth: 0,
    ...inAllLanguages(req),
  })
  return template ? asDocument(template) : null
}

type Filling = { input: PlanItemInput; template: StoredDocument | null }

function fieldsOf({ req, input, template }: Filling & { req: PayloadRequest }) {
  const kind = input.kind ?? (asText(template?.kind) as ItemKind | null) ?? 'publication'
  const many = (given: string[] | undefined, name: string) => given ?? relationIds(template?.[name])
  return {
    title: input.title,
    kind,
    plannedDate: input.plannedDate,
    plannedUntil: input.plannedUntil ?? null,
    owner: input.ownerId === undefined ? personOf(req)?.id : input.ownerId,
    campaign: input.campaignId === undefined ? relationId(template?.campaign) : input.campaignId,
    themes: many(input.themeIds, 'themes'),
    audiences: many(input.audienceIds, 'audiences'),
    attentionPoints: many(input.attentionPointIds, 'attentionPoints'),
    goals: many(input.goalIds, 'goals'),
    levels: many(input.levelIds, 'levels'),
    partners: input.partnerIds ?? [],
    helpLines: relationIds(template?.helpLines),
    isSensitive: template ? template.isSensitive !== false : true,
    hoursPlanned: input.hoursPlanned ?? template?.hoursPlanned ?? null,
    eurosPlanned: input.eurosPlanned ?? template?.eurosPlanned ?? null,
    ...(input.tone ? { tone: input.tone } : {}),
    ...(input.languages?.length ? { brief: `Schrijf dit ook in het ${nameAll(input.languages)}.` } : {}),
    ...momentsOf({ input, template, kind }),
  }
}

/** A publication appears at its time on the planned day; an event begins then, and lasts as its template says. */
function momentsOf({ input, template, kind }: Filling & { kind: ItemKind }) {
  const time = input.time ?? asText(template?.startTime)
  const isHappening = kind === 'event' || kind === 'activity'
  const place = isHappening ? { placeName: asText(template?.placeName) } : {}
  if (!input.plannedDate || !time) return isHappening ? { event: place } : {}
  const at = instantFromWallTime({ date: input.plannedDate, time, zone: readEnv().timeZone })
  if (!isHappening) return { releaseAt: at }
  const minutes = asNumber(template?.minutes) || MINUTES_OF_AN_EVENT
  const endsAt: Instant = addSeconds({ instant: at, seconds: minutes * SECONDS_OF_A_MINUTE })
  return { event: { ...place, startsAt: at, endsAt } }
}

function wordsIn({ template, input, language }: Filling & { language: Language }) {
  const rows = asDocuments(template?.variants)
  const wanted = input.channelIds ?? rows.map((row) => relationId(row.channel) ?? '')
  return {
    contentNote: valueIn(template?.contentNote, language),
    discreetTitle: valueIn(template?.discreetTitle, language),
    variants: wanted.map((channel) => {
      const row = rows.find((known) => relationId(known.channel) === channel)
      if (!row) return { channel }
      const link = asDocument(row.link)
      return {
        channel,
        headline: valueIn(row.headline, language),
        summary: valueIn(row.summary, language),
        text: valueIn(row.text, language),
        media: relationIds(row.media),
        hashtags: valueIn(row.hashtags, language) ?? [],
        link: { url: valueIn(link.url, language), label: valueIn(link.label, language) },
        shareText: valueIn(row.shareText, language),
        shareImage: relationId(row.shareImage),
      }
    }),
  }
}

function hasWords({ template, language }: { template: StoredDocument; language: Language }): boolean {
  return asDocuments(template.variants).some(
    (row) => valueIn(row.headline, language) !== null || valueIn(row.text, language) !== null,
  )
}

function valueIn(field: unknown, language: Language): unknown {
  return asDocument(field)[language] ?? null
}
