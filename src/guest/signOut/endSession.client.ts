'use client'

/**
 * Ends the session of this browser. It never throws.
 *
 * @param isLeaving goes on after the page is gone
 */
export async function endSession({ isLeaving = false }: { isLeaving?: boolean } = {}): Promise<'ended' | 'failed'> {
  try {
    const { ok, status } = await fetch('/api/users/logout', { method: 'POST', credentials: 'same-origin', keepalive: isLeaving })
    // 400 says that nobody is signed in (any more).
    return ok || status === 400 ? 'ended' : 'failed'
  } catch {
    return 'failed'
  }
}
