/**
 * The sole reader of `process.env`. Everything else takes an `Env` as an argument.
 * Nothing here writes: the start script makes DATA_DIR and stores the demo's secret.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

import { describeDatabase } from './database/databaseUrl'

export type EnvironmentMode = 'demo' | 'production' | 'test'

export interface Env {
  mode: EnvironmentMode
  port: number
  /** Address to listen on. */
  host: string
  /** Absolute path of the directory with database, media and secret. */
  dataDir: string
  databaseUrl: string
  databaseKind: 'sqlite' | 'mongodb'
  /** Absolute path of the database file, only with SQLite. */
  databaseFile: string | undefined
  payloadSecret: string
  /** False when the demo runs on a secret made for this process: nobody stays signed in after a restart. */
  payloadSecretIsKept: boolean
  /** Where the start script keeps the demo's secret. */
  secretFile: string
  /** Origin without a trailing slash. */
  serverUrl: string
  timeZone: string
  /** A Monday, `YYYY-MM-DD`, or undefined: then the seed chooses. */
  seedAnchor: string | undefined
  /** Path or address of the API linter's ruleset. */
  adrRuleset: string | undefined
  /** Requests per minute and address that the delivery API answers. */
  rateLimitPerMinute: number
  /** How many proxies of our own stand in front, each adding one address to X-Forwarded-For. */
  trustedProxies: number
  /** Where mail is handed over, or undefined: then a demo keeps it in files and production keeps it waiting. */
  smtpUrl: string | undefined
  /** Address that mails come from. */
  mailFrom: string
}

export interface EnvironmentProblem {
  variable: string
  nl: string
  en: string
}

/** One message for all wrong variables: whoever runs the start command should not meet them one by one. */
export class EnvironmentError extends Error {
  readonly problems: readonly EnvironmentProblem[]

  constructor(problems: readonly EnvironmentProblem[]) {
    const lines = (language: 'nl' | 'en') =>
      problems.map((problem) => `  - ${problem.variable}: ${problem[language]}`).join('\n')
    super(
      [
        'De instellingen kloppen niet. Pas deze variabelen aan en start opnieuw:',
        lines('nl'),
        '',
        'The environment is not right. Change these variables and start again:',
        lines('en'),
      ].join('\n'),
    )
    this.name = 'EnvironmentError'
    this.problems = problems
  }
}

type Source = Record<string, string | undefined>

const MODES = ['demo', 'production', 'test'] as const
const MINIMUM_SECRET_LENGTH = 32

/** Parts of secrets that stand in examples and manuals, compared without case and punctuation. */
const KNOWN_WEAK_PARTS = [
  'changeme',
  'change this',
  'your secret',
  'my secret',
  'top secret',
  'super secret',
  'payload secret',
  'secret secret',
  'example',
  'voorbeeld',
  'geheim',
  'password',
  'wachtwoord',
  'verander',
  'only for tests',
  '123456789',
  'qwerty',
].map((part) => part.replaceAll(' ', ''))

const SECRET_FOR_TESTS = 'only-for-tests-8c1f0e6b2a9d47f3b5'

/** A string rule with a Dutch and an English message. */
const rule = ({ accepts, nl, en }: { accepts: (value: string) => boolean; nl: string; en: string }) =>
  z
    .string()
    .optional()
    .superRefine((value, context) => {
      if (value !== undefined && !accepts(value)) {
        context.addIssue({ code: 'custom', message: nl, params: { en } })
      }
    })

const required = ({ nl, en }: { nl: string; en: string }) =>
  z
    .string()
    .optional()
    .superRefine((value, context) => {
      if (value === undefined) context.addIssue({ code: 'custom', message: nl, params: { en } })
    })

/** Digits only: `Number` would also take `1e3`, `0x10` and an empty string. */
const isWholeNumber =
  ({ from, to }: { from: number; to: number }) =>
  (value: string): boolean =>
    /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to

const isPort = isWholeNumber({ from: 0, to: 65_535 })
const isRateLimit = isWholeNumber({ from: 10, to: 10_000_000 })
const isProxyCount = isWholeNumber({ from: 0, to: 5 })

const isTimeZone = (value: string): boolean => {
  // Intl also takes offsets such as +01:00, which know no summer time.
  if (!/^[A-Za-z]/.test(value)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return true
  } catch {
    return false
  }
}

const isMonday = (value: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const midnight = new Date(`${value}T00:00:00Z`)
  const isRealDay = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value)
  return isRealDay && midnight.getUTCDay() === 1
}

const isWeakSecret = (value: string): boolean => {
  const letters = value.toLowerCase().replace(/[^a-z0-9]/g, '')
  return new Set(value).size < 10 || KNOWN_WEAK_PARTS.some((part) => letters.includes(part))
}

const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

const parseOrigin = (value: string): URL | undefined => {
  if (!URL.canParse(value)) return undefined
  const url = new URL(value)
  const isOrigin = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  return isOrigin && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined
}

const isSmtpUrl = (value: string): boolean =>
  URL.canParse(value) && /^smtps?:$/.test(new URL(value).protocol) && new URL(value).hostname !== ''

const buildSchema = (mode: EnvironmentMode) => {
  const isProduction = mode === 'production'
  const secret = rule({
    accepts: (value) => !isProduction || (value.length >= MINIMUM_SECRET_LENGTH && !isWeakSecret(value)),
    nl: `is te zwak: kies ten minste ${MINIMUM_SECRET_LENGTH} willekeurige tekens, geen voorbeeld.`,
    en: `is too weak: choose at least ${MINIMUM_SECRET_LENGTH} random characters, not an example.`,
  })
  const serverUrl = rule({
    accepts: (value) => {
      const url = parseOrigin(value)
      if (url === undefined) return false
      return !isProduction || url.protocol === 'https:' || LOCAL_HOSTS.has(url.hostname)
    },
    nl: isProduction
      ? 'moet een adres zijn zonder pad, dat begint met https:// (http mag alleen op localhost).'
      : 'moet een adres zijn zonder pad, zoals http://localhost:3000.',
    en: isProduction
      ? 'must be an address without a path that starts with https:// (http only on localhost).'
      : 'must be an address without a path, such as http://localhost:3000.',
  })

  return z.object({
    CONTENTKALENDER_ENV: rule({
      accepts: (value) => MODES.some((known) => known === value),
      nl: `moet een van deze zijn: ${MODES.join(', ')}.`,
      en: `must be one of: ${MODES.join(', ')}.`,
    }),
    PORT: rule({
      accepts: isPort,
      nl: 'moet een geheel getal van 0 tot en met 65535 zijn.',
      en: 'must be a whole number from 0 to 65535.',
    }),
    HOST: rule({
      accepts: (value) => /^[\w.:-]+$/.test(value),
      nl: 'moet een hostnaam of IP-adres zijn, zonder poort of http://.',
      en: 'must be a host name or IP address, without port or http://.',
    }),
    DATA_DIR: z.string().optional(),
    DATABASE_URL: rule({
      accepts: (value) => describeDatabase(value) !== undefined,
      nl: 'moet beginnen met file: (een pad zonder vraagteken) of met mongodb:// of mongodb+srv://.',
      en: 'must start with file: (a path without a question mark) or with mongodb:// or mongodb+srv://.',
    }),
    PAYLOAD_SECRET: isProduction
      ? required({
          nl: 'ontbreekt. Maak er een met: openssl rand -hex 32',
          en: 'is missing. Make one with: openssl rand -hex 32',
        }).pipe(secret)
      : secret,
    SERVER_URL: isProduction
      ? required({
          nl: 'ontbreekt. Geef het adres waarop bezoekers deze kalender openen.',
          en: 'is missing. Give the address at which visitors open this calendar.',
        }).pipe(serverUrl)
      : serverUrl,
    TIME_ZONE: rule({
      accepts: isTimeZone,
      nl: 'is geen bekende tijdzone. Een voorbeeld is Europe/Amsterdam.',
      en: 'is not a known time zone. An example is Europe/Amsterdam.',
    }),
    SEED_ANCHOR: rule({
      accepts: isMonday,
      nl: 'moet een maandag zijn, geschreven als 2026-01-05.',
      en: 'must be a Monday, written as 2026-01-05.',
    }),
    ADR_RULESET: z.string().optional(),
    RATE_LIMIT_PER_MINUTE: rule({
      accepts: isRateLimit,
      nl: 'moet een geheel getal van 10 tot en met 10000000 zijn.',
      en: 'must be a whole number from 10 to 10000000.',
    }),
    TRUSTED_PROXIES: rule({
      accepts: isProxyCount,
      nl: 'moet een geheel getal van 0 tot en met 5 zijn.',
      en: 'must be a whole number from 0 to 5.',
    }),
    SMTP_URL: rule({
      accepts: isSmtpUrl,
      nl: 'moet een adres zijn als smtp://naam:wachtwoord@mail.example.nl:587 of smtps://…',
      en: 'must be an address such as smtp://name:password@mail.example.nl:587 or smtps://…',
    }),
    MAIL_FROM: rule({
      accepts: (value) => /^[^\s@<>]+@[^\s@<>]+$/.test(value),
      nl: 'moet een e-mailadres zijn, zonder naam erbij.',
      en: 'must be an e-mail address, without a name.',
    }),
  })
}

const VARIABLES = Object.keys(buildSchema('demo').shape)
/** These may come from a file, as container platforms hand out secrets. */
const FROM_FILE = ['PAYLOAD_SECRET', 'DATABASE_URL', 'SMTP_URL'] as const

/** Empty means absent: compose files pass on variables that nobody set. */
const collectValues = (source: Source): { values: Source; problems: EnvironmentProblem[] } => {
  const values: Source = {}
  const problems: EnvironmentProblem[] = []
  for (const variable of VARIABLES) values[variable] = source[variable]?.trim() || undefined
  for (const variable of FROM_FILE) {
    const file = source[`${variable}_FILE`]?.trim()
    if (!file) continue
    if (values[variable] !== undefined) {
      problems.push({
        variable: `${variable}_FILE`,
        nl: `staat naast ${variable}. Kies een van de twee.`,
        en: `stands beside ${variable}. Choose one of the two.`,
      })
      continue
    }
    try {
      values[variable] = readFileSync(file, 'utf8').trim() || undefined
    } catch (cause) {
      const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'onleesbaar'
      problems.push({
        variable: `${variable}_FILE`,
        nl: `het bestand ${file} is niet te lezen (${reason}).`,
        en: `the file ${file} cannot be read (${reason}).`,
      })
      // A stand-in, so that the same cause is not reported a second time as a missing variable.
      if (variable === 'PAYLOAD_SECRET') values[variable] = randomBytes(32).toString('hex')
    }
  }
  return { values, problems }
}

const readKeptSecret = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim() || undefined
  } catch {
    return undefined
  }
}

const PROCESS_SECRET = Symbol.for('contentkalender.processSecret')
const processWide = globalThis as { [PROCESS_SECRET]?: string }

/** The configuration is evaluated in several bundles of one process; all must see the same secret. */
const secretOfThisProcess = (): string => (processWide[PROCESS_SECRET] ??= randomBytes(32).toString('hex'))

type Checked = z.infer<ReturnType<typeof buildSchema>>

let lastAccepted: { values: string; checked: Checked } | undefined

/** The settings are asked for with every save, and judging them costs more than the rest of the question. */
const checkValues = (source: Source): { mode: EnvironmentMode; checked: Checked } => {
  const { values, problems } = collectValues(source)
  const mode = MODES.find((known) => known === (values.CONTENTKALENDER_ENV ?? 'demo')) ?? 'demo'
  const written = JSON.stringify(values)
  if (problems.length === 0 && lastAccepted?.values === written) return { mode, checked: lastAccepted.checked }
  const parsed = buildSchema(mode).safeParse(values)
  for (const issue of parsed.error?.issues ?? []) {
    const params = issue.code === 'custom' ? issue.params : undefined
    const variable = String(issue.path[0])
    problems.push({ variable, nl: issue.message, en: String(params?.en ?? issue.message) })
  }
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems)
  lastAccepted = { values: written, checked: parsed.data }
  return { mode, checked: parsed.data }
}

/**
 * Reads and checks the environment. Reads files only for `…_FILE` and the demo's kept secret.
 *
 * @throws EnvironmentError that names every wrong variable
 * @example
 * readEnv({ PORT: '4000' }).serverUrl // 'http://localhost:4000'
 */
export const readEnv = (source: Source = process.env): Env => {
  const { mode, checked } = checkValues(source)
  const dataDir = path.resolve(/* turbopackIgnore: true */ checked.DATA_DIR ?? './data')
  const database = describeDatabase(checked.DATABASE_URL ?? path.join(dataDir, 'contentkalender.db'))
  if (database === undefined) throw new Error('unreachable: the schema accepted this database')

  const port = Number(checked.PORT ?? 3000)
  const secretFile = path.join(dataDir, 'secret')
  const keptSecret =
    checked.PAYLOAD_SECRET ?? (mode === 'test' ? SECRET_FOR_TESTS : readKeptSecret(secretFile))
  return {
    mode,
    port,
    // The demo has accounts with printed passwords, so only this machine may reach it. In production
    // a proxy or container network stands in front, and that cannot reach 127.0.0.1 from outside.
    host: checked.HOST ?? (mode === 'production' ? '0.0.0.0' : '127.0.0.1'),
    dataDir,
    databaseUrl: database.url,
    databaseKind: database.kind,
    databaseFile: database.kind === 'sqlite' ? database.file : undefined,
    payloadSecret: keptSecret ?? secretOfThisProcess(),
    payloadSecretIsKept: keptSecret !== undefined,
    secretFile,
    serverUrl: parseOrigin(checked.SERVER_URL ?? `http://localhost:${port}`)?.origin ?? '',
    timeZone: checked.TIME_ZONE ?? 'Europe/Amsterdam',
    seedAnchor: checked.SEED_ANCHOR,
    adrRuleset: checked.ADR_RULESET,
    rateLimitPerMinute: Number(checked.RATE_LIMIT_PER_MINUTE ?? 600),
    trustedProxies: Number(checked.TRUSTED_PROXIES ?? 0),
    smtpUrl: checked.SMTP_URL,
    mailFrom: checked.MAIL_FROM ?? 'agenda@localhost',
  }
}
