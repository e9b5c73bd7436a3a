import process from 'node:process'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'

import { z } from 'zod'

import { createAdministrator, LINK_SECONDS } from '@/actions/createAdministrator'

import { runWithDatabase } from './runWithDatabase'

const person = z.object({
  name: z.string().trim().min(1, 'Geef een naam: --name "Naam"').max(80, 'Een naam heeft hooguit 80 tekens.'),
  email: z.string().trim().toLowerCase().pipe(z.email('Geef een e-mailadres: --email naam@voorbeeld.nl')),
})

/** `npm run admin:create [-- --name … --email … --another]`: the first administrator, by a link that works once. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { name: { type: 'string' }, email: { type: 'string' }, another: { type: 'boolean', default: false } },
  })
  const answers = await ask(values)
  const parsed = person.safeParse(answers)
  if (!parsed.success) {
    for (const { message } of parsed.error.issues) process.stderr.write(`${message}\n`)
    process.exit(1)
  }
  await runWithDatabase({
    purpose: 'admin:create',
    work: async ({ payload, env, say }) => {
      const outcome = await createAdministrator({ payload, ...parsed.data, isAnother: values.another })
      say(outcome.message)
      if (outcome.kind !== 'created') return 1
      say(`Kies een wachtwoord met deze link. Hij werkt één keer, ${LINK_SECONDS / 60} minuten lang:`)
      say(`  ${env.serverUrl}/admin/reset/${outcome.token}`)
      if (env.databaseKind === 'sqlite') say('Start daarvoor eerst de contentkalender: npm start')
      return 0
    },
  })
}

type Given = { name?: string | undefined; email?: string | undefined }

async function ask({ name, email }: Given): Promise<Given> {
  if ((name && email) || !process.stdin.isTTY) return { name: name ?? '', email: email ?? '' }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return {
      name: name ?? (await terminal.question('Naam van de beheerder: ')),
      email: email ?? (await terminal.question('E-mailadres: ')),
    }
  } finally {
    terminal.close()
  }
}
