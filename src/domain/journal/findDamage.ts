import { DomainError } from '../errors'
import { parseInstant } from '../time/instant'
import { joinWords } from '../workflow/wording'

/** Fields of an edition in which a database holds a value of any shape; of what somebody changed there too. */
export type LooseFields = {
  /** PublicContent when nobody touched it */
  content: unknown
  /** ReleaseFact[] */
  releases: unknown
  /** Classification */
  classification: unknown
  /** ConsentFact[]; null for words that nobody has to allow */
  consents?: unknown
}

/**
 * The fields of a stored edition that the program cannot work with: emptied, or of another shape. Of the words only
 * as much as it takes to hash them; the hash tells the rest.
 *
 * @returns names of fields, in the order of the type; empty when all can be read
 * @example findDamage({ ...edition, releases: null }) // ['releases']
 */
export function findDamage({ content, releases, classification, consents = null }: LooseFields): string[] {
  return [
    isHashable(content) ? null : 'content',
    isListOf(releases, isRelease) ? null : 'releases',
    isClassification(classification) ? null : 'classification',
    consents === null || isListOf(consents, isConsent) ? null : 'consents',
  ].filter((name) => name !== null)
}

/**
 * What is wrong with an edition that cannot be read, and what to do: for the person who runs a check.
 *
 * @example describeDamage({ editionId: '12', seq: 7, fields: ['content'] })
 * // 'De editie van regel 7 (nummer 12 in de database) is beschadigd: content. Zet haar terug uit een reservekopie.'
 */
export function describeDamage({ editionId, seq, fields }: { editionId: string; seq: number; fields: readonly string[] }): string {
  const what = joinWords({ words: fields, locale: 'nl' })
  return `De editie van regel ${seq} (nummer ${editionId} in de database) is beschadigd: ${what}. Zet haar terug uit een reservekopie.`
}

type Members = Record<string, unknown>

function isHashable(value: unknown): boolean {
  return isRecord(value) && isListOf(value.helpLineIds, isText) && isListOf(value.variants, isVariant)
}

const isVariant = (value: unknown): boolean => isRecord(value) && isText(value.channel) && isText(value.channelId)

function isRelease(value: unknown): boolean {
  if (!isRecord(value)) return false
  // Editions from before there were series say nothing of occurrences.
  const { channel, channelId, publicId, releaseAt, endsAt = null, recurrenceId = null, occurrences = [] } = value
  return (
    [channel, channelId, publicId].every(isText) &&
    isMoment(releaseAt) &&
    (endsAt === null || isMoment(endsAt)) &&
    (recurrenceId === null || isText(recurrenceId)) &&
    isListOf(occurrences, isText)
  )
}

function isClassification(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { themeIds, audienceIds, campaignId = null } = value
  return isListOf(themeIds, isText) && isListOf(audienceIds, isText) && (campaignId === null || isText(campaignId))
}

function isConsent(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { consentId, from, until = null } = value
  return isText(consentId) && isMoment(from) && (until === null || isMoment(until))
}

const isRecord = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isListOf = (value: unknown, isMember: (member: unknown) => boolean): boolean => Array.isArray(value) && value.every(isMember)

function isMoment(value: unknown): boolean {
  try {
    parseInstant(value as string)
    return true
  } catch (error) {
    if (error instanceof DomainError) return false
    throw error
  }
}
