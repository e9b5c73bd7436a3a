import { z } from 'zod'

import { loadForVerdict } from '@/actions/loadForVerdict'
import { NOT_FOUND } from '@/actions/outcome'
import { isPlanReader } from '@/access/people'
import { currentInstant } from '@/clock'
import { LANGUAGES } from '@/domain/languages'
import { readFindings } from '@/queries/readFindings'
import { readGivenReasons } from '@/queries/readGivenReasons'
import { readReading } from '@/queries/readReading'
import { readRules } from '@/queries/readRules'

import { personEndpoint } from '../../shared/personEndpoint'

const schema = z.strictObject({ language: z.enum(LANGUAGES, { error: 'kies een taal' }) })

/** What can be said of a text as it is saved now: questions, which change nothing. */
export const checkEndpoints = [
  personEndpoint({
    path: '/:id/checks',
    schema,
    act: async ({ req, id, input: { language } }) => {
      const now = currentInstant()
      const subject = await loadForVerdict({ req, itemId: id, language, now })
      if (!subject) return NOT_FOUND
      const { item, zone, currentHash } = subject
      const rules = await readRules({ req })
      const channels = rules.channels.map((channel) => ({ id: channel.id, slug: channel.slug, name: channel.name }))
      const findings = await readFindings({ req, item, language, rules, now, zone })
      // What colleagues say to each other of a text is not for who writes along.
      const isTold = isPlanReader({ req }) === true
      const reasons = isTold ? await readGivenReasons({ req, itemId: id, language, contentHash: currentHash }) : []
      return { kind: 'checked', language, contentHash: currentHash, findings, channels, reasons }
    },
  }),
  personEndpoint({
    path: '/:id/readings',
    schema,
    act: async ({ req, id, input: { language } }) => {
      const subject = await loadForVerdict({ req, itemId: id, language, now: currentInstant() })
      if (!subject) return NOT_FOUND
      const reading = await readReading({ req, item: subject.item, language })
      // What groups of readers told back is of those who read the plan, here as in its own list.
      return { kind: 'read', ...reading, ...(isPlanReader({ req }) === true ? {} : { teachBacks: [] }) }
    },
  }),
]
