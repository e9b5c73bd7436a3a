import { expect, test } from 'vitest'

import { sessionCookie } from '../../collections/Users/sessionCookie'
import nextConfig from '../../next.config.mjs'

type Rule = { source: string; headers: { key: string; value: string }[] }

/** What Next sends of itself with an address; a later rule wins. */
async function headerOf(address: string, name: string): Promise<string | null> {
  const config = nextConfig as unknown as { headers: () => Promise<Rule[]> }
  const rules = (await config.headers()).filter(({ source }) => {
    const folder = source.replace('/:path*', '')
    return source === '/:path*' || address === folder || address.startsWith(`${folder}/`)
  })
  const values = rules.flatMap(({ headers }) => headers.filter(({ key }) => key === name).map(({ value }) => value))
  return values.at(-1) ?? null
}

test.each([
  ['/api/content-items', 'no-store'],
  ['/api/graphql', 'no-store'],
  ['/api/media/file/foto.jpg', 'no-store'],
  ['/api/consents/codes', 'no-store'],
  ['/schrijf/1', 'no-store'],
  ['/delivery/v1/posts', null],
  ['/admin', null],
])('%s: %s', async (address, wanted) => {
  expect(await headerOf(address, 'Cache-Control')).toBe(wanted)
})

test.each(['/admin', '/schrijf/1', '/lees/geheim', '/api/users/login'])('%s is asked over https from then on', async (address) => {
  expect(await headerOf(address, 'Strict-Transport-Security')).toBe('max-age=31536000')
})

test.each([
  ['https://kalender.deventer.example', true],
  ['http://localhost:3000', false],
])('the cookie of a session at %s travels over https alone: %s', (serverUrl, secure) => {
  expect(sessionCookie(serverUrl)).toEqual({ sameSite: 'Lax', secure })
})
