import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { ChannelCard } from '@/admin/approve/ChannelCard.client'
import { APPROVE_TEXTS } from '@/admin/approve/texts'
import type { PublicContent, VariantContent } from '@/domain/content'
import { parseInstant } from '@/domain/time/instant'
import { parsePlainDate } from '@/domain/time/plainDate'
import { PUBLIC_CONTENT_FIELDS } from '@/domain/workflow/contentFields'
import { describeTimes } from '@/domain/workflow/describeTimes'
import { sampleContent, sampleEvent, samplePicture, sampleWebsite } from '@/domain/workflow/sampleContent'
import { ChannelText } from '@/guest/review/ChannelText'
import type { ChannelPreview, LanguageApproval } from '@/queries/approvalView'

const WHERE = { zone: 'Europe/Amsterdam', now: parseInstant('2026-03-01T08:00:00Z') }
const file = (mediaId: string) => ({ ...samplePicture, mediaId, alt: `beschrijving van ${mediaId}` })

const variant: VariantContent = {
  ...sampleWebsite,
  headline: 'de kop',
  summary: 'de samenvatting',
  html: '<p>het verhaal zelf</p>',
  plain: 'het verhaal zelf',
  hashtags: ['praten'],
  link: { url: 'https://www.deventer.nl/adres', label: 'de naam van de link' },
  media: [file('beeld')],
  pictograms: [file('tekening')],
  audio: file('geluid'),
  shareText: 'de deeltekst',
  shareImage: file('deelbeeld'),
}
const content: PublicContent = {
  ...sampleContent,
  contentNote: 'de waarschuwing',
  discreetTitle: 'de neutrale titel',
  discreetShareText: 'de neutrale deeltekst',
  event: { ...sampleEvent, recurrence: 'RRULE:FREQ=WEEKLY;COUNT=2', place: { name: 'Het huis', street: 'De straat 1', city: 'De stad' } },
  variants: [variant],
}

/** On the desk of who approves, and behind the link of a guest. */
const SCREENS: Record<string, (shown: PublicContent) => string> = {
  desk: (shown) => {
    const channel: ChannelPreview = {
      channelId: 'c-website', slug: 'website', name: 'Website', delivery: 'pulled', content: variant, state: 'none',
      pictureUrls: ['/api/media/file/beeld'], pictogramUrls: ['/api/media/file/tekening'], shareImageUrl: '/api/media/file/deelbeeld',
      audioUrl: '/api/media/file/geluid', releaseAt: null, endsAt: null, servedFrom: null, servedUntil: null,
    }
    const approval = { content: shown, seriesStart: SERIES_START, language: 'nl', direction: 'ltr', helpLineNames: ['Veilig Thuis'] }
    return renderToStaticMarkup(
      createElement(ChannelCard, {
        channel, approval: approval as unknown as LanguageApproval, isOpen: true, moments: { ...WHERE, locale: 'nl' }, texts: APPROVE_TEXTS.nl,
      }),
    )
  },
  guest: (shown) => {
    const { event, contentNote, discreetTitle, discreetShareText, quickExit } = shown
    const times = describeTimes({ content: shown, seriesStart: SERIES_START, ...WHERE })
    return renderToStaticMarkup(
      createElement(ChannelText, {
        channel: { id: 'c-website', name: 'Website', content: variant },
        filesAt: '/lees/x/beeld',
        review: {
          language: 'nl', direction: 'ltr', helpLineNames: ['Veilig Thuis'], hasQuickExit: quickExit, event, times,
          contentNote, discreetTitle, discreetShareText,
        },
      }),
    )
  },
}
const SERIES_START = { date: parsePlainDate('2026-05-19'), time: '09:00' }

/** What a reader sees or hears of each field; null for what decides how a text is treated and is no part of it. */
const SEEN: Record<(typeof PUBLIC_CONTENT_FIELDS)[number], string | null> = {
  kind: null,
  isStory: null,
  isSensitive: null,
  contentNote: 'de waarschuwing',
  quickExit: 'de knop &quot;Snel weg&quot;',
  discreetTitle: 'de neutrale titel',
  discreetShareText: 'de neutrale deeltekst',
  helpLines: 'Veilig Thuis',
  'event.startsAt': '20 mei om 19.30 uur',
  'event.endsAt': '– 21.30 uur',
  'event.isAllDay': 'de hele dag',
  'event.placeName': 'Het huis',
  'event.street': 'De straat 1',
  'event.city': 'De stad',
  recurrence: 'elke woensdag, 2 keer',
  'variants.channel': 'Website',
  'variants.headline': 'de kop',
  'variants.summary': 'de samenvatting',
  'variants.text': '<p>het verhaal zelf</p>',
  'variants.hashtags': '#praten',
  'variants.link.url': '(https://www.deventer.nl/adres)',
  'variants.link.label': 'de naam van de link',
  'variants.media': '/beeld"',
  'variants.pictograms': '/tekening"',
  'variants.audio': '/geluid"',
  'variants.shareText': 'de deeltekst',
  'variants.shareImage': '/deelbeeld"',
}

describe.each(Object.entries(SCREENS))('what is approved stands on the screen (%s)', (_, render) => {
  test.each(PUBLIC_CONTENT_FIELDS.filter((field) => SEEN[field] !== null))('%s', (field) => {
    const isAllDay = field === 'event.isAllDay'
    const shown = render(isAllDay ? { ...content, event: content.event && { ...content.event, isAllDay } } : content)
    expect(shown).toContain(SEEN[field])
  })

  test('all day means days without hours', () => {
    const event = content.event && { ...content.event, isAllDay: true, recurrence: null, occurrences: [] }
    expect(render({ ...content, event })).not.toContain('uur')
  })

  test('a series that is no event', () => {
    expect(render({ ...content, event: null, recurrence: 'RRULE:FREQ=WEEKLY;COUNT=4' })).toContain('elke dinsdag, 4 keer')
  })

  test('without the quick exit it says so', () => {
    expect(render({ ...content, quickExit: false })).toContain('Zonder de knop')
  })
})
