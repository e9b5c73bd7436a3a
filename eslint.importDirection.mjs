import boundaries from 'eslint-plugin-boundaries'
import { fileURLToPath } from 'node:url'

/**
 * The rooms of the house and what each may import. Every file is in exactly one room: the first pattern
 * that fits. What is not allowed here is an error, and so is a file in no room.
 */
const ROOMS = [
  ['test', ['**/*.spec.ts', '**/*.spec.tsx', 'tests/**', 'bench/**']],
  ['client', ['src/**/*.client.ts', 'src/**/*.client.tsx']],
  ['slugs', ['src/slugs.ts']],
  ['jobNames', ['src/jobs/names.ts']],
  // The environment checks DATABASE_URL with the pure parser of the database room.
  ['env', ['src/env.ts', 'src/database/databaseUrl.ts']],
  ['clock', ['src/clock.ts']],
  ['types', ['src/payload-types.ts']],
  ['server', ['src/server.ts', 'src/server/**']],
  // What starts from a terminal; only here the product meets its seed.
  ['commands', ['src/commands/**', 'src/openDatabase.ts', 'src/seedWhenEmpty.ts']],
  ['config', ['payload.config.ts']],
  ['domain', ['src/domain/**']],
  ['access', ['src/access/**']],
  ['fields', ['src/fields/**']],
  ['actions', ['src/actions/**']],
  ['queries', ['src/queries/**']],
  ['database', ['src/database/**']],
  ['deliveryApi', ['src/delivery-api/**']],
  ['exchange', ['src/exchange/**']],
  ['mail', ['src/mail/**']],
  ['graphql', ['src/graphql/**']],
  ['jobs', ['src/jobs/**']],
  ['admin', ['src/admin/**']],
  ['guest', ['src/guest/**']],
  ['app', ['src/app/**']],
  ['collections', ['collections/**']],
  ['seed', ['seed/**']],
  ['scripts', ['scripts/**']],
  ['rootFiles', ['*.mjs', '*.ts']],
]

const BASICS = ['domain', 'slugs', 'types']
const USE_CASES = ['actions', 'queries', 'access', 'clock']
const SCREENS = [...BASICS, ...USE_CASES, 'jobNames', 'client']
const OUTSIDE = [...BASICS, ...USE_CASES, 'env', 'jobNames']
const EVERYTHING_BUILT = [
  ...OUTSIDE,
  'fields',
  'collections',
  'database',
  'deliveryApi',
  'exchange',
  'mail',
  'graphql',
  'jobs',
  'config',
  'server',
]

/** From a room to the rooms it may import; a room may always import itself. */
const DIRECTIONS = {
  domain: [],
  slugs: [],
  jobNames: [],
  types: [],
  env: ['domain'],
  clock: ['domain'],
  // "Served now" is a question of access: Payload gives its predicates no other door to the clock.
  access: [...BASICS, 'clock'],
  fields: [...BASICS, 'access'],
  database: [...BASICS, 'env'],
  // They hand the municipality's zone to the domain, where time and zone are arguments.
  actions: [...BASICS, 'access', 'database', 'queries', 'jobNames', 'clock', 'env'],
  queries: [...BASICS, 'access', 'database', 'jobNames', 'clock', 'env'],
  // Endpoints also hand out files: workbooks and calendars.
  collections: [...BASICS, ...USE_CASES, 'fields', 'jobNames', 'env', 'exchange'],
  deliveryApi: OUTSIDE,
  exchange: OUTSIDE,
  mail: OUTSIDE,
  graphql: OUTSIDE,
  jobs: [...OUTSIDE, 'mail', 'exchange'],
  admin: SCREENS,
  guest: [...SCREENS, 'exchange', 'env'],
  client: ['domain', 'slugs', 'types', 'admin', 'guest'],
  app: [...SCREENS, 'config', 'admin', 'guest', 'env', 'graphql'],
  config: [...EVERYTHING_BUILT.filter((room) => room !== 'server'), 'admin'],
  server: [...EVERYTHING_BUILT, 'commands'],
  commands: [...EVERYTHING_BUILT, 'seed'],
  seed: EVERYTHING_BUILT,
  scripts: [...EVERYTHING_BUILT, 'commands', 'seed', 'rootFiles'],
  rootFiles: ['scripts'],
  test: [...EVERYTHING_BUILT, 'admin', 'guest', 'client', 'app', 'commands', 'seed', 'scripts', 'rootFiles'],
}

const inRooms = (rooms) => ({ file: { categories: { anyOf: rooms } } })

const policies = [
  ...Object.entries(DIRECTIONS).map(([from, to]) => ({
    from: inRooms([from]),
    allow: { to: inRooms([from, ...to]) },
  })),
  // A type leaves no trace in the browser's bundle: client files may name what the server hands them.
  {
    from: inRooms(['client']),
    allow: { to: inRooms(['actions', 'queries', 'access']), dependency: { kind: 'type' } },
  },
  // Styles lie beside the screen that uses them.
  { allow: { to: { path: '**/*.{css,scss}' } } },
]

export const importDirection = {
  files: ['**/*.{ts,tsx,mjs}'],
  plugins: { boundaries },
  settings: {
    'boundaries/files': ROOMS.map(([category, pattern]) => ({ category, pattern })),
    'boundaries/files-single-match': true,
    'import/resolver': { [fileURLToPath(new URL('scripts/importResolver.cjs', import.meta.url))]: {} },
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        policies,
        message: 'The room of this file may not import {{dependency.source}} (see eslint.importDirection.mjs).',
      },
    ],
  },
}
