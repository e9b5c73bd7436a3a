import type { PayloadRequest } from 'payload'

import { runInTransaction } from '@/database/runInTransaction'
import { findPersonalWords, type Understood } from '@/domain/language/checkTeachBack'
import type { Language } from '@/domain/languages'
import { describeDate } from '@/domain/time/dutch'
import type { Instant } from '@/domain/time/instant'
import type { PlainDate } from '@/domain/time/plainDate'
import { wallTimeFromInstant } from '@/domain/time/zone'
import { hashContent } from '@/domain/workflow/contentHash'
import { hasText } from '@/domain/workflow/languageStage'
import { joinWords } from '@/domain/workflow/wording'
import { readTextOfDay } from '@/queries/readTextOfDay'
import { SLUGS } from '@/slugs'

import { loadForVerdict } from './loadForVerdict'
import { NOT_FOUND, type Refusal } from './outcome'
import { recordJournal } from './recordJournal'

export type TeachBackOutcome =
  | { kind: 'recorded'; message: string; id: string }
  /** words that may be names: the writer says whether they are */
  | { kind: 'asks-names'; message: string; names: string[] }
  /** the words changed after that day: the writer says which text the group read */
  | { kind: 'asks-text'; message: string }
  | Refusal

export type TeachBackWish = {
  language: Language
  /** of the text that the writer sees */
  contentHash: string
  heldOn: PlainDate
  /** the text that the group read, where that of the day is another: that one, or the one that stands there now */
  textRead?: 'then' | 'now' | null
  /** id of an audience; null for a mixed group */
  audience: string | null
  readers: number
  understood: Understood
  findings: string
  /** "these are no names" */
  areNamesChecked: boolean
}

const NOT_ADVISER: Refusal = {
  kind: 'not-allowed',
  message: 'Alleen adviseurs leggen vast wat lezers terugvertelden. Vertel het aan een van hen.',
}

/** Keeps what a group from the audience understood of a text, exactly as they read it. Never who they are. */
export function recordTeachBack({ req: caller, itemId, now, ...wish }: TeachBackWish & {
  req: PayloadRequest
  itemId: string
  now: Instant
}): Promise<TeachBackOutcome> {
  const { language, contentHash, heldOn, textRead = null, audience, readers, understood, findings, areNamesChecked } = wish
  return runInTransaction({
    payload: caller.payload,
    req: caller,
    work: async (req): Promise<TeachBackOutcome> => {
      const subject = await loadForVerdict({ req, itemId, language, now })
      if (!subject) return NOT_FOUND
      const { actor, currentHash, zone } = subject
      if (actor.role !== 'communications' && actor.role !== 'substance') return NOT_ADVISER
      if (contentHash !== currentHash) {
        const message = 'De tekst is intussen veranderd. Kijk of dit ook voor de nieuwe tekst geldt en leg het opnieuw vast.'
        return { kind: 'stale', message, contentHash: currentHash }
      }
      if (heldOn > wallTimeFromInstant({ instant: now, zone }).date) return blocked('Deze dag moet nog komen. Kies de dag waarop de groep las.')
      const then = await readTextOfDay({ req, itemId, language, date: heldOn, zone })
      const hashThen = then && hasText(then) ? hashContent(then) : currentHash
      if (hashThen !== currentHash && textRead === null) {
        return { kind: 'asks-text', message: `De tekst is veranderd na ${describeDate({ date: heldOn })}. Welke tekst las de groep?` }
      }
      const readHash = textRead === 'then' ? hashThen : currentHash
      const { names, contacts } = findPersonalWords(findings)
      if (contacts.length > 0) {
        return blocked(`Haal ${listed(contacts)} weg. Van lezers bewaren wij geen nummers of adressen.`)
      }
      if (names.length > 0 && !areNamesChecked) {
        const message = `Is ${listed(names)} de naam van een lezer? Haal die dan weg. Is het geen naam, bevestig dat dan.`
        return { kind: 'asks-names', message, names }
      }
      const { id } = await req.payload.create({
        collection: SLUGS.teachBacks,
        // Closed to everybody, so that a round is kept only together with its entry in the journal.
        overrideAccess: true,
        depth: 0,
        data: { item: itemId, language, contentHash: readHash, heldOn, audience, readers, understood, findings, recordedBy: actor.id },
        req,
      })
      await recordJournal({
        req,
        action: 'teach-back-recorded',
        objectType: SLUGS.contentItems,
        objectId: itemId,
        language,
        at: now,
        details: { contentHash: readHash, teachBackId: String(id), readers, understood },
      })
      return { kind: 'recorded', message: readHash === currentHash ? RECORDED : RECORDED_THEN, id: String(id) }
    },
  })
}

const RECORDED = 'Vastgelegd bij deze tekst. Wie goedkeurt, ziet het.'
const RECORDED_THEN = 'Vastgelegd bij de tekst van toen. Wie goedkeurt, ziet dat de tekst daarna is veranderd.'

const listed = (words: readonly string[]) => joinWords({ words: words.map((word) => `"${word}"`), locale: 'nl' })
const blocked = (message: string): Refusal => ({ kind: 'blocked', message, reasons: [message] })
