import { expect, type Page } from '@playwright/test'

import { convertToRichText } from '../../../seed/richText'

const TEXT = convertToRichText({ markup: 'Een praatje maakt de dag goed.', language: 'nl' })

type Made = { id: string; title: string }

/** The session of a page counts over the API only with the origin that a browser would send. */
export function asPage(page: Page) {
  const headers = { Origin: new URL(page.url()).origin }
  const api = page.request
  return {
    get: (path: string) => api.get(path, { headers }),
    post: (path: string, data: object) => api.post(path, { headers, data }),
    patch: (path: string, data: object) => api.patch(path, { headers, data }),
  }
}

/** An item that is not sensitive, with a text for the website, made by whoever is signed in on the page. */
export async function makeItem({ page, title, isInReview }: { page: Page; title: string; isInReview: boolean }): Promise<Made> {
  if (!page.url().startsWith('http')) await page.goto('/admin')
  const api = asPage(page)
  const channels = await api.get('/api/channels?where[slug][equals]=website&depth=0')
  const { docs } = (await channels.json()) as { docs: { id: string }[] }
  const made = await api.post('/api/content-items?depth=0', {
    title,
    isSensitive: false,
    variants: [{ channel: docs[0]?.id, headline: title, text: TEXT }],
  })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = (await made.json()) as { doc: { id: string } }
  if (isInReview) {
    const asked = await api.post(`/api/content-items/${doc.id}/review-requests`, { language: 'nl' })
    expect(asked.status(), await asked.text()).toBeLessThan(300)
  }
  return { id: doc.id, title }
}

/** Written by one adviser, approved at once by the other: readers see it. */
export async function publish({ writer, approver, title }: { writer: Page; approver: Page; title: string }): Promise<string> {
  const { id } = await makeItem({ page: writer, title, isInReview: true })
  if (!approver.url().startsWith('http')) await approver.goto('/delivery/v1/help-lines')
  const found = await asPage(approver).get(`/api/item-languages?where[item][equals]=${id}&where[language][equals]=nl&depth=0`)
  const { docs } = (await found.json()) as { docs: { contentHash: string }[] }
  const verdict = { language: 'nl', contentHash: docs[0]?.contentHash, moment: 'now' }
  const given = await asPage(approver).post(`/api/content-items/${id}/approvals`, verdict)
  expect(given.status(), await given.text()).toBe(200)
  return id
}
