import type { PresentedPost } from '@/domain/presentation/presentPost'
import type { PresentedCampaign } from '@/domain/presentation/presentCampaign'
import { encodeCursor } from '@/domain/presentation/cursor'
import { presentProblem } from '@/domain/presentation/problem'
import { parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'

const POST_ID = 'p_3mJr7AoUXx2Wqd8fLGzKtB'
const CHECKSUM = '3f0c1f5f0f8b8d0b7e5a4c9b1d2e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70'
const SOUND_CHECKSUM = '9a1c1f5f0f8b8d0b7e5a4c9b1d2e6f708192a3b4c5d6e7f8091a2b3c4d5e6f71'
const SHARE_CHECKSUM = '7b2d1f5f0f8b8d0b7e5a4c9b1d2e6f708192a3b4c5d6e7f8091a2b3c4d5e6f72'
const MEDIA_URL = `https://kalender.example.nl/delivery/v1/media/${CHECKSUM}`

export const EXAMPLE_POST_ID = POST_ID
export const EXAMPLE_CHECKSUM = CHECKSUM
export const EXAMPLE_CURSOR = encodeCursor({ publishedAt: parseInstant('2027-05-01T07:00:00Z'), id: POST_ID })

/** One post of everything, invented for the documentation. */
export const EXAMPLE_POST: PresentedPost = {
  id: POST_ID,
  kind: 'event',
  language: 'nl',
  direction: 'ltr',
  translations: [{ language: 'en', id: 'p_5QfNvNxVb1ks8MRyD4hZcE' }],
  channel: { slug: 'website', name: 'Website', nameLanguage: 'nl' },
  headline: 'Denk mee over een veilige avond uit',
  summary: 'Kom praten over veilig uitgaan in de binnenstad.',
  text: { html: '<p>Wat helpt <strong>u</strong> om veilig uit te gaan?</p>', plain: 'Wat helpt u om veilig uit te gaan?' },
  hashtags: ['veiliguitgaan'],
  link: { url: 'https://www.example.nl/aanmelden', label: 'Meld u aan' },
  share: {
    text: 'Een uitnodiging van de gemeente.',
    image: {
      sha256: SHARE_CHECKSUM,
      alt: 'Het logo van de gemeente',
      type: 'image/webp',
      focalPoint: { x: 50, y: 50 },
      sizes: { original: { url: `https://kalender.example.nl/delivery/v1/media/${SHARE_CHECKSUM}/original`, width: 1200, height: 630 } },
    },
  },
  campaign: { slug: 'veilig-uit', name: 'Veilig uit', nameLanguage: 'nl', landingPostId: null },
  themes: [{ slug: 'horeca', name: 'Uitgaan en horeca', nameLanguage: 'nl' }],
  audiences: [{ slug: 'jongeren', name: 'Jongeren', nameLanguage: 'nl' }],
  media: [
    {
      sha256: CHECKSUM,
      alt: 'Twee vrienden lopen samen naar huis',
      type: 'image/webp',
      focalPoint: { x: 50, y: 40 },
      sizes: {
        small: { url: `${MEDIA_URL}/small`, width: 640, height: 427 },
        original: { url: `${MEDIA_URL}/original`, width: 2400, height: 1600 },
      },
    },
  ],
  pictograms: [],
  audio: {
    sha256: SOUND_CHECKSUM,
    url: `https://kalender.example.nl/delivery/v1/media/${SOUND_CHECKSUM}/original`,
    type: 'audio/mpeg',
    name: 'Luister naar dit bericht',
  },
  event: {
    place: { name: 'Stadhuis', street: 'Grote Kerkhof 1', city: 'Deventer' },
    isAllDay: false,
    recurrence: null,
    occurrences: [
      {
        startsAt: parseInstant('2027-05-14T17:30:00Z'),
        endsAt: parseInstant('2027-05-14T19:00:00Z'),
        isCancelled: false,
      },
    ],
  },
  glossary: [{ term: 'Omstander', meaning: 'Iemand die ziet wat er gebeurt en kan helpen.', meaningLanguage: 'nl' }],
  safety: {
    isSensitive: true,
    contentNote: 'Dit gaat over grensoverschrijdend gedrag.',
    quickExit: { isShown: true, url: 'https://www.example.nl/weer' },
    discreet: { title: 'Agenda', shareText: 'Een uitnodiging van de gemeente.' },
    helpLines: [
      {
        slug: 'hulplijn',
        name: 'Hulplijn',
        nameLanguage: 'nl',
        phone: '0800-0000',
        isFree: true,
        hours: 'Dag en nacht',
        chatUrl: null,
        url: 'https://www.example.nl/hulp',
      },
    ],
  },
  publishedAt: parseInstant('2027-05-01T07:00:00Z'),
  modifiedAt: parseInstant('2027-05-01T07:00:00Z'),
  edition: 1,
}

export const EXAMPLE_CAMPAIGN: PresentedCampaign = {
  slug: 'veilig-uit',
  name: 'Veilig uit',
  nameLanguage: 'nl',
  description: 'Samen zorgen voor een veilige avond uit.',
  startDate: parsePlainDate('2027-04-01'),
  endDate: parsePlainDate('2027-06-30'),
  landingPostId: POST_ID,
  themes: [{ slug: 'horeca', name: 'Uitgaan en horeca', nameLanguage: 'nl' }],
  audiences: [{ slug: 'jongeren', name: 'Jongeren', nameLanguage: 'nl' }],
}

export const EXAMPLE_PROBLEM = presentProblem({
  kind: 'invalid-input',
  language: 'nl',
  errors: [
    { parameter: 'pageSize', code: 'invalid-page-size' },
    { parameter: 'kleur', code: 'unknown-parameter' },
  ],
})
