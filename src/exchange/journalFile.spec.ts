import { expect, test } from 'vitest'

import type { JournalEntry } from '@/payload-types'

import { writeJournalCsv } from './journalFile'

const entry = {
  seq: 2,
  at: '2026-05-14T07:00:00.000Z',
  action: 'withdrawn',
  actorKind: 'user',
  actorId: '7',
  objectType: 'content-items',
  objectId: '12',
  language: 'nl',
  channels: ['website'],
  origin: 'admin',
  result: 'ok',
  details: { reason: '=HYPERLINK("x"), met komma' },
  previousHash: 'a',
  hash: 'b',
}

test('one line an entry, quoted where needed, nothing that a sheet would run', () => {
  const named = { ...entry, actorId: '=1+1' } as unknown as JournalEntry
  const [heading, line, end] = writeJournalCsv([named]).split('\r\n')
  expect(heading).toBe('seq,at,action,actorKind,actorId,objectType,objectId,language,channels,origin,result,details,previousHash,hash')
  expect(line).toBe(
    `2,2026-05-14T07:00:00.000Z,withdrawn,user,'=1+1,content-items,12,nl,"[""website""]",admin,ok,"{""reason"":""=HYPERLINK(\\""x\\""), met komma""}",a,b`,
  )
  expect(end).toBe('')
})
