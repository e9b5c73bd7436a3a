/** Fills ./secrets for docker-compose.yml with random values. What is there already stays. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const FOLDER = resolve(import.meta.dirname, '..', 'secrets')
const random = () => randomBytes(32).toString('hex')

// The folder is closed to others on this host; the files are readable, because the user inside a container
// is another one than here.
mkdirSync(FOLDER, { recursive: true, mode: 0o700 })

keep('payload_secret', random)
keep('mongodb_root_password', random)
keep('mongodb_keyfile', () => randomBytes(384).toString('base64'))
const password = keep('mongodb_app_password', random)
keep('database_url', () => {
  const place = 'mongodb:27017/contentkalender?replicaSet=rs0&authSource=contentkalender'
  return `mongodb://contentkalender:${password}@${place}`
})

function keep(name, make) {
  const file = join(FOLDER, name)
  if (existsSync(file)) {
    console.log(`secrets/${name}: kept`)
    return readFileSync(file, 'utf8').trim()
  }
  const value = make()
  writeFileSync(file, value, { mode: 0o444, flag: 'wx' })
  console.log(`secrets/${name}: made`)
  return value
}
