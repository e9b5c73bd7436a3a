import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { EnvironmentError, readEnv } from './env'

const STRONG = '9f2c81d07b6e4a35c0d8e17f6b2a9438'
const production = {
  CONTENTKALENDER_ENV: 'production',
  PAYLOAD_SECRET: STRONG,
  SERVER_URL: 'https://kalender.deventer.nl',
}

let directory: string
beforeAll(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'contentkalender-env-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

const problemsOf = (source: Record<string, string | undefined>) => {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
  return []
}

describe('defaults', () => {
  test('the demo needs no variable at all and is reachable from this machine only', () => {
    const env = readEnv({ DATA_DIR: directory })
    expect(env).toMatchObject({
      mode: 'demo',
      port: 3000,
      host: '127.0.0.1',
      serverUrl: 'http://localhost:3000',
      timeZone: 'Europe/Amsterdam',
      databaseKind: 'sqlite',
      databaseFile: path.join(directory, 'contentkalender.db'),
      payloadSecretIsKept: false,
      rateLimitPerMinute: 600,
      trustedProxies: 0,
    })
    expect(env.payloadSecret).toMatch(/^[0-9a-f]{64}$/)
    expect(readEnv({ DATA_DIR: directory }).payloadSecret).toBe(env.payloadSecret)
    expect(readdirSync(directory)).toEqual([])
  })

  test.each([
    ['https://mail.deventer.nl', 1],
    ['smtp://', 1],
    ['smtp://mail.deventer.nl:587', 0],
    ['smtps://naam:woord@mail.deventer.nl', 0],
  ])('%s as mail server gives %i problems', (SMTP_URL, count) => {
    expect(problemsOf({ ...production, SMTP_URL, MAIL_FROM: 'agenda@deventer.nl' })).toHaveLength(count)
  })

  test('the data directory is made absolute', () => {
    expect(readEnv({}).dataDir).toBe(path.resolve('data'))
  })

  test('an empty variable counts as absent', () => {
    expect(readEnv({ PORT: '', SERVER_URL: ' ' })).toMatchObject({ port: 3000 })
  })

  test('production listens on all addresses', () => {
    expect(readEnv(production)).toMatchObject({ host: '0.0.0.0', serverUrl: 'https://kalender.deventer.nl' })
  })

  test('the demo uses the secret that was kept', () => {
    const dataDir = path.join(directory, 'kept')
    mkdirSync(dataDir)
    writeFileSync(path.join(dataDir, 'secret'), `${STRONG}\n`)
    expect(readEnv({ DATA_DIR: dataDir })).toMatchObject({ payloadSecret: STRONG, payloadSecretIsKept: true })
  })
})

describe('the delivery API', () => {
  test.each([
    ['10', '0', 10, 0],
    ['10000000', '5', 10_000_000, 5],
    [' 1200 ', '1', 1200, 1],
  ])('RATE_LIMIT_PER_MINUTE=%s TRUSTED_PROXIES=%s', (limit, proxies, rateLimitPerMinute, trustedProxies) => {
    const env = readEnv({ RATE_LIMIT_PER_MINUTE: limit, TRUSTED_PROXIES: proxies })
    expect(env).toMatchObject({ rateLimitPerMinute, trustedProxies })
  })
})

describe('database', () => {
  test.each([
    ['file:./data/x.db', 'sqlite', path.resolve('data/x.db')],
    ['file:/srv/data/x.db', 'sqlite', '/srv/data/x.db'],
    ['file:///srv/data/x.db', 'sqlite', '/srv/data/x.db'],
    ['file:/srv/mijn%20map/x.db', 'sqlite', '/srv/mijn map/x.db'],
    ['mongodb://db:27017/kalender?replicaSet=rs0', 'mongodb', undefined],
    ['mongodb+srv://db.example.org/kalender', 'mongodb', undefined],
  ])('%s', (databaseUrl, databaseKind, databaseFile) => {
    expect(readEnv({ DATABASE_URL: databaseUrl })).toMatchObject({ databaseKind, databaseFile })
  })

  test('a path with special characters survives the way through the address', () => {
    const dataDir = path.join(directory, 'één map #1 50%')
    const env = readEnv({ DATA_DIR: dataDir })
    expect(readEnv({ DATABASE_URL: env.databaseUrl }).databaseFile).toBe(
      path.join(dataDir, 'contentkalender.db'),
    )
  })
})

describe('secrets from files', () => {
  test('are read and trimmed', () => {
    const file = path.join(directory, 'secret-file')
    writeFileSync(file, `${STRONG}\n`)
    const url = path.join(directory, 'url-file')
    writeFileSync(url, 'mongodb://db/kalender?replicaSet=rs0\n')
    const { PAYLOAD_SECRET: _, ...rest } = production
    expect(readEnv({ ...rest, PAYLOAD_SECRET_FILE: file, DATABASE_URL_FILE: url })).toMatchObject({
      payloadSecret: STRONG,
      databaseUrl: 'mongodb://db/kalender?replicaSet=rs0',
    })
  })

  test('a file that is not there is named once', () => {
    const { PAYLOAD_SECRET: _, ...rest } = production
    const problems = problemsOf({ ...rest, PAYLOAD_SECRET_FILE: path.join(directory, 'absent') })
    expect(problems.map((problem) => problem.variable)).toEqual(['PAYLOAD_SECRET_FILE'])
  })

  test('both forms at once are refused', () => {
    const problems = problemsOf({ ...production, PAYLOAD_SECRET_FILE: path.join(directory, 'secret-file') })
    expect(problems.map((problem) => problem.variable)).toEqual(['PAYLOAD_SECRET_FILE'])
  })
})

describe('wrong values', () => {
  test.each([
    ['CONTENTKALENDER_ENV', 'staging'],
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['HOST', 'http://localhost'],
    ['DATABASE_URL', 'postgres://db/kalender'],
    ['DATABASE_URL', 'file::memory:'],
    ['DATABASE_URL', 'file:x.db?mode=ro'],
    ['SERVER_URL', 'kalender.deventer.nl'],
    ['SERVER_URL', 'https://kalender.deventer.nl/pad'],
    ['SERVER_URL', 'ftp://kalender.deventer.nl'],
    ['TIME_ZONE', 'Europe/Deventer'],
    ['TIME_ZONE', '+01:00'],
    ['SEED_ANCHOR', '2026-01-06'],
    ['SEED_ANCHOR', '2026-02-30'],
    ['SEED_ANCHOR', 'maandag'],
    ['RATE_LIMIT_PER_MINUTE', '9'],
    ['RATE_LIMIT_PER_MINUTE', '10000001'],
    ['RATE_LIMIT_PER_MINUTE', '600.5'],
    ['RATE_LIMIT_PER_MINUTE', '1e3'],
    ['RATE_LIMIT_PER_MINUTE', '9999999999'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '6'],
    ['TRUSTED_PROXIES', 'one'],
  ])('%s=%s', (variable, value) => {
    expect(problemsOf({ [variable]: value }).map((problem) => problem.variable)).toEqual([variable])
  })

  test.each([
    ['absent', undefined],
    ['short', '9f2c81d07b6e4a35c0d8e17f6b2a943'],
    ['one character over and over', 'a'.repeat(64)],
    ['an example', 'change-me-9f2c81d07b6e4a35c0d8e17f6b2a9438'],
    ['an example in capitals', 'YOUR_SECRET_HERE_9f2c81d07b6e4a35c0d8e17f6b'],
    ['the one of the tests', readEnv({ CONTENTKALENDER_ENV: 'test' }).payloadSecret],
  ])('production refuses a secret that is %s', (_, secret) => {
    const problems = problemsOf({ ...production, PAYLOAD_SECRET: secret })
    expect(problems.map((problem) => problem.variable)).toEqual(['PAYLOAD_SECRET'])
  })

  test.each([
    ['http://kalender.deventer.nl', false],
    ['http://localhost:3000', true],
    ['http://127.0.0.1:3000', true],
    ['https://kalender.deventer.nl/', true],
  ])('production and SERVER_URL=%s: accepted %s', (serverUrl, isAccepted) => {
    expect(problemsOf({ ...production, SERVER_URL: serverUrl }).length === 0).toBe(isAccepted)
  })

  test('all are named in one message, in Dutch and below it in English, without the secret itself', () => {
    const source = {
      CONTENTKALENDER_ENV: 'production',
      PORT: 'x',
      TIME_ZONE: 'Mars/Base',
      SEED_ANCHOR: '2026-01-06',
      DATABASE_URL: 'mysql://root:topsecret@db',
      PAYLOAD_SECRET: 'kort-geheim-woord',
    }
    const wrong = ['PORT', 'DATABASE_URL', 'PAYLOAD_SECRET', 'SERVER_URL', 'TIME_ZONE', 'SEED_ANCHOR']
    expect(problemsOf(source).map((problem) => problem.variable)).toEqual(wrong)
    expect(() => readEnv(source)).toThrow(/instellingen kloppen niet[\s\S]*environment is not right/)
    try {
      readEnv(source)
    } catch (error) {
      const { message } = error as EnvironmentError
      for (const variable of wrong) expect(message.split(`- ${variable}: `)).toHaveLength(3)
      expect(message).not.toContain('kort-geheim-woord')
      expect(message).not.toContain('topsecret')
    }
  })
})
