import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Everything that ends up in the built pages. */
const SOURCES = [
  'src',
  'collections',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const MARK = path.join('.next', 'contentkalender-sources')

function filesBelow(entry) {
  if (!existsSync(entry)) return []
  if (statSync(entry).isFile()) return [entry]
  return readdirSync(entry, { withFileTypes: true })
    .flatMap((child) => filesBelow(path.join(entry, child.name)))
    .filter((file) => !file.endsWith('.spec.ts'))
}

/** One number for the content of all sources; times of files say nothing after a checkout. */
export function hashSources() {
  const hash = createHash('sha256').update(process.version)
  for (const file of SOURCES.flatMap(filesBelow).sort()) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Where the built pages keep the number of the sources they were built from. */
export const BUILD_MARK = MARK

export function isBuildFresh() {
  return existsSync(MARK) && existsSync(path.join('.next', 'BUILD_ID')) && readFileSync(MARK, 'utf8') === hashSources()
}
