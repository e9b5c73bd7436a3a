import { expect, test } from 'vitest'

import { fillFromTemplate, type Filled } from './fillFromTemplate'

const start: Filled = { kind: 'publication', channelIds: [], campaignId: null }
const post: Filled = { kind: 'publication', channelIds: ['website', 'instagram'], campaignId: 'orange' }
const evening: Filled = { kind: 'event', channelIds: ['website', 'newsletter'], campaignId: 'week' }

test.each<[string, { shown: Filled; before: Filled; after: Filled }, Filled]>([
  ['a first template', { shown: start, before: start, after: post }, post],
  ['another one leaves nothing of the first', { shown: post, before: post, after: evening }, evening],
  ['none takes all of it away', { shown: post, before: post, after: start }, start],
  ['a campaign of one’s own stays', { shown: { ...post, campaignId: 'mine' }, before: post, after: evening }, { ...evening, campaignId: 'mine' }],
  ['so does no campaign', { shown: { ...post, campaignId: null }, before: post, after: evening }, { ...evening, campaignId: null }],
  [
    'a channel that was added stays, one that was taken away stays away',
    { shown: { ...post, channelIds: ['instagram', 'poster'] }, before: post, after: evening },
    { ...evening, channelIds: ['newsletter', 'poster'] },
  ],
  ['a kind of one’s own stays', { shown: { ...post, kind: 'milestone' }, before: post, after: start }, { ...start, kind: 'milestone' }],
])('%s', (_name, input, expected) => {
  expect(fillFromTemplate(input)).toEqual(expected)
})
