import type { ScreenLocale } from '@/domain/time/dutch'

/** What came of an act: one shape for success, one for everything that leaves the form as it was. */
export type ActOutcome =
  | { isDone: true; kind: string; message: string; answer: Answer }
  | { isDone: false; kind: string; message: string; reasons: string[]; answer: Answer }

/** What the endpoint said beside kind and message, as it came. */
type Answer = Record<string, unknown>

const NOT_REACHED = {
  nl: 'De server is niet bereikbaar. Uw invoer staat nog hier. Probeer het zo opnieuw.',
  en: 'The server cannot be reached. What you typed is still here. Please try again.',
}
const UNCLEAR = {
  nl: 'Dit is niet gelukt. Uw invoer staat nog hier. Laad de pagina opnieuw als het zo blijft.',
  en: 'This did not work. What you typed is still here. Reload the page if it stays like this.',
}

/**
 * Sends one act (approve, withdraw, place…) to its endpoint as JSON. It never throws: a lost connection and
 * an answer that is not JSON are outcomes with a sentence too.
 */
export async function postAct({ url, body, locale, method = 'POST', headers = {} }: {
  url: string
  method?: 'POST' | 'PATCH' | 'DELETE'
  body: Record<string, unknown>
  locale: ScreenLocale
  headers?: Record<string, string>
}): Promise<ActOutcome> {
  let response: Response
  try {
    response = await fetch(url, {
      method,
      credentials: 'same-origin',
      headers: { ...headers, 'content-type': 'application/json', 'accept-language': locale },
      body: JSON.stringify(body),
    })
  } catch {
    return { isDone: false, kind: 'not-reached', message: NOT_REACHED[locale], reasons: [], answer: {} }
  }
  const answer = await readAnswer(response)
  const kind = response.status === 401 ? 'signed-out' : typeof answer.kind === 'string' ? answer.kind : 'unknown'
  const message = messageOf(answer)
  if (response.ok) return { isDone: true, kind, message: message ?? '', answer }
  return { isDone: false, kind, message: message ?? UNCLEAR[locale], reasons: stringsIn(answer.reasons), answer }
}

async function readAnswer(response: Response): Promise<Record<string, unknown>> {
  try {
    const answer: unknown = await response.json()
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function messageOf(answer: Record<string, unknown>): string | null {
  if (typeof answer.message === 'string' && answer.message !== '') return answer.message
  const [first]: unknown[] = Array.isArray(answer.errors) ? answer.errors : []
  const message = typeof first === 'object' && first !== null && 'message' in first ? first.message : null
  return typeof message === 'string' ? message : null
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []
}
