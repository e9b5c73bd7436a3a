import { describe, expect, test } from 'vitest'

import { parsePlainDate } from '../time/plainDate'
import { MAIL_KINDS } from './mailKinds'
import { writeMail } from './writeMail'

const link = 'https://kalender.deventer.example/admin'
const colleague = { role: 'communications', mailWord: null } as const
const TELLING = /geweld|misbruik|grens|seks|SGG|GIA|verhaal|slachtoffer|toestemming|hulp/i

describe('writeMail', () => {
  test.each(MAIL_KINDS)('%s gives nothing away to somebody who looks along', (kind) => {
    for (const recipient of [colleague, { role: 'expert', mailWord: null }] as const) {
      const { subject, text } = writeMail({ kind, recipient, facts: { link } })
      expect(`${subject} ${text}`).not.toMatch(TELLING)
      expect(text).toContain(link)
    }
  })

  test.each([
    ['the word they chose', 'Boodschappen', 'Boodschappen'],
    ['an ordinary one', null, 'Bericht'],
    ['an ordinary one for spaces', '  ', 'Bericht'],
  ])('the subject to an expert is %s', (_name, mailWord, subject) => {
    const mail = writeMail({ kind: 'contribution-asked', recipient: { role: 'expert', mailWord }, facts: { link, lines: ['Iets'] } })
    expect(mail.subject).toBe(subject)
    expect(mail.text).not.toContain('Iets')
    expect(mail.text, 'the account page is not a page to lead to').not.toContain('account')
  })

  test('says before when', () => {
    const dueOn = parsePlainDate('2026-12-04')
    expect(writeMail({ kind: 'review-asked', recipient: colleague, facts: { link, dueOn } }).text).toContain('Graag voor vrijdag 4 december 2026.')
  })

  test('lists the lines of a digest', () => {
    const { text } = writeMail({ kind: 'week', recipient: colleague, facts: { link, lines: ['Maandag: drie berichten', 'Dinsdag: niets'] } })
    expect(text).toContain('- Maandag: drie berichten\n- Dinsdag: niets')
  })
})
