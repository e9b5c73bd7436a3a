import { parseArgs } from 'node:util'

import type { ItemComparison, RowDifference } from '@/actions/compareItemRows'
import { rebuildPosts } from '@/actions/rebuildPosts'

import { runWithDatabase } from './runWithDatabase'

const PROGRESS_EVERY = 200

const KINDS: Record<RowDifference['kind'], string> = {
  missing: 'ontbreekt',
  surplus: 'hoort er niet te zijn',
  different: 'is anders',
}

/** `npm run posts:rebuild [-- --check]`: what readers see, held against what was approved. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } })
  const isCheck = values.check
  await runWithDatabase({
    purpose: isCheck ? 'posts:rebuild --check' : 'posts:rebuild',
    work: async ({ payload, say }) => {
      const { items, rows, found, repairedItems } = await rebuildPosts({
        payload,
        isCheck,
        onProgress: ({ done, total }) => {
          if (done % PROGRESS_EVERY === 0 && done < total) say(`  ${done} van ${total} items`)
        },
      })
      say(`${items} items met ${rows} berichten vergeleken met edities en journaal.`)
      for (const comparison of found) for (const line of describe(comparison)) say(line)
      const doubtful = found.filter(({ doubts }) => doubts.length > 0).length
      if (found.length === 0) say('Alles klopt.')
      else if (isCheck) say(`Bij ${found.length} items klopt iets niet. Herstellen: npm run posts:rebuild`)
      else say(`${repairedItems} items hersteld. Dit staat in het journaal.`)
      if (doubtful > 0) {
        say(
          `${doubtful} items blijven zoals ze zijn, want hun geschiedenis klopt zelf niet. ` +
            'Draai npm run journal:verify en vergelijk met een reservekopie.',
        )
      }
      return doubtful > 0 || (isCheck && found.length > 0) ? 1 : 0
    },
  })
}

function describe({ itemId, differences, doubts }: ItemComparison): string[] {
  const item = itemId === '' ? 'zonder item' : `item ${itemId}`
  return [
    ...doubts.map((doubt) => `  ${item}: ${doubt}`),
    ...differences.map(({ publicId, servedFrom, kind, field }) => {
      const what = field === null ? 'bericht' : field
      return `  ${item}, ${publicId} vanaf ${servedFrom}: ${what} ${KINDS[kind]}`
    }),
  ]
}
