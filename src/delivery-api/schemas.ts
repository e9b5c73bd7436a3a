import { z } from '@hono/zod-openapi'

import { ITEM_KINDS } from '@/domain/content'
import { LANGUAGES } from '@/domain/languages'
import { PUBLIC_ID_PATTERN } from '@/domain/serving/publicId'

import { EXAMPLE_CAMPAIGN, EXAMPLE_POST, EXAMPLE_POST_ID, EXAMPLE_PROBLEM } from './exampleDocuments'

export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const CHECKSUM_PATTERN = /^[0-9a-f]{64}$/

const text = (description: string) => z.string().nullable().openapi({ description })
const url = (description: string) => z.string().openapi({ format: 'uri', description })
const moment = (description: string) =>
  z.string().openapi({ format: 'date-time', description, example: '2027-05-01T07:00:00Z' })
const day = (description: string) => z.string().nullable().openapi({ format: 'date', description, example: '2027-05-01' })

export const languageSchema = z.enum(LANGUAGES).openapi('Language', { description: 'BCP 47 tag', example: 'nl' })
export const kindSchema = z.enum(ITEM_KINDS).openapi('Kind', { description: 'What is shown', example: 'publication' })
const idSchema = z
  .string()
  .regex(PUBLIC_ID_PATTERN)
  .openapi({ description: 'Opaque, the same over all editions', example: EXAMPLE_POST_ID })
const slugSchema = z.string().openapi({ description: 'Stable name in addresses and filters', example: 'horeca' })

const named = {
  slug: slugSchema,
  name: z.string(),
  nameLanguage: languageSchema.openapi({ description: 'Language of the name: Dutch where there is no translation' }),
}
const nameSchema = z.strictObject(named).openapi('Name')

const imageSizeSchema = z
  .strictObject({ url: url('Never changes; access ends when no post shows the picture'), width: z.int(), height: z.int() })
  .openapi('ImageSize')

const imageSchema = z
  .strictObject({
    sha256: z.string().regex(CHECKSUM_PATTERN).openapi({ description: 'Checksum of the original' }),
    alt: text('Alternative text in the language of the post'),
    type: z.string().openapi({ example: 'image/webp' }),
    focalPoint: z.strictObject({ x: z.number(), y: z.number() }).openapi({ description: 'Percent from left and top' }),
    sizes: z.strictObject({
      thumbnail: imageSizeSchema.optional(),
      small: imageSizeSchema.optional(),
      large: imageSizeSchema.optional(),
      original: imageSizeSchema.optional(),
    }),
  })
  .openapi('Image')

const audioSchema = z
  .strictObject({
    sha256: z.string().regex(CHECKSUM_PATTERN).openapi({ description: 'Checksum of the file' }),
    url: url('Never changes; access ends when no post has the sound'),
    type: z.string().openapi({ description: 'audio/mpeg, audio/ogg or audio/mp4', example: 'audio/mpeg' }),
    name: text('To stand beside the button that plays it, in the language of the post'),
  })
  .openapi('Audio')

const occurrenceSchema = z
  .strictObject({
    startsAt: moment('Start of the occurrence'),
    endsAt: moment('End of the occurrence').nullable(),
    isCancelled: z.boolean(),
  })
  .openapi('Occurrence')

const eventSchema = z
  .strictObject({
    place: z.strictObject({ name: text('Name of the place'), street: text('Street and number'), city: text('City') }),
    isAllDay: z.boolean(),
    recurrence: text('RRULE of RFC 5545; the occurrences are written out beside it'),
    occurrences: z.array(occurrenceSchema).max(400),
  })
  .openapi('Event')

const helpShape = {
  ...named,
  phone: text('Telephone number as people write it'),
  isFree: z.boolean(),
  hours: text('When it can be reached'),
  chatUrl: text('Address of the chat'),
  url: text('Address of the website'),
}

const safetySchema = z
  .strictObject({
    isSensitive: z.boolean(),
    contentNote: text('To show before the text'),
    quickExit: z.strictObject({ isShown: z.boolean(), url: text('Neutral page to leave to') }),
    discreet: z.strictObject({
      title: text('Title that reveals nothing on a shared screen'),
      shareText: text('Text that reveals nothing in a preview of a link'),
    }),
    helpLines: z.array(z.strictObject(helpShape).openapi('Help')),
  })
  .openapi('Safety')

export const postSchema = z
  .strictObject({
    id: idSchema,
    kind: kindSchema,
    language: languageSchema,
    direction: z.enum(['ltr', 'rtl']).openapi({ description: 'Base direction of the script' }),
    translations: z
      .array(z.strictObject({ language: languageSchema, id: idSchema }).openapi('Translation'))
      .openapi({ description: 'The same in other languages, as far as it is served now' }),
    channel: nameSchema,
    headline: text('Plain text'),
    summary: text('Plain text'),
    text: z.strictObject({
      html: z.string().openapi({ description: 'Only p br strong em ul ol li h3 h4 blockquote a[href]' }),
      plain: z.string().openapi({ description: 'The same text without markup and without hashtags' }),
    }),
    hashtags: z.array(z.string()).openapi({ description: 'Without #' }),
    link: z.strictObject({ url: url('https, mailto or tel'), label: text('Words of the link') }).nullable(),
    share: z
      .strictObject({
        text: text('Words of the preview; of a sensitive post only discreet ones'),
        image: imageSchema.nullable().openapi({ description: 'Chosen for previews. Null: show no picture of a sensitive post' }),
      })
      .openapi('Share', { description: 'What a preview of the link may show' }),
    campaign: z.strictObject({ ...named, landingPostId: idSchema.nullable() }).nullable(),
    themes: z.array(nameSchema),
    audiences: z.array(nameSchema),
    media: z.array(imageSchema),
    pictograms: z
      .array(imageSchema)
      .openapi({ description: 'Drawings that follow the text, for who reads with difficulty' }),
    audio: audioSchema.nullable().openapi({ description: 'The text read aloud' }),
    event: eventSchema.nullable(),
    glossary: z
      .array(
        z.strictObject({
          term: z.string(),
          meaning: z.string(),
          meaningLanguage: languageSchema.openapi({ description: 'Dutch where the meaning is not translated' }),
        }).openapi('Explanation'),
      )
      .openapi({ description: 'Hard words that stand in this text, in the order of reading' }),
    safety: safetySchema,
    publishedAt: moment('When it was first served'),
    modifiedAt: moment('Since when this edition is served'),
    edition: z.int().openapi({ description: 'Number of the approved edition' }),
  })
  .openapi('Post', { example: EXAMPLE_POST })

export const campaignSchema = z
  .strictObject({
    ...named,
    description: text('What the campaign is for'),
    startDate: day('First day'),
    endDate: day('Last day'),
    landingPostId: idSchema.nullable().openapi({ description: 'The post that is its page' }),
    themes: z.array(nameSchema),
    audiences: z.array(nameSchema),
  })
  .openapi('Campaign', { example: EXAMPLE_CAMPAIGN })

export const themeSchema = z
  .strictObject({
    ...named,
    description: text('What it covers'),
    parent: z.string().nullable().openapi({ description: 'Slug of the theme above it' }),
  })
  .openapi('Theme', {
    example: { slug: 'horeca', name: 'Uitgaan en horeca', nameLanguage: 'nl', description: null, parent: null },
  })

export const audienceSchema = z
  .strictObject({ ...named, description: text('Who they are') })
  .openapi('Audience', { example: { slug: 'jongeren', name: 'Jongeren', nameLanguage: 'nl', description: null } })

export const channelSchema = z
  .strictObject({
    ...named,
    description: text('Where it is'),
    delivery: z.enum(['pulled', 'byHand']).openapi({ description: 'Pulled by a consumer, or posted by hand' }),
  })
  .openapi('Channel', {
    example: { slug: 'website', name: 'Website', nameLanguage: 'nl', description: null, delivery: 'pulled' },
  })

export const helpLineSchema = z
  .strictObject({
    ...helpShape,
    isDayAndNight: z.boolean(),
    mayBeAnonymous: z.boolean(),
    isEmergency: z.boolean(),
    forWhom: text('Whom it is for'),
    region: text('Where it works; empty means everywhere'),
  })
  .openapi('HelpLine', {
    example: {
      slug: 'hulplijn',
      name: 'Hulplijn',
      nameLanguage: 'nl',
      phone: '0800-0000',
      isFree: true,
      hours: 'Dag en nacht',
      chatUrl: null,
      url: 'https://www.example.nl/hulp',
      isDayAndNight: true,
      mayBeAnonymous: true,
      isEmergency: false,
      forWhom: null,
      region: null,
    },
  })

export const glossaryTermSchema = z
  .strictObject({
    slug: slugSchema,
    term: z.string(),
    nameLanguage: languageSchema,
    meaning: text('In plain words'),
    source: text('Where the meaning comes from'),
  })
  .openapi('GlossaryTerm', {
    example: { slug: 'toestemming', term: 'Toestemming', nameLanguage: 'nl', meaning: 'U zegt zelf ja.', source: null },
  })

export const problemSchema = z
  .strictObject({
    type: z.string().openapi({ example: 'about:blank' }),
    status: z.int().openapi({ example: 400 }),
    title: z.string(),
    detail: z.string(),
    errors: z
      .array(z.strictObject({ parameter: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'Every wrong parameter, all at once' }),
  })
  .openapi('Problem', { description: 'RFC 9457', example: EXAMPLE_PROBLEM })

/** A page of a list. */
export function listSchema({ name, items, nextCursor }: { name: string; items: z.ZodType; nextCursor: string | null }) {
  return z
    .strictObject({
      items: z.array(items),
      nextCursor: z.string().nullable().openapi({ description: 'Value of `cursor` for the next page', example: nextCursor }),
    })
    .openapi(name)
}
