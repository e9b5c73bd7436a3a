import { expect, type APIRequestContext } from '@playwright/test'

type Words = { headline: string; html: string; plain: string }
type Read = { id: string } & Words

/** What an anonymous website reads of one headline, over each of the three ways out. */
export const OUTSIDE: Record<string, (asked: { request: APIRequestContext; headline: string }) => Promise<Read[]>> = {
  'delivery API': async ({ request, headline }) => {
    const answer = await request.get('/delivery/v1/posts?channel=website&language=nl&pageSize=100')
    expect(answer.status()).toBe(200)
    const { items } = (await answer.json()) as { items: { id: string; headline: string; text: Omit<Words, 'headline'> }[] }
    return items
      .filter((post) => post.headline === headline)
      .map(({ id, text }) => ({ id, headline, html: text.html, plain: text.plain }))
  },
  REST: async ({ request, headline }) => {
    const answer = await request.get('/api/posts', { params: { 'where[headline][equals]': headline, limit: 10 } })
    expect(answer.status()).toBe(200)
    const { docs } = (await answer.json()) as { docs: { publicId: string; text: Omit<Words, 'headline'> }[] }
    return docs.map(({ publicId, text }) => ({ id: publicId, headline, html: text.html, plain: text.plain }))
  },
  GraphQL: async ({ request, headline }) => {
    const query =
      'query ($headline: String!) { Posts(where: { headline: { equals: $headline } }, limit: 10) ' +
      '{ docs { publicId headline text { html plain } } } }'
    const answer = await request.post('/api/graphql', { data: { query, variables: { headline } } })
    expect(answer.status(), await answer.text()).toBe(200)
    const { data } = (await answer.json()) as {
      data: { Posts: { docs: { publicId: string; text: Omit<Words, 'headline'> }[] } }
    }
    return data.Posts.docs.map(({ publicId, text }) => ({ id: publicId, headline, html: text.html, plain: text.plain }))
  },
}

/** Waits until every way out has exactly these words, and returns the id that all of them give. */
export async function expectOutside({ request, words, within = 1_000 }: {
  request: APIRequestContext
  words: Words
  within?: number
}): Promise<string> {
  let id = ''
  for (const [way, read] of Object.entries(OUTSIDE)) {
    let found: Read[] = []
    await expect
      .poll(async () => (found = await read({ request, headline: words.headline })).length, {
        message: `${way} has "${words.headline}"`,
        timeout: within,
        intervals: [50],
      })
      .toBe(1)
    expect(found[0], way).toEqual({ id: id || found[0]?.id, ...words })
    id = found[0]?.id ?? ''
  }
  return id
}

/** No way out knows the headline. */
export async function expectAbsent({ request, headline }: { request: APIRequestContext; headline: string }): Promise<void> {
  for (const [way, read] of Object.entries(OUTSIDE)) {
    expect(await read({ request, headline }), way).toEqual([])
  }
}
