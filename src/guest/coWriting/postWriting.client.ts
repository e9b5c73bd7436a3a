'use client'

/** What came of sending something: told apart by what the person can do about it. */
export type WritingAnswer =
  | { kind: 'done'; message: string; answer: Record<string, unknown> }
  /** no connection, or a server that is not there: worth trying again */
  | { kind: 'not-reached' }
  /** the page is no longer open for this person */
  | { kind: 'closed'; message: string }
  /** the session ended; after signing in elsewhere this page can go on */
  | { kind: 'signed-out'; message: string }
  | { kind: 'refused'; message: string }

/** Whose page this is: an item, and the secret of a link for who has no account. */
export type WritingDoor = { itemId: string; token: string | null }

/** What an act carries of a link, so that it stands in no address. */
export const linkHeaders = ({ token }: WritingDoor) => (token === null ? {} : { headers: { 'x-guest-link': token } })

const UNCLEAR = 'Dit is niet gelukt. Wat u schreef staat nog hier.'

/** Sends one act of a writer. It never throws: a lost connection is an answer too. */
export async function postWriting({ door, path, body, isLeaving = false }: {
  door: WritingDoor
  path: string
  body: Record<string, unknown>
  /** goes on after the page is gone */
  isLeaving?: boolean
}): Promise<WritingAnswer> {
  let response: Response
  try {
    response = await fetch(`/api/content-items/${door.itemId}/co-writing/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      keepalive: isLeaving,
      headers: { 'content-type': 'application/json', ...(door.token === null ? {} : { 'x-guest-link': door.token }) },
      body: JSON.stringify(body),
    })
  } catch {
    return { kind: 'not-reached' }
  }
  const answer = await readAnswer(response)
  const message = typeof answer.message === 'string' ? answer.message : UNCLEAR
  if (response.ok) return { kind: 'done', message, answer }
  if (answer.isSignedOut === true) return { kind: 'signed-out', message }
  if (response.status === 401 || response.status === 404) return { kind: 'closed', message }
  return response.status >= 500 || response.status === 429 ? { kind: 'not-reached' } : { kind: 'refused', message }
}

async function readAnswer(response: Response): Promise<Record<string, unknown>> {
  try {
    const answer: unknown = await response.json()
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
