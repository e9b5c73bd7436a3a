import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, defaultLoggerOptions } from 'payload'
import sharp from 'sharp'

import { collections } from './collections'
import { closeDoors } from './collections/closeDoors'
import { Settings } from './collections/Settings'
import { answerBadInput } from './collections/shared/answerBadInput'
import { isAdministrator } from './src/access/people'
import { PAYLOAD_TEXTS } from './src/admin/shared/payloadTexts'
import { chooseAdapter } from './src/database/chooseAdapter'
import { DEFAULT_LANGUAGE, directionOf, LANGUAGE_NAMES_NL, LANGUAGES } from './src/domain/languages'
import { quietLog } from './src/domain/log/quietLog'
import { readEnv } from './src/env'
import { boundGraphQL } from './src/graphql/boundGraphQL'
import { payloadMail } from './src/mail/payloadMail'
import { SLUGS } from './src/slugs'

const root = path.dirname(fileURLToPath(import.meta.url))
const env = readEnv()

const config = buildConfig({
  secret: env.payloadSecret,
  serverURL: env.serverUrl,
  cors: [env.serverUrl],
  csrf: [env.serverUrl],
  telemetry: false,
  logger: { options: quietLog, destination: defaultLoggerOptions },
  hooks: { afterError: [answerBadInput] },
  sharp,
  db: chooseAdapter(env),
  email: payloadMail(env),
  editor: lexicalEditor(),
  collections,
  globals: [Settings],
  localization: {
    locales: LANGUAGES.map((code) => ({
      code,
      label: { nl: LANGUAGE_NAMES_NL[code], en: LANGUAGE_NAMES_NL[code] },
      rtl: directionOf(code) === 'rtl',
    })),
    defaultLocale: DEFAULT_LANGUAGE,
    // Payload's REST breaks with `false` when a caller names no locale; reads that must not fall back say so.
    fallback: true,
  },
  i18n: { supportedLanguages: { nl, en }, fallbackLanguage: 'nl', translations: { nl: PAYLOAD_TEXTS } },
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: boundGraphQL,
  upload: { limits: { fileSize: 15_000_000 }, abortOnLimit: true, responseOnLimit: 'Dit bestand is groter dan 15 MB.' },
  jobs: { access: { run: ({ req }) => isAdministrator({ req }) === true }, tasks: [] },
  // `npm run generate` writes the types. By itself Payload starts a process for it at each start outside production.
  typescript: { outputFile: path.resolve(root, 'src/payload-types.ts'), autoGenerate: false },
  admin: {
    user: SLUGS.users,
    avatar: 'default',
    dateFormat: 'd MMM yyyy HH:mm',
    custom: { zone: env.timeZone },
    importMap: { baseDir: path.resolve(root, 'src'), importMapFile: path.resolve(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · contentkalender' },
    components: {
      graphics: { Icon: '@/admin/brand/Icon#Icon', Logo: '@/admin/brand/Logo#Logo' },
      beforeNavLinks: ['@/admin/nav/PlannerLinks#PlannerLinks'],
      header: ['@/admin/pauses/PauseBanner#PauseBanner'],
      providers: ['@/admin/styleCare/StyleCare.client#StyleCare'],
      views: {
        dashboard: { Component: '@/admin/start/StartPage#StartPage', meta: { title: 'Start' } },
        approvals: { Component: '@/admin/queue/ApprovalQueue#ApprovalQueue', path: '/goedkeuren', exact: true, meta: { title: 'Goedkeuren' } },
        calendar: { Component: '@/admin/calendar/CalendarPage#CalendarPage', path: '/kalender', exact: true, meta: { title: 'Kalender' } },
        workbook: { Component: '@/admin/workbook/WorkbookPage#WorkbookPage', path: '/excel', exact: true, meta: { title: 'Excel' } },
        report: { Component: '@/admin/report/ReportPage#ReportPage', path: '/verslag', exact: true, meta: { title: 'Verslag' } },
        timeline: { Component: '@/admin/timeline/TimelinePage#TimelinePage', path: '/tijdlijn', exact: true, meta: { title: 'Campagnes' } },
        nextYear: { Component: '@/admin/nextYear/NextYearPage#NextYearPage', path: '/volgend-jaar', exact: true, meta: { title: 'Volgend jaar' } },
        print: { Component: '@/admin/print/PrintPage#PrintPage', path: '/afdruk', exact: true, meta: { title: 'Afdrukken' } },
        timeMachine: { Component: '@/admin/timeMachine/TimeMachinePage#TimeMachinePage', path: '/tijdmachine', exact: true, meta: { title: 'Tijdmachine' } },
        sharing: { Component: '@/admin/sharing/SharingPage#SharingPage', path: '/delen', exact: true, meta: { title: 'Delen' } },
        pauses: { Component: '@/admin/pauses/PausesPage#PausesPage', path: '/pauze', exact: true, meta: { title: 'Pauze' } },
        coverage: { Component: '@/admin/coverage/CoveragePage#CoveragePage', path: '/dekking', exact: true, meta: { title: 'Dekking en middelen' } },
        journal: { Component: '@/admin/journal/JournalPage#JournalPage', path: '/journaal', exact: true, meta: { title: 'Journaal' } },
        clashes: { Component: '@/admin/clashes/ClashesPage#ClashesPage', path: '/knelpunten', exact: true, meta: { title: 'Knelpunten' } },
      },
    },
  },
})

export default closeDoors(config)
