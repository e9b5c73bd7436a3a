import eslint from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { importDirection } from './eslint.importDirection.mjs'

const CODE = ['**/*.{ts,tsx}']
const SRC = ['src/**/*.{ts,tsx}', 'collections/**/*.ts', 'payload.config.ts']

const NO_ENV = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/env.ts reads the environment: import what you need from there.',
}
/** Where Payload is called; the one file that may ask for all languages is named below. */
const NO_ALL_LANGUAGES = ["Property[key.name='locale']", "AssignmentExpression[left.property.name='locale']"].map(
  (place) => ({
    selector: `${place} Literal[value=/^(all|\\*)$/]`,
    message: 'A read of all languages leaves its language on the request for the next write: use inAllLanguages().',
  }),
)
const NO_CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The domain does not read the clock: take an Instant as argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain does not read the clock: take an Instant as argument.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'The domain does not read the clock: take an Instant as argument.',
  },
]
/** A test that is left out looks like one that passed. What one database or system cannot do is not defined there. */
const NO_SKIP = {
  selector: 'CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(skip|skipIf|runIf|only|todo|fixme)$/]',
  message: 'No test is skipped: define it where it can run, or make it run.',
}
/** Packages with a world behind them: nothing boots in the domain. */
const NOT_PURE = [
  ...['payload', 'payload/*', '@payloadcms/*', 'next', 'next/*', 'react', 'react-dom', 'hono', 'hono/*'],
  ...['node:fs', 'node:fs/*', 'node:http', 'node:https', 'node:net', 'node:process', 'node:child_process'],
]

/** Presets contain 'warn'; here a rule is an error or it is off. */
function asErrors(rules) {
  return Object.fromEntries(
    Object.entries(rules).map(([name, level]) => [name, level === 'warn' || level === 1 ? 'error' : level]),
  )
}

export default tseslint.config(
  {
    ignores: [
      '.next/**', '.cache/**', 'data/**', 'node_modules/**', 'test-results/**', 'next-env.d.ts',
      // A script for mongosh, with its globals.
      'docker/**',
      'src/app/(payload)/admin/importMap.js', 'src/payload-types.ts', 'src/database/migrations/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  { files: CODE, extends: [tseslint.configs.strict, tseslint.configs.stylistic] },
  {
    files: CODE,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/prefer-promise-reject-errors': 'error',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Symbols on globalThis are how the bundles of one process share state.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Control characters are named here to keep them out.
      'no-control-regex': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.tsx', '**/*.client.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: asErrors(reactHooks.configs.flat.recommended.rules),
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: { globals: nodeGlobals() },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }] },
  },
  { files: SRC, rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', NO_ENV, ...NO_ALL_LANGUAGES] } },
  { files: ['seed/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...NO_ALL_LANGUAGES] } },
  { files: ['src/queries/inAllLanguages.ts'], rules: { 'no-restricted-syntax': ['error', NO_ENV] } },
  { files: ['src/env.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Started from a terminal: their output is for the person who started them.
  { files: ['src/server.ts', 'src/commands/**', 'src/seedWhenEmpty.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', NO_ENV, ...NO_CLOCK],
      'no-restricted-imports': ['error', { patterns: NOT_PURE }],
    },
  },
  {
    files: ['**/*.spec.ts', 'tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', NO_SKIP],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // let release = () => {} until the promise hands it over.
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  importDirection,
)

function nodeGlobals() {
  const names = [
    ...['process', 'console', 'performance', 'Buffer', 'structuredClone'],
    ...['URL', 'URLSearchParams', 'fetch', 'Response', 'Headers', 'AbortController', 'AbortSignal'],
    ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'TextEncoder', 'TextDecoder'],
    ...['module', 'exports', 'require', '__dirname'],
  ]
  return Object.fromEntries(names.map((name) => [name, 'readonly']))
}
