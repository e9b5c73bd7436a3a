import { describe, expect, test } from 'vitest'

import { addSeconds, parseInstant } from '../time/instant'
import { decideMayAsk, USUAL_PACE, type ContributionState } from './decideMayAsk'

const now = parseInstant('2026-03-20T10:00:00Z')
const zone = 'Europe/Amsterdam'
const asked = (state: ContributionState, daysAgo: number) => ({ state, askedAt: addSeconds({ instant: now, seconds: -daysAgo * 86_400 }) })
const ask = (requests: ReturnType<typeof asked>[], pace: Partial<typeof USUAL_PACE> = {}) =>
  decideMayAsk({ pace: { ...USUAL_PACE, ...pace }, requests, now, zone })

describe('decideMayAsk', () => {
  test.each([
    ['nobody asked yet', [], {}, 'may'],
    ['asked long ago and done', [asked('done', 40)], {}, 'may'],
    ['to the second: fourteen days', [asked('done', 14)], {}, 'may'],
    ['thirteen days', [asked('done', 13)], {}, 'too-soon'],
    ['a no counts as being asked', [asked('declined', 3)], {}, 'too-soon'],
    ['the latest counts, not the last of the list', [asked('done', 2), asked('done', 50)], {}, 'too-soon'],
    ['no days between', [asked('declined', 0)], { daysBetweenRequests: 0 }, 'may'],
    ['one open of two', [asked('writing', 30)], {}, 'may'],
    ['two open of two', [asked('writing', 30), asked('asked', 20)], {}, 'too-many-open'],
    ['one open of one', [asked('asked', 30)], { openRequestsAtMost: 1 }, 'too-many-open'],
    ['stopped is not open', [asked('stopped', 30), asked('stopped', 20)], {}, 'may'],
    ['a pause comes before everything', [asked('writing', 1), asked('asked', 1)], { pausedAt: now }, 'paused'],
  ] as const)('%s: %s', (_name, requests, pace, expected) => {
    const answer = ask([...requests], pace)
    expect(answer.kind === 'may' ? 'may' : answer.reason).toBe(expected)
  })

  test('says from when, by the clock of the municipality', () => {
    const late = { state: 'done' as const, askedAt: parseInstant('2026-03-17T23:30:00Z') }
    const answer = decideMayAsk({ pace: USUAL_PACE, requests: [late], now, zone })
    expect(answer).toMatchObject({ from: '2026-03-31T23:30:00Z' })
    expect(answer.kind === 'may-not' && answer.message).toContain('woensdag 1 april 2026')
  })

  test('with a pause or open questions, when is theirs to say', () => {
    expect(ask([], { pausedAt: now })).toMatchObject({ from: null })
    expect(ask([asked('asked', 0)], { openRequestsAtMost: 1 })).toMatchObject({ from: null })
  })
})
