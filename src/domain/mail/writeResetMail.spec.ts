import { describe, expect, it } from 'vitest'

import { ROLES } from '../workflow/roles'
import { writeResetMail } from './writeResetMail'

const ORIGIN = 'https://kalender.example'

describe('writeResetMail', () => {
  it.each([
    ['Boodschappen', 'Boodschappen'],
    [' Boodschappen ', 'Boodschappen'],
    ['', 'Bericht'],
    [null, 'Bericht'],
  ])('has the word %j of an expert as its whole subject', (mailWord, subject) => {
    const mail = writeResetMail({ recipient: { role: 'expert', mailWord }, origin: ORIGIN, token: 'abc' })
    expect(mail.subject).toBe(subject)
  })

  it('names no program to an expert, and leads to the page that does not either', () => {
    const { text } = writeResetMail({ recipient: { role: 'expert', mailWord: null }, origin: ORIGIN, token: 'abc' })
    expect(text).toContain('\nhttps://kalender.example/schrijf/wachtwoord/abc\n')
    expect(text).not.toMatch(/contentkalender|admin/i)
  })

  it.each(ROLES.filter((role) => role !== 'expert'))('leads %s to the screens of the admin', (role) => {
    const { subject, text } = writeResetMail({ recipient: { role, mailWord: 'Boodschappen' }, origin: ORIGIN, token: 'abc' })
    expect(subject).toBe('Kies een nieuw wachtwoord')
    expect(text).toContain('\nhttps://kalender.example/admin/reset/abc\n')
  })
})
