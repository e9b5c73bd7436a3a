import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { expect, test } from 'vitest'

import { COSTLY_SELECTOR } from '@/admin/styleCare/StyleCare.client'

test('the rule that is taken away is still one of Payload; the care can go when it is not', () => {
  const sheet = createRequire(import.meta.url).resolve('@payloadcms/next/css')
  expect(readFileSync(sheet, 'utf8')).toContain(`${COSTLY_SELECTOR}{`)
})
