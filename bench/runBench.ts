import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

import { fillPosts } from './fillPosts'
import { median, quantile, write, writeTable } from './figures'
import type { ApprovalFigures } from './measureApproval'
import { loadOfMachine, measureServing, type ServingFigures } from './measureServing'
import { measureWriters } from './measureWriters'
import { runForJson } from './processes'
import { startProduct, timePlainNext, timeProduct } from './product'
import { reportCalendar, reportPlanner } from './reportPlanning'

const PARTS = ['serving', 'approval', 'start', 'writers', 'planner', 'calendar'] as const
type Part = (typeof PARTS)[number]

const tell = (line: string): void => void process.stderr.write(`${line}\n`)
const print = (text: string): void => void process.stdout.write(`${text}\n\n`)

/** Measures in a data directory of its own, which is gone afterwards. Markdown to stdout, progress to stderr. */
export async function runBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true },
      sizes: { type: 'string', default: '10000,100000' },
      seconds: { type: 'string', default: '5' },
      rounds: { type: 'string', default: '3' },
    },
  })
  const parts = new Set<string>(values.only ?? PARTS)
  for (const part of parts) if (!PARTS.includes(part as Part)) throw new Error(`--only takes ${PARTS.join(', ')}`)
  const seconds = Number(values.seconds)
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'contentkalender-bench-'))
  try {
    print(`Measured ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${describeMachine()}.`)
    tell('first start: empty database, demo')
    const first = await startProduct(dataDir)
    await first.stop()
    if (parts.has('start')) await reportStart({ dataDir, firstSeconds: first.startSeconds })
    if (parts.has('approval')) await reportApproval()
    if (parts.has('planner')) await reportPlanner({ tell, print })
    if (parts.has('calendar')) {
      const copy = `${dataDir}-calendar`
      cpSync(dataDir, copy, { recursive: true })
      await reportCalendar({ dataDir: copy, rounds: Number(values.rounds), tell, print }).finally(() => rmSync(copy, { recursive: true, force: true }))
    }
    if (parts.has('writers')) await reportWriters({ dataDir, seconds: seconds * 2 })
    if (parts.has('serving')) {
      const sizes = values.sizes.split(',').filter(Boolean).map(Number)
      await reportServing({ dataDir, sizes, seconds, rounds: Number(values.rounds) })
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function describeMachine(): string {
  const cores = os.availableParallelism()
  return `${cores} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${loadOfMachine()}`
}

async function reportServing({ dataDir, sizes, seconds, rounds }: {
  dataDir: string
  sizes: number[]
  seconds: number
  rounds: number
}): Promise<void> {
  const found = [await measureServing({ dataDir, seconds, rounds, tell })]
  for (const wanted of sizes) {
    tell(`filling up to ${wanted} posts`)
    await fillPosts({ file: path.join(dataDir, 'contentkalender.db'), wanted })
    found.push(await measureServing({ dataDir, seconds, rounds, tell }))
  }
  print('### A list of ten posts, requests per second')
  print(writeTable({ head: RATE_HEAD, rows: found.map(rateRow) }))
  print('### The same, processor time of the server per request')
  print(writeTable({ head: PROCESSOR_HEAD, rows: found.map(processorRow) }))
  print('### An answer that is not ready, and memory')
  print(writeTable({ head: COLD_HEAD, rows: found.map(coldRow) }))
}

const postsOf = ({ posts }: ServingFigures) => posts.toLocaleString('en')

const RATE_HEAD = ['posts', 'bytes', 'bare `node:http`', 'delivery API', 'of bare', 'Payload REST', 'times Payload']
const rateRow = (figures: ServingFigures): string[] => [
  postsOf(figures),
  write(figures.bodyBytes),
  write(figures.bare.perSecond),
  write(figures.ours.perSecond),
  write(figures.ours.perSecond / figures.bare.perSecond),
  write(figures.payload.perSecond),
  write(figures.ours.perSecond / figures.payload.perSecond),
]

const PROCESSOR_HEAD = ['posts', 'bare, µs', 'delivery API, µs', 'bare ÷ ours', 'Payload REST, µs', 'Payload ÷ ours']
const processorRow = (figures: ServingFigures): string[] => [
  postsOf(figures),
  write(figures.bare.microseconds),
  write(figures.ours.microseconds),
  write(figures.bare.microseconds / figures.ours.microseconds),
  write(figures.payload.microseconds),
  write(figures.payload.microseconds / figures.ours.microseconds),
]

const COLD_HEAD = [
  'posts',
  'file, MB',
  'new address, ms (p95)',
  'after a write, ms (p95)',
  'memory at start, MB',
  'after load, MB',
  'start, s',
]
const coldRow = (figures: ServingFigures): string[] => [
  postsOf(figures),
  write(figures.fileMegabytes),
  `${write(figures.newAddress.median)} (${write(figures.newAddress.p95)})`,
  `${write(figures.afterWrite.median)} (${write(figures.afterWrite.p95)})`,
  write(figures.memoryAtStart),
  write(figures.memoryAfterLoad),
  write(figures.startSeconds),
]

async function reportApproval(): Promise<void> {
  tell('approvals')
  const { approvals, updates, postsPerItem } = (await runForJson({
    args: ['bench/source.mjs', 'measureApproval'],
    env: { NODE_ENV: 'production' },
  })) as ApprovalFigures
  print(`### Approving an item with ${postsPerItem} channels (${postsPerItem} posts), ${approvals.length} times`)
  const waits = { approvals: approvals.map(({ waited }) => waited), updates: updates.map(({ waited }) => waited) }
  const work = {
    approvals: approvals.map(({ processor }) => processor),
    updates: updates.map(({ processor }) => processor),
  }
  const row = (what: string, kind: 'approvals' | 'updates') => [
    what,
    write(median(waits[kind])),
    write(quantile(waits[kind], 0.95)),
    write(median(work[kind])),
  ]
  print(
    writeTable({
      head: ['', 'median, ms', 'p95, ms', 'processor, ms'],
      rows: [
        row('approval: verdict, edition, journal, posts, stage', 'approvals'),
        row('plain `payload.update` of the same item', 'updates'),
        [
          'ratio',
          write(median(waits.approvals) / median(waits.updates)),
          '',
          write(median(work.approvals) / median(work.updates)),
        ],
      ],
    }),
  )
}

async function reportStart({ dataDir, firstSeconds }: { dataDir: string; firstSeconds: number }): Promise<void> {
  const product: { ready: number; firstAnswer: number }[] = []
  const plain: number[] = []
  for (let round = 0; round < 3; round += 1) {
    tell(`start ${round + 1} of 3`)
    product.push(await timeProduct(dataDir))
    plain.push(await timePlainNext(dataDir))
  }
  const firstAnswer = median(product.map((start) => start.firstAnswer))
  print('### Starting, seconds')
  print(
    writeTable({
      head: ['', 'ready', 'first answer of Payload’s REST'],
      rows: [
        ['first start: empty database, migrations, demo', write(firstSeconds), ''],
        ['start with nothing changed', write(median(product.map(({ ready }) => ready))), write(firstAnswer)],
        ['`next start` of the same build', '', write(median(plain))],
        ['ratio', '', write(firstAnswer / median(plain))],
      ],
    }),
  )
}

async function reportWriters({ dataDir, seconds }: { dataDir: string; seconds: number }): Promise<void> {
  tell('writers')
  const { writers, writesPerSecond, times, quiet, busy } = await measureWriters({ dataDir, seconds })
  print(`### ${writers} writers at once, each changing an item of its own over REST`)
  print(
    writeTable({
      head: ['', 'writes per second', 'write p99, ms', 'lists per second', 'list p99, ms'],
      rows: [
        ['nobody writes', '0', '', write(quiet.perSecond), write(quiet.p99Milliseconds)],
        [
          'they write',
          write(writesPerSecond),
          write(quantile(times, 0.99)),
          write(busy.perSecond),
          write(busy.p99Milliseconds),
        ],
      ],
    }),
  )
}
