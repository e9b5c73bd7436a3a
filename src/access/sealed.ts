import type { Access, Where } from 'payload'

import { SLUGS } from '@/slugs'

import { isPlanner, isPlannerOrAdministrator, isPlanReader, personOf } from './people'

/**
 * What is sealed is closed to everybody, as a whole: a condition on the record cannot be got round by choosing
 * fields, by sorting or by searching in words. One act of an administrator opens it, and writes that down.
 */
const IS_OPEN: Where = { sealedAt: { exists: false } }
/** An empty list, and no refusal. */
const NOTHING: Where = { id: { exists: false } }

/** Who reads the plan reads what was approved, unless it is sealed. */
export const canReadEditions: Access = async (args) => ((await isPlanReader(args)) === true ? IS_OPEN : false)

/**
 * Pictures and sounds of texts that people work on: advisers see all, experts and partners those of the items that
 * they may read. A photo can show who it is about long before anybody allowed that. The file of a sealed one is
 * closed with its record.
 */
export const canReadMedia: Access = async (args) => {
  const { req } = args
  if (personOf(req) === null) return false
  if ((await isPlanReader(args)) === true) return IS_OPEN
  const ids = await findShownMediaIds(req)
  return ids.length === 0 ? NOTHING : ({ and: [IS_OPEN, { id: { in: ids } }] } satisfies Where)
}

/** What stands in the items that a person may read, on any channel. */
async function findShownMediaIds(req: Parameters<Access>[0]['req']): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: SLUGS.contentItems,
    overrideAccess: false,
    user: req.user,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { variants: { media: true, pictograms: true, audio: true, shareImage: true } },
    req: { transactionID: req.transactionID },
  })
  const variants = docs.flatMap((item) => item.variants ?? [])
  const files = variants.flatMap(({ media, pictograms, audio, shareImage }) => [...(media ?? []), ...(pictograms ?? []), audio, shareImage])
  return [...new Set(files.flatMap((file) => (file ? [typeof file === 'object' ? file.id : file] : [])))]
}

/** The answer to a change shows the record, so what is closed to reading is closed to changing. */
export const canChangeMedia: Access = async (args) => ((await isPlanner(args)) === true ? IS_OPEN : false)

/** Earlier states of an item, but for those that hold what somebody took back. */
export const canReadItemVersions: Access = async (args) =>
  (await isPlannerOrAdministrator(args)) === true ? { 'version.sealedAt': { exists: false } } : false
