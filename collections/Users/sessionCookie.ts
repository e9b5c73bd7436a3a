/**
 * How the cookie of a session travels: behind https never without it, so that a single address typed with http
 * gives no session away on a shared network. Without https it must work too: on one's own machine.
 *
 * @example sessionCookie('https://kalender.deventer.example').secure // true
 */
export function sessionCookie(serverUrl: string): { sameSite: 'Lax'; secure: boolean } {
  return { sameSite: 'Lax', secure: serverUrl.startsWith('https://') }
}
