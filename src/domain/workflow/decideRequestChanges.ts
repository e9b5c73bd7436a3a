import type { Role } from './roles'
import type { Stage } from './stages'
import { canEverPerform, canPerform } from './transitions'
import type { Reason } from './wording'

/** Longest comment with a request for changes, in Unicode code points. */
export const MAX_COMMENT_LENGTH = 2000

export type RequestChangesDecision =
  | { kind: 'request-changes'; /** without blanks around it */ comment: string }
  | { kind: 'stale'; currentHash: string }
  | {
      kind: 'blocked'
      reasons: Reason<'role-may-not' | 'not-in-review' | 'comment-missing' | 'comment-too-long'>[]
    }

/**
 * Whether changes may be asked of a text: it is in review, it is the text that was read, and a comment says
 * what should change. The authors may ask it too: taking one's own text back needs no second person.
 *
 * @param givenHash hash of what the reviewer read
 * @example
 * decideRequestChanges({ actor, stage: 'review', givenHash: 'h', currentHash: 'h', comment: ' Noem de datum. ' })
 * // { kind: 'request-changes', comment: 'Noem de datum.' }
 */
export function decideRequestChanges({
  actor,
  stage,
  givenHash,
  currentHash,
  comment,
}: {
  actor: { role: Role }
  stage: Stage
  givenHash: string
  currentHash: string
  comment: string
}): RequestChangesDecision {
  if (!canEverPerform({ action: 'request-changes', role: actor.role })) {
    return { kind: 'blocked', reasons: [REASONS['role-may-not']] }
  }
  if (givenHash !== currentHash) return { kind: 'stale', currentHash }
  if (!canPerform({ action: 'request-changes', stage, role: actor.role })) {
    return { kind: 'blocked', reasons: [REASONS['not-in-review']] }
  }
  const trimmed = comment.trim()
  if (trimmed === '') return { kind: 'blocked', reasons: [REASONS['comment-missing']] }
  const length = [...trimmed].length
  if (length <= MAX_COMMENT_LENGTH) return { kind: 'request-changes', comment: trimmed }
  return {
    kind: 'blocked',
    reasons: [
      {
        code: 'comment-too-long',
        channel: null,
        person: {
          nl: `De opmerking heeft ${length} tekens. Er passen er ${MAX_COMMENT_LENGTH}.`,
          en: `The comment has ${length} characters. The limit is ${MAX_COMMENT_LENGTH}.`,
        },
      },
    ],
  }
}

const REASONS = {
  'role-may-not': {
    code: 'role-may-not',
    channel: null,
    person: {
      nl: 'Met uw rol kunt u geen wijzigingen vragen. Zeg het tegen een adviseur.',
      en: 'Your role cannot ask for changes. Tell an adviser.',
    },
  },
  'not-in-review': {
    code: 'not-in-review',
    channel: null,
    person: {
      nl: 'Deze tekst ligt nu niet ter beoordeling. U kunt hem wel zelf aanpassen.',
      en: 'This text is not in review now. You can change it yourself.',
    },
  },
  'comment-missing': {
    code: 'comment-missing',
    channel: null,
    person: {
      nl: 'Schrijf erbij wat er anders moet. Dan weet de schrijver wat te doen.',
      en: 'Say what should change, so that the writer knows what to do.',
    },
  },
} as const satisfies Record<string, Reason>
