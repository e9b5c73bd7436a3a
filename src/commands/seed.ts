import { mkdirSync } from 'node:fs'
import path from 'node:path'

import { installDemo, type DemoOutcome } from '../../seed/installDemo'
import { installVocabularies } from '../../seed/installVocabularies'
import { runWithDatabase } from './runWithDatabase'

/** `npm run seed`: installs what is missing of the vocabularies and, outside production, of the demo. */
export async function run(_args: string[] = []): Promise<void> {
  await runWithDatabase({
    purpose: 'seed',
    work: async ({ payload, env, say }) => {
      mkdirSync(path.join(env.dataDir, 'media'), { recursive: true })
      const { created } = await installVocabularies({ payload, env })
      say(created === 0 ? 'Woordenlijsten: alles staat er al.' : `Woordenlijsten: ${created} woorden geplaatst.`)
      if (env.mode === 'production') say('Voorbeelden: die horen niet in productie en zijn overgeslagen.')
      else say(describe(await installDemo({ payload, env, say })))
      return 0
    },
  })
}

function describe(outcome: DemoOutcome): string {
  switch (outcome.kind) {
    case 'installed':
      return `Voorbeelden: geplaatst, gerekend vanaf maandag ${outcome.anchor} (${outcome.events} gebeurtenissen).`
    case 'already-there':
      return `Voorbeelden: die staan er al, gerekend vanaf maandag ${outcome.anchor}.`
    case 'not-empty':
      return 'Voorbeelden: overgeslagen. Deze kalender is al in gebruik; voorbeelden passen alleen in een lege.'
  }
}
