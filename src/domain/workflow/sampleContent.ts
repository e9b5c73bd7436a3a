import type { EventContent, MediaContent, PublicContent, VariantContent } from '../content'
import { recurrenceIdOf } from '../recurrence/recurrence'
import { parseInstant } from '../time/instant'
import { parsePlainDate } from '../time/plainDate'
import type { ChannelRules, HelpLineRules } from './completeness'

// Complete examples for the tests of this room: every field filled, nothing to complain about.

export const samplePicture: MediaContent = {
  mediaId: 'm1',
  sha256: 'a'.repeat(64),
  alt: 'Twee vrienden praten op een bankje',
  type: 'image/webp',
  width: 1600,
  height: 900,
  focalPoint: { x: 50, y: 40 },
}

export const sampleEvent: EventContent = {
  place: { name: 'Buurthuis', street: 'Dorpsplein 1', city: 'Deventer' },
  startsAt: parseInstant('2026-05-20T17:30:00Z'),
  endsAt: parseInstant('2026-05-20T19:30:00Z'),
  isAllDay: false,
  recurrence: 'FREQ=MONTHLY;COUNT=3',
  occurrences: [
    {
      recurrenceId: recurrenceIdOf({ date: parsePlainDate('2026-05-20'), time: '19:30' }),
      startsAt: parseInstant('2026-05-20T17:30:00Z'),
      endsAt: parseInstant('2026-05-20T19:30:00Z'),
    },
  ],
}

export const sampleWebsite: VariantContent = {
  channelId: 'c-website',
  channel: 'website',
  headline: 'Ben je oké?',
  summary: 'Een vraag kan veel doen.',
  html: '<p>Zie je iets? Vraag hoe het gaat.</p>',
  plain: 'Zie je iets? Vraag hoe het gaat.',
  hashtags: ['benjeoké', 'deventer'],
  link: { url: 'https://www.example.org/praat-mee', label: 'Praat mee' },
  media: [samplePicture],
  pictograms: [{ ...samplePicture, mediaId: 'm3', sha256: 'c'.repeat(64) }],
  audio: { ...samplePicture, mediaId: 'm4', sha256: 'd'.repeat(64), type: 'audio/mpeg' },
  shareText: 'Vraag hoe het gaat',
  shareImage: { ...samplePicture, mediaId: 'm2', sha256: 'b'.repeat(64) },
}

export const sampleInstagram: VariantContent = {
  ...sampleWebsite,
  channelId: 'c-instagram',
  channel: 'instagram',
  headline: null,
  link: null,
  shareText: null,
  shareImage: null,
}

export const sampleContent: PublicContent = {
  kind: 'event',
  language: 'nl',
  isStory: false,
  isSensitive: true,
  contentNote: 'Dit gaat over grenzen.',
  quickExit: true,
  discreetTitle: 'Een bericht van de gemeente',
  discreetShareText: 'Lees dit bericht',
  helpLineIds: ['h-112', 'h-veilig'],
  event: sampleEvent,
  recurrence: 'RRULE:FREQ=MONTHLY;COUNT=3',
  variants: [sampleInstagram, sampleWebsite],
}

export const sampleChannels: ChannelRules[] = [
  {
    id: 'c-website',
    slug: 'website',
    name: 'Website',
    isActive: true,
    needsHeadline: true,
    requiresText: true,
    maxHeadline: 80,
    maxText: null,
    maxHashtags: null,
    maxMedia: null,
    requiresMedia: false,
    allowsLinks: true,
  },
  {
    id: 'c-instagram',
    slug: 'instagram',
    name: 'Instagram',
    isActive: true,
    needsHeadline: false,
    requiresText: true,
    maxHeadline: null,
    maxText: 2200,
    maxHashtags: 5,
    maxMedia: 10,
    requiresMedia: true,
    allowsLinks: false,
  },
]

export const sampleHelpLines: HelpLineRules[] = [
  { id: 'h-112', name: '112', isEmergency: true, checkAgainBy: parsePlainDate('2099-12-31') },
  { id: 'h-veilig', name: 'Veilig Thuis', isEmergency: false, checkAgainBy: parsePlainDate('2099-12-31') },
]
