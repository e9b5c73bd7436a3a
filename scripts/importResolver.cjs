/**
 * Resolver for the import-direction rule (eslint-module-utils, interface 2). It answers from the specifier
 * alone for `@/…` and relative imports, so that a rule also judges a file that is not written yet; whether
 * a file exists is the compiler's business.
 */
const { existsSync } = require('node:fs')
const { dirname, resolve } = require('node:path')

const ROOT = resolve(__dirname, '..')
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.cjs', '.js', '/index.ts', '/index.tsx']

exports.interfaceVersion = 2

exports.resolve = (specifier, importer) => {
  const target = targetOf(specifier, importer)
  if (target === undefined) return { found: false }
  const existing = ENDINGS.map((ending) => target + ending).find((path) => isFile(path))
  return { found: true, path: existing ?? (/\.\w+$/.test(target) ? target : `${target}.ts`) }
}

function targetOf(specifier, importer) {
  if (specifier === '@payload-config') return resolve(ROOT, 'payload.config.ts')
  if (specifier.startsWith('@/')) return resolve(ROOT, 'src', specifier.slice(2))
  if (specifier.startsWith('.')) return resolve(dirname(importer), specifier)
  return undefined
}

function isFile(path) {
  return /\.\w+$/.test(path) && existsSync(path)
}
