/**
 * The pictures of the guide, made anew from a running demo: `npm run docs:screenshots`. BASE_URL is the address
 * of that demo (http://localhost:3000). It only looks: it opens screens and forms and sends none of them.
 */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { chromium } from '@playwright/test'
import sharp from 'sharp'

import { findChromium } from './chromium.mjs'

const BASE_URL = (process.env.BASE_URL || 'http://localhost:3000').replace(/\/$/, '')
const FOLDER = resolve(import.meta.dirname, '..', 'docs', 'images')
const PASSWORD = 'demo-deventer-2026'
const COMMUNICATIONS = 'communicatie@deventer.example'
const SUBSTANCE = 'inhoud@deventer.example'
const EXPERT = 'zonnebloem@deventer.example'

/** Tall, so that nothing sticks to the edge of the window while the picture is taken. */
const WIDE = { width: 1440, height: 2000 }
/** As it stands on a desk: what a plan shows at one glance. */
const SCREEN = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
const MOST_BYTES = 300_000
const LONGEST_WAIT_MS = 30_000

/** Items of the demo that show what the guide tells. */
const TO_WRITE = 'Dialoogtafel: samen veilig online'
const TO_REVIEW = 'Zorgen voor een ander: vraag op tijd om een adempauze'
const APPROVED = 'Koffieochtend: goed voor elkaar'

/** What each picture is called, who looks, how wide, and how the screen gets there. */
const PICTURES = [
  {
    name: 'startpagina',
    email: COMMUNICATIONS,
    open: async (page) => {
      await visit({ page, path: '/admin', until: page.locator('.ck-start h1') })
      return top({ page, height: 1000 })
    },
  },
  {
    name: 'startpagina-telefoon',
    email: COMMUNICATIONS,
    viewport: PHONE,
    open: async (page) => {
      await visit({ page, path: '/admin', until: page.locator('.ck-start h1') })
      return top({ page, height: 844 })
    },
  },
  {
    name: 'item-schrijven',
    email: COMMUNICATIONS,
    open: async (page) => {
      await openItem({ page, title: TO_WRITE })
      await page.locator('#variants-row-0 .collapsible__toggle').first().click()
      await page.locator('#variants-row-0 [contenteditable="true"]').first().waitFor()
      return top({ page, height: 1250 })
    },
  },
  {
    name: 'beoordelen',
    email: SUBSTANCE,
    open: async (page) => {
      await openItem({ page, title: TO_REVIEW })
      await page.locator('.ck-approve details summary').first().click()
      return around({ page, element: panelOf(page), most: 1700 })
    },
  },
  {
    name: 'wachtrij',
    email: SUBSTANCE,
    open: async (page) => {
      await visit({ page, path: '/admin/goedkeuren', until: page.getByRole('button', { name: 'Goedkeuren' }).first() })
      return top({ page, height: 1100 })
    },
  },
  {
    name: 'verplaatsen',
    email: COMMUNICATIONS,
    open: async (page) => {
      await openItem({ page, title: APPROVED })
      await page.getByRole('button', { name: 'Verplaats het moment' }).first().click()
      return around({ page, element: page.locator('.ck-form--boxed'), above: 180 })
    },
  },
  {
    name: 'intrekken',
    email: COMMUNICATIONS,
    open: async (page) => {
      await openItem({ page, title: APPROVED })
      await page.getByRole('button', { name: 'Trek in' }).first().click()
      return around({ page, element: page.locator('.ck-form--boxed'), above: 180 })
    },
  },
  {
    name: 'met-de-hand-plaatsen',
    email: COMMUNICATIONS,
    open: async (page) => {
      await visit({ page, path: '/admin', until: page.locator('.ck-task').first() })
      const section = page.locator('section', { has: page.locator('.ck-tasks') }).first()
      return around({ page, element: section, most: 900 })
    },
  },
  ...[
    ['kalender-jaar', '/admin/kalender?weergave=jaar'],
    ['kalender-maand', '/admin/kalender?weergave=maand'],
    ['campagnes-tijdlijn', '/admin/tijdlijn'],
    ['dekking', '/admin/dekking'],
    ['verslag', '/admin/verslag'],
    ['pauze', '/admin/pauze'],
  ].map(([name, path]) => ({
    name,
    email: COMMUNICATIONS,
    viewport: SCREEN,
    open: async (page) => {
      await visit({ page, path, until: page.getByRole('heading', { level: 1 }) })
      return top({ page, height: SCREEN.height })
    },
  })),
  {
    name: 'journaal',
    email: SUBSTANCE,
    viewport: SCREEN,
    open: async (page) => {
      await visit({ page, path: '/admin/journaal', until: page.locator('.ck-journal tbody tr').first() })
      return top({ page, height: SCREEN.height })
    },
  },
  {
    name: 'meeschrijven-telefoon',
    email: EXPERT,
    viewport: PHONE,
    open: async (page) => {
      await page.goto('/schrijf')
      await page.getByRole('main').getByRole('link').first().click()
      await page.getByRole('heading', { name: 'Mijn tekst' }).waitFor()
      return top({ page, height: PHONE.height })
    },
  },
  {
    name: 'stoppen-telefoon',
    email: EXPERT,
    viewport: PHONE,
    open: async (page) => {
      await page.goto('/schrijf')
      await page.getByRole('main').getByRole('link').first().click()
      await page.getByRole('heading', { name: 'Stoppen' }).scrollIntoViewIfNeeded()
      await page.getByRole('heading', { name: 'Stoppen' }).evaluate((heading) => heading.scrollIntoView())
      return top({ page, height: PHONE.height })
    },
  },
  {
    name: 'toestemming-met-code',
    email: EXPERT,
    viewport: PHONE,
    open: async (page) => {
      await visit({ page, path: '/toestemming', until: page.getByRole('heading', { level: 1 }) })
      return top({ page, height: PHONE.height })
    },
  },
]

mkdirSync(FOLDER, { recursive: true })
const wanted = process.argv.slice(2)
const browser = await chromium.launch({
  executablePath: findChromium(),
  // Chromium refuses its sandbox as root; anybody else keeps it.
  args: ['--disable-gpu', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  for (const picture of PICTURES) {
    if (wanted.length === 0 || wanted.includes(picture.name)) await take(picture)
  }
} finally {
  await browser.close()
}

async function take({ name, email, viewport = WIDE, open }) {
  const context = await browser.newContext({
    viewport,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    baseURL: BASE_URL,
  })
  context.setDefaultTimeout(LONGEST_WAIT_MS)
  try {
    await signIn({ context, email })
    const page = await context.newPage()
    const clip = await open(page)
    const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
    const { size, width, height } = await sharp(png)
      .png({ palette: true, quality: 90, compressionLevel: 9, effort: 10 })
      .toFile(join(FOLDER, `${name}.png`))
    console.log(`${name}.png: ${width} × ${height}, ${Math.round(size / 1000)} kB`)
    if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES / 1000} kB: clip it tighter`)
  } finally {
    await context.close()
  }
}

/** The session cookie of an answer is kept for the pages of the same context. */
async function signIn({ context, email }) {
  const answer = await context.request.post('/api/users/login', { data: { email, password: PASSWORD } })
  if (!answer.ok()) throw new Error(`${email} cannot sign in at ${BASE_URL} (${answer.status()}): is a demo running there?`)
}

async function visit({ page, path, until }) {
  await page.goto(path)
  await until.waitFor()
  await settle(page)
}

async function openItem({ page, title }) {
  const query = new URLSearchParams({ 'where[title][equals]': title, limit: '1', depth: '0' })
  // Without an origin of its own the session cookie does not count.
  const headers = { Origin: new URL(BASE_URL).origin }
  const answer = await page.request.get(`/api/content-items?${query}`, { headers })
  const [item] = (await answer.json()).docs
  if (!item) throw new Error(`There is no item "${title}"`)
  const path = `/admin/collections/content-items/${item.id}`
  await visit({ page, path, until: page.locator('.ck-approve').getByRole('button').first() })
}

// What page.evaluate takes runs in the browser.
/* global document */

/** Fonts and pictures are there, and nothing moves any more. */
async function settle(page) {
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    await document.fonts.ready
    // A lazy picture below the fold would be waited for in vain.
    for (const image of document.images) image.loading = 'eager'
    const shown = [...document.images].filter((image) => image.offsetParent !== null)
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)))
  })
}

async function top({ page, height }) {
  await settle(page)
  return { x: 0, y: 0, width: page.viewportSize().width, height }
}

function panelOf(page) {
  return page.getByRole('region', { name: 'Beoordelen en verschijnen' })
}

/** One part of the page with a little air around it and what lies `above`, no longer than `most`. */
async function around({ page, element, above = 0, most = WIDE.height }) {
  await settle(page)
  const air = 24
  const box = await element.first().boundingBox()
  const x = Math.max(0, box.x - air)
  const width = Math.min(page.viewportSize().width - x, box.width + 2 * air)
  const y = Math.max(0, box.y - air - above)
  return { x, y, width, height: Math.min(most, box.y + box.height + air - y) }
}
