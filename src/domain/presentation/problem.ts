/** Languages in which errors are explained. */
export type ProblemLanguage = 'nl' | 'en'

type Words = Record<ProblemLanguage, string>
type ProblemWords = { status: number; title: Words; detail: Words }

const PROBLEMS = {
  'invalid-input': {
    status: 400,
    title: { nl: 'Ongeldige vraag', en: 'Bad request' },
    detail: {
      nl: 'Een of meer onderdelen van uw vraag kloppen niet. Bij "errors" staat welke.',
      en: 'One or more parts of the request are not right. "errors" names them.',
    },
  },
  'not-found': {
    status: 404,
    title: { nl: 'Niet gevonden', en: 'Not found' },
    detail: {
      nl: 'Op dit adres is nu niets te zien. Controleer het adres, ook op een schuine streep aan het eind.',
      en: 'There is nothing at this address now. Check it, a slash at the end included.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { nl: 'Methode niet toegestaan', en: 'Method not allowed' },
    detail: {
      nl: 'Hier kunt u alleen lezen. Gebruik GET, HEAD of OPTIONS.',
      en: 'This interface is for reading. Use GET, HEAD or OPTIONS.',
    },
  },
  'range-not-satisfiable': {
    status: 416,
    title: { nl: 'Deel bestaat niet', en: 'Range not satisfiable' },
    detail: {
      nl: 'Het bestand is korter dan het deel dat u vraagt. Bij Content-Range staat hoe lang het is.',
      en: 'The file is shorter than the part you ask for. Content-Range says how long it is.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { nl: 'Te veel vragen', en: 'Too many requests' },
    detail: {
      nl: 'U vraagt te vaak. Wacht het aantal seconden dat bij Retry-After staat.',
      en: 'You ask too often. Wait for the number of seconds in Retry-After.',
    },
  },
  'internal-error': {
    status: 500,
    title: { nl: 'Er ging iets mis', en: 'Internal error' },
    detail: {
      nl: 'Dit ligt aan ons. Probeer het over een minuut opnieuw.',
      en: 'The fault is ours. Try again in a minute.',
    },
  },
} as const satisfies Record<string, ProblemWords>

export type ProblemKind = keyof typeof PROBLEMS

const PARAMETER_PROBLEMS = {
  'unknown-parameter': {
    nl: 'Deze naam kent dit adres niet.',
    en: 'This address does not know this name.',
  },
  'unknown-value': { nl: 'Deze waarde bestaat niet.', en: 'This value does not exist.' },
  'given-twice': { nl: 'Deze naam mag maar één keer voorkomen.', en: 'This name may be given once only.' },
  'too-many-values': { nl: 'Dit zijn te veel waarden; hooguit 50.', en: 'These are too many values; at most 50.' },
  'invalid-page-size': { nl: 'Geef een heel getal van 1 tot en met 100.', en: 'Give a whole number from 1 to 100.' },
  'invalid-moment': {
    nl: 'Geef een datum (2026-05-14) of een tijdstip met zone (2026-05-14T09:00:00Z).',
    en: 'Give a date (2026-05-14) or a moment with its offset (2026-05-14T09:00:00Z).',
  },
  'invalid-cursor': {
    nl: 'Deze plaats in de lijst bestaat niet. Begin weer zonder "cursor".',
    en: 'This is not a place in the list. Start again without "cursor".',
  },
} as const satisfies Record<string, Words>

export type ParameterProblemCode = keyof typeof PARAMETER_PROBLEMS
export type ParameterProblem = { parameter: string; code: ParameterProblemCode; allowed?: readonly string[] }

/** An RFC 9457 document; `type` is `about:blank`, so `title` says what the status means. */
export type ProblemDocument = {
  type: 'about:blank'
  status: number
  title: string
  detail: string
  errors?: { parameter: string; detail: string }[]
}

export function isParameterProblemCode(value: unknown): value is ParameterProblemCode {
  return typeof value === 'string' && Object.hasOwn(PARAMETER_PROBLEMS, value)
}

/**
 * An error in words for the one who asked, all wrong parameters at once.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 * @example presentProblem({ kind: 'not-found', language: 'nl' }).status // 404
 */
export function presentProblem({ kind, language, errors }: {
  kind: ProblemKind
  language: ProblemLanguage
  errors?: readonly ParameterProblem[]
}): ProblemDocument {
  const { status, title, detail } = PROBLEMS[kind]
  const document: ProblemDocument = { type: 'about:blank', status, title: title[language], detail: detail[language] }
  if (errors !== undefined) document.errors = errors.map((error) => presentParameterProblem({ error, language }))
  return document
}

function presentParameterProblem({ error, language }: { error: ParameterProblem; language: ProblemLanguage }) {
  const words: string = PARAMETER_PROBLEMS[error.code][language]
  const allowed = error.allowed === undefined ? '' : ` ${language === 'nl' ? 'Kies uit' : 'Choose from'}: ${error.allowed.join(', ')}.`
  // The name comes from the caller; a long one is not worth repeating in full.
  return { parameter: error.parameter.slice(0, 100), detail: `${words}${allowed}` }
}

/**
 * The language for errors: Dutch, unless `Accept-Language` ranks English above Dutch.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4
 * @example chooseProblemLanguage('en-GB,en;q=0.9,nl;q=0.5') // 'en'
 */
export function chooseProblemLanguage(acceptLanguage: string | null | undefined): ProblemLanguage {
  const weights: Record<ProblemLanguage, number> = { nl: 0, en: 0 }
  for (const range of (acceptLanguage ?? '').slice(0, 500).toLowerCase().split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim())
    const language = tag.split('-')[0]
    if (language !== 'nl' && language !== 'en') continue
    const quality = parameters.find((parameter) => parameter.startsWith('q='))
    const weight = quality === undefined ? 1 : Number(quality.slice(2))
    if (weight >= 0 && weight <= 1) weights[language] = Math.max(weights[language], weight)
  }
  return weights.en > weights.nl ? 'en' : 'nl'
}
