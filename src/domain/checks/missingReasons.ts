import type { Finding } from './finding'

/** Why a text goes on as it is, for every finding of one kind. */
export type GivenReason = { code: string; reason: string }

/** Shorter than this says nothing. */
export const SHORTEST_REASON = 3

/**
 * The kinds of findings for which a reason is asked and not given; one reason serves all findings of a kind.
 *
 * @returns the first finding of each kind
 * @example missingReasons({ findings, reasons }).length === 0 // review may be asked
 */
export function missingReasons<F extends Pick<Finding, 'code' | 'level'>>({ findings, reasons = [] }: {
  findings: readonly F[]
  reasons?: readonly GivenReason[] | undefined
}): F[] {
  const given = new Set(reasons.filter(({ reason }) => reason.trim().length >= SHORTEST_REASON).map(({ code }) => code))
  const asked = new Map<string, F>()
  for (const finding of findings) {
    if (finding.level === 'reason' && !given.has(finding.code) && !asked.has(finding.code)) asked.set(finding.code, finding)
  }
  return [...asked.values()]
}

/**
 * The reasons of a request: those that are given now, and for the rest of the findings those that were given
 * before at exactly the same words. Nobody has to say a thing twice.
 *
 * @example joinReasons({ given: [], earlier: [{ code: 'name-in-text', reason: 'Een schuilnaam.' }], findings })
 */
export function joinReasons({ given = [], earlier, findings }: {
  given?: readonly GivenReason[] | undefined
  earlier: readonly GivenReason[]
  findings: readonly Pick<Finding, 'code'>[]
}): GivenReason[] {
  const isOpen = ({ code }: GivenReason) => findings.some((finding) => finding.code === code) && !given.some((each) => each.code === code)
  return [...given, ...earlier.filter(isOpen)]
}
