import type { Access, Where } from 'payload'

import { isPerson, isPlanner, isPlannerOrAdministrator, isPlanReader } from './people'

/**
 * What is sealed is closed to everybody, as a whole: a condition on the record cannot be got round by choosing
 * fields, by sorting or by searching in words. One act of an administrator opens it, and writes that down.
 */
const IS_OPEN: Where = { sealedAt: { exists: false } }

/** Who reads the plan reads what was approved, unless it is sealed. */
export const canReadEditions: Access = async (args) => ((await isPlanReader(args)) === true ? IS_OPEN : false)

/** Pictures of texts that people work on; the file of a sealed one is closed with its record. */
export const canReadMedia: Access = async (args) => ((await isPerson(args)) === true ? IS_OPEN : false)

/** The answer to a change shows the record, so what is closed to reading is closed to changing. */
export const canChangeMedia: Access = async (args) => ((await isPlanner(args)) === true ? IS_OPEN : false)

/** Earlier states of an item, but for those that hold what somebody took back. */
export const canReadItemVersions: Access = async (args) =>
  (await isPlannerOrAdministrator(args)) === true ? { 'version.sealedAt': { exists: false } } : false
