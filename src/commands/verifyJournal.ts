import { checkJournal } from '@/queries/checkJournal'

import { runWithDatabase } from './runWithDatabase'

/** `npm run journal:verify`: whether the journal is whole, and every edition and verdict is what it says. */
export async function run(): Promise<void> {
  await runWithDatabase({
    purpose: 'journal:verify',
    work: async ({ payload, say }) => {
      const { chain, editions, editionFaults, editionsWithoutTerms, verdicts, verdictFaults } = await checkJournal({
        payload,
        onProgress: (done) => say(`  ${done} regels`),
      })
      if (chain.kind === 'whole') {
        say(`Het journaal is heel: ${chain.count} regels, de laatste van ${chain.head.at}.`)
        say(`  kop: regel ${chain.head.seq}, ${chain.head.hash}`)
        say('  Bewaar de kop ergens anders. Dan ziet u later ook of er regels van het eind zijn weggehaald.')
      } else {
        say(chain.person)
        say(`  eerste gebroken schakel: regel ${chain.seq} (${chain.fault}: ${chain.reason})`)
      }
      for (const { person, reason } of editionFaults) say(`${person} (${reason})`)
      if (editionFaults.length === 0) say(`${editions} edities kloppen met hun goedkeuring.`)
      if (editionsWithoutTerms > 0) {
        const older = editionsWithoutTerms === 1 ? '1 oudere editie' : `${editionsWithoutTerms} oudere edities`
        say(`  Van ${older} staan kanalen, momenten en indeling niet in het journaal.`)
        say('  Daarvan is alleen de tekst gecontroleerd. De goedkeuring blijft geldig.')
      }
      for (const { person, reason } of verdictFaults) say(`${person} (${reason})`)
      if (verdictFaults.length === 0) say(`${verdicts} oordelen kloppen met het journaal.`)
      return chain.kind === 'whole' && editionFaults.length === 0 && verdictFaults.length === 0 ? 0 : 1
    },
  })
}
