'use client'

/** What came of it, as far as this person can act on it. */
export type AccountAnswer = 'done' | 'refused' | 'not-reached'

/** Asks Payload's own endpoints of an account. It never throws, and shows nothing that they say: they would tell whether an address is known. */
export async function postAccount({ path, body }: {
  path: 'login' | 'forgot-password' | 'reset-password'
  body: Record<string, string>
}): Promise<AccountAnswer> {
  try {
    const response = await fetch(`/api/users/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return 'done'
    return response.status >= 500 ? 'not-reached' : 'refused'
  } catch {
    return 'not-reached'
  }
}
