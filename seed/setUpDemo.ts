import { readFile } from 'node:fs/promises'

import sharp from 'sharp'

import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '@/domain/languages'
import { TARGET_FIELDS } from '@/domain/planning/checkYearPlan'
import { GLOBAL_SLUGS, SLUGS } from '@/slugs'

import { CAMPAIGNS } from './data/campaigns'
import { PICTURES } from './data/pictures'
import type { SeedCampaign, SeedUser, SeedYearPlan } from './data/types'
import { DEMO_PASSWORD, USERS } from './data/users'
import { NEXT_YEAR_PLAN, YEAR_PLAN } from './data/yearPlan'
import { resolveDay, yearOf } from './resolveMoment'
import { asSystem, type SeedRun } from './SeedRun'
import type { SeedDay, SeedPicture } from './types'

const PICTURE_WIDTH = 960

/**
 * What stands before the first item is written: the anchor, people, pictures, campaigns and the plans. Each is
 * found by its e-mail address, name, slug or year. This year's plan comes last and shows that all of it is there.
 */
export async function setUpDemo(run: SeedRun): Promise<void> {
  await storeAnchor(run)
  for (const user of inOrderOfDeputies(USERS)) await createUser({ run, user })
  await createPictures(run)
  for (const campaign of CAMPAIGNS) await createCampaign({ run, campaign })
  await setUpYearPlan({ run, plan: NEXT_YEAR_PLAN, year: yearOf(run.time) + 1 })
  await setUpYearPlan({ run, plan: YEAR_PLAN, year: yearOf(run.time) })
}

async function storeAnchor(run: SeedRun): Promise<void> {
  const { payload, time } = run
  const { seedAnchor } = await payload.findGlobal({ slug: GLOBAL_SLUGS.settings, overrideAccess: true, depth: 0 })
  if (seedAnchor === time.anchor) return
  // No person may change the anchor.
  await payload.updateGlobal({
    slug: GLOBAL_SLUGS.settings,
    overrideAccess: true,
    depth: 0,
    data: { seedAnchor: time.anchor },
    req: await asSystem(payload),
  })
}

/** Whoever stands in for somebody exists before them. */
function inOrderOfDeputies(users: readonly SeedUser[]): SeedUser[] {
  return [...users.filter(({ deputy }) => !deputy), ...users.filter(({ deputy }) => deputy)]
}

async function createUser({ run, user }: { run: SeedRun; user: SeedUser }): Promise<void> {
  const { key, email, displayName, role, partner, deputy } = user
  const { payload } = run
  const { docs } = await payload.find({
    collection: SLUGS.users,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { email: { equals: email } },
  })
  if (docs[0]) return run.remember(SLUGS.users, key, String(docs[0].id))
  // The first administrator has nobody who could let them in; everybody else comes in by them.
  const isFirst = key === 'admin'
  const req = isFirst ? await asSystem(payload) : await run.as('admin')
  const { id } = await payload.create({
    collection: SLUGS.users,
    overrideAccess: isFirst,
    user: req.user,
    req,
    depth: 0,
    data: {
      email,
      password: DEMO_PASSWORD,
      displayName,
      role,
      ...(partner ? { partner: run.idOf(SLUGS.partners, partner) } : {}),
      ...(deputy ? { deputy: run.idOf(SLUGS.users, deputy) } : {}),
    },
  })
  run.remember(SLUGS.users, key, String(id))
}

async function createPictures(run: SeedRun): Promise<void> {
  const { docs } = await run.payload.find({
    collection: SLUGS.media,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    trash: true,
    select: { name: true },
  })
  const known = new Map(docs.map(({ id, name }) => [name, String(id)]))
  const missing = PICTURES.filter(({ key }) => !known.has(key))
  for (const [key, id] of known) if (key) run.remember(SLUGS.media, key, id)
  // Threads of their own draw them, all together; storing them is one after the other.
  const drawn = await Promise.all(missing.map(async (picture) => ({ picture, data: await draw(picture) })))
  for (const { picture, data } of drawn) await createPicture({ run, picture, data })
}

/** Drawings are kept as text; the product takes pictures only. */
async function draw({ key }: SeedPicture): Promise<Buffer> {
  const drawing = await readFile(new URL(`./pictures/${key}.svg`, import.meta.url))
  // The product writes it anew at once, so quick to write matters more than small.
  return sharp(drawing).resize(PICTURE_WIDTH).png({ compressionLevel: 1 }).toBuffer()
}

async function createPicture({ run, picture, data }: { run: SeedRun; picture: SeedPicture; data: Buffer }): Promise<void> {
  const { payload } = run
  const req = await run.as('communications')
  const write = { collection: SLUGS.media, overrideAccess: false, user: req.user, depth: 0 } as const
  const { id } = await payload.create({
    ...write,
    req,
    locale: DEFAULT_LANGUAGE,
    data: {
      name: picture.key,
      alt: picture.alt.nl,
      credit: 'Gemeente Deventer',
      focalX: picture.focalPoint.x,
      focalY: picture.focalPoint.y,
    },
    file: { data, mimetype: 'image/png', name: `${picture.key}.png`, size: data.length },
  })
  for (const language of LANGUAGES) {
    const alt = language === DEFAULT_LANGUAGE ? undefined : picture.alt[language]
    if (!alt) continue
    await payload.update({ ...write, id, locale: language, data: { alt }, req: await run.as('communications') })
  }
  run.remember(SLUGS.media, picture.key, String(id))
}

async function createCampaign({ run, campaign }: { run: SeedRun; campaign: SeedCampaign }): Promise<void> {
  const { payload, time } = run
  const { docs } = await payload.find({
    collection: SLUGS.campaigns,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    where: { slug: { equals: campaign.key } },
  })
  if (docs[0]) return run.remember(SLUGS.campaigns, campaign.key, String(docs[0].id))
  const { national } = campaign
  const day = (wish: SeedDay | null | undefined) => (wish === null || wish === undefined ? null : resolveDay(time, wish))
  const req = await run.as(campaign.lead)
  const write = { collection: SLUGS.campaigns, overrideAccess: false, user: req.user, depth: 0 } as const
  const { id } = await payload.create({
    ...write,
    req,
    locale: DEFAULT_LANGUAGE,
    data: {
      slug: campaign.key,
      publicName: campaign.publicName.nl,
      publicDescription: campaign.publicDescription.nl,
      startDate: day(campaign.startDay),
      endDate: day(campaign.endDay),
      themes: campaign.themes.map((key) => run.idOf(SLUGS.themes, key)),
      audiences: campaign.audiences.map((key) => run.idOf(SLUGS.audiences, key)),
      color: campaign.color,
      tie: {
        observance: campaign.tie ? run.idOf(SLUGS.observances, campaign.tie.observance) : null,
        offsetDays: campaign.tie?.offsetDays ?? null,
      },
      phases: campaign.phases.map((phase) => ({
        name: phase.name,
        startDate: resolveDay(time, phase.startDay),
        endDate: resolveDay(time, phase.endDay),
      })),
      keyMessage: campaign.keyMessage,
      brief: campaign.brief,
      channels: campaign.channels.map((key) => run.idOf(SLUGS.channels, key)),
      goals: campaign.goals.map((key) => run.idOf(SLUGS.goals, key)),
      levels: campaign.levels.map((key) => run.idOf(SLUGS.levels, key)),
      partners: campaign.partners.map((key) => run.idOf(SLUGS.partners, key)),
      lead: run.idOf(SLUGS.users, campaign.lead),
      hoursPlanned: campaign.hoursPlanned,
      eurosPlanned: campaign.eurosPlanned,
      national: {
        name: national?.name ?? null,
        owner: national?.owner ?? null,
        toolkitUrl: national?.toolkitUrl ?? null,
        startDate: day(national?.startDay),
        endDate: day(national?.endDay),
      },
    },
  })
  for (const language of LANGUAGES) {
    const publicName = campaign.publicName[language]
    if (language === DEFAULT_LANGUAGE || !publicName) continue
    const publicDescription = campaign.publicDescription[language] ?? null
    await payload.update({
      ...write,
      id,
      locale: language,
      data: { publicName, publicDescription },
      req: await run.as(campaign.lead),
    })
  }
  run.remember(SLUGS.campaigns, campaign.key, String(id))
}

const TARGET_COLLECTIONS = {
  'attention-point': SLUGS.attentionPoints,
  theme: SLUGS.themes,
  audience: SLUGS.audiences,
  goal: SLUGS.goals,
  level: SLUGS.levels,
  channel: SLUGS.channels,
} as const

/** Its lines of means are known by year and key, as what was spent names them. */
async function setUpYearPlan({ run, plan, year }: { run: SeedRun; plan: SeedYearPlan; year: number }): Promise<void> {
  const { docs } = await run.payload.find({
    collection: SLUGS.yearPlans,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    trash: true,
    where: { year: { equals: year } },
  })
  const { means } = docs[0] ?? (await createYearPlan({ run, plan, year }))
  for (const { key, name } of plan.means) {
    const row = means?.find((candidate) => candidate.name === name)
    if (row?.id) run.remember(SLUGS.yearPlans, `${year} ${key}`, row.id)
  }
}

async function createYearPlan({ run, plan, year }: { run: SeedRun; plan: SeedYearPlan; year: number }) {
  const req = await run.as('communications')
  return run.payload.create({
    collection: SLUGS.yearPlans,
    overrideAccess: false,
    user: req.user,
    req,
    depth: 0,
    data: {
      title: plan.title.replace('{year}', String(year)),
      year,
      means: plan.means.map(({ name, hours, euros, status }) => ({ name, hours, euros, status })),
      focusPeriods: plan.focusPeriods.map(({ name, start, end, focus }) => {
        const relationTo = focus.kind === 'theme' ? SLUGS.themes : SLUGS.audiences
        return {
          name,
          startDate: `${year}-${start}`,
          endDate: `${year}-${end}`,
          focus: { relationTo, value: run.idOf(relationTo, focus.key) } as { relationTo: 'themes'; value: string },
        }
      }),
      targets: plan.targets.map(({ kind, key, items }) => {
        if (kind === 'language') return { kind, language: key as Language, items }
        return { kind, [TARGET_FIELDS[kind]]: run.idOf(TARGET_COLLECTIONS[kind], key), items }
      }),
    },
  })
}
