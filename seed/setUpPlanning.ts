import { DEFAULT_LANGUAGE } from '@/domain/languages'
import { SLUGS, type CollectionSlugName } from '@/slugs'

import { buildVariantTexts } from './buildItem'
import { ITEM_TEMPLATES, type SeedItemTemplate } from './data/itemTemplates'
import { SAVED_VIEWS, type SeedSavedView } from './data/savedViews'
import type { SeedRun } from './SeedRun'

/** What makes planning quick: templates for what returns, and views with a name. Each is found by its name. */
export async function setUpPlanning(run: SeedRun): Promise<void> {
  const templates = await readTemplateNames(run)
  for (const template of ITEM_TEMPLATES) if (!templates.has(template.name)) await createTemplate({ run, template })
  const views = await readViewNames(run)
  for (const view of SAVED_VIEWS) if (!views.has(view.name)) await createView({ run, view })
}

/** Also what lies in the trash counts as there: somebody put it there. */
async function readTemplateNames(run: SeedRun): Promise<Set<string>> {
  const { docs } = await run.payload.find({
    collection: SLUGS.itemTemplates,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { name: true },
  })
  return new Set(docs.map(({ name }) => name))
}

async function readViewNames(run: SeedRun): Promise<Set<string>> {
  const { docs } = await run.payload.find({
    collection: SLUGS.savedViews,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { name: true },
  })
  return new Set(docs.map(({ name }) => name))
}

async function createTemplate({ run, template }: { run: SeedRun; template: SeedItemTemplate }): Promise<void> {
  const { place, picture, text, hours, euros } = template
  const ids = (collection: CollectionSlugName, keys: readonly string[]) => keys.map((key) => run.idOf(collection, key))
  const req = await run.as('communications')
  await run.payload.create({
    collection: SLUGS.itemTemplates,
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    locale: DEFAULT_LANGUAGE,
    data: {
      name: template.name,
      kind: template.kind,
      isSensitive: template.isSensitive,
      themes: ids(SLUGS.themes, template.themes),
      audiences: ids(SLUGS.audiences, template.audiences),
      attentionPoints: ids(SLUGS.attentionPoints, template.attentionPoints),
      goals: ids(SLUGS.goals, template.goals),
      levels: ids(SLUGS.levels, template.levels),
      helpLines: ids(SLUGS.helpLines, template.helpLines),
      contentNote: text.contentNote ?? null,
      discreetTitle: text.discreetTitle ?? null,
      placeName: place?.name ?? null,
      startTime: place?.startTime ?? null,
      minutes: place?.minutes ?? null,
      hoursPlanned: hours,
      eurosPlanned: euros ?? null,
      variants: Object.entries(text.variants).map(([channel, variant]) => ({
        channel: run.idOf(SLUGS.channels, channel),
        media: picture?.channels.includes(channel) ? [run.idOf(SLUGS.media, picture.key)] : [],
        ...buildVariantTexts({ variant, language: DEFAULT_LANGUAGE }),
      })),
    },
  })
}

async function createView({ run, view: { name, query, by, isShared } }: { run: SeedRun; view: SeedSavedView }): Promise<void> {
  const req = await run.as(by)
  await run.payload.create({
    collection: SLUGS.savedViews,
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    data: { name, query, isShared },
  })
}
