import { expect, test } from 'vitest'

import nextConfig from '../../next.config.mjs'

type Rule = { source: string; headers: { key: string; value: string }[] }

/** What Next sends of itself with an address; a later rule wins. */
async function cacheOf(address: string): Promise<string | null> {
  const config = nextConfig as unknown as { headers: () => Promise<Rule[]> }
  const rules = (await config.headers()).filter(({ source }) => {
    const folder = source.replace('/:path*', '')
    return address === folder || address.startsWith(`${folder}/`)
  })
  const values = rules.flatMap(({ headers }) => headers.filter(({ key }) => key === 'Cache-Control').map(({ value }) => value))
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
  expect(await cacheOf(address)).toBe(wanted)
})
