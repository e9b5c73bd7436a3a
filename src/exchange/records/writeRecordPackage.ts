import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import type { Payload } from 'payload'

import type { PublicContent } from '@/domain/content'
import { writeChainedText } from '@/domain/journal/chain'
import { hashTerms, writeTermsText } from '@/domain/journal/termsHash'
import { writeHashedText } from '@/domain/workflow/contentHash'
import { openStoredMedia } from '@/queries/openStoredMedia'
import { readRecords, readWholeJournal, type RecordOfEdition } from '@/queries/readRecords'
import { readRecordTerms, readShownIntervals } from '@/queries/readRecordTerms'

import { writeEditionHtml } from './writeEditionHtml'

export type RecordPackageReport = { editions: number; sealed: number; media: number; missingMedia: number; entries: number }

const READ_ME = `Archiefpakket van de contentkalender

edities/…/editie.json      wat is goedgekeurd, wanneer, door wie, en waar en wanneer het mocht verschijnen
edities/…/inhoud.txt       de tekst waarop de goedkeuring rust; de SHA-256 ervan is contentHash in editie.json
edities/…/voorwaarden.txt  waar en wanneer die tekst mocht verschijnen, onder welke indeling, en op welke
                           toestemmingen en oordelen; de SHA-256 ervan is termsHash in editie.json
edities/…/tekst.html       dezelfde tekst om te lezen
begrippen.json             de namen bij de nummers van thema's, doelgroepen, kanalen, campagnes en hulplijnen; bij een
                           hulplijn elk telefoonnummer dat zij had, en sinds wanneer
vertoond.json              wanneer lezers welke editie waar zagen, en zullen zien zoals het er nu voor staat
media/                     beeld en geluid, genoemd naar hun SHA-256
journaal.txt               alles wat er gebeurde, een regel per handeling
SHA256SUMS                 het controlegetal van elk bestand in dit pakket

Controleren zonder dit programma
1. Bestanden:    sha256sum --check SHA256SUMS
2. Inhoud:       sha256sum edities/*/inhoud.txt  en vergelijk met contentHash in editie.json
3. Voorwaarden:  sha256sum edities/*/voorwaarden.txt  en vergelijk met termsHash in editie.json
4. Journaal:     de SHA-256 van elke regel (zonder regeleinde) staat als previousHash in de regel erna
5. Goedkeuring:  de journaalregel met seq uit editie.json is "edition-approved", met dezelfde contentHash en termsHash
6. Wie:          bij elke goedkeuring in approvals hoort een eerdere journaalregel "verdict-given" van dit item
                 (objectId), met dezelfde contentHash; de actorId daarvan is de userId. Een gast heeft geen userId.

Bij 3: de regel onder de eerste in voorwaarden.txt is releases, classification, consents, verdictIds en basis uit
editie.json, zo geschreven: namen op alfabet, geen spaties, wat null of een lege lijst is weggelaten, getallen als tekst,
tijdstippen zonder duizendsten, en elke lijst gesorteerd op de tekst van wat erin staat.
Heeft een oude journaalregel geen termsHash? De goedkeuring geldt dan gewoon, maar bewijst alleen de inhoud.
Wat na de goedkeuring is verplaatst, anders ingedeeld, verlengd of gestopt, staat in latere regels van het journaal.

Een verzegelde editie staat er zonder inhoud in: wie de toestemming gaf, heeft die ingetrokken.
`

/**
 * Writes the record package: every edition with its approvals, its words and pictures, and the journal, so that
 * who approved what can be proved without this program. It appears under its name when it is whole.
 *
 * @param folder must not exist yet
 * @throws Error when the folder exists or cannot be written; nothing is left half-written
 */
export async function writeRecordPackage({ payload, folder, zone }: { payload: Payload; folder: string; zone: string }): Promise<RecordPackageReport> {
  const draft = `${folder}.deel`
  await mkdir(path.dirname(folder), { recursive: true })
  // What a crash left behind is ours to clear away.
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft)
  try {
    const report = await fill({ payload, draft, zone })
    await rename(draft, folder)
    return report
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

async function fill({ payload, draft, zone }: { payload: Payload; draft: string; zone: string }): Promise<RecordPackageReport> {
  const sums: string[] = []
  const save = async (name: string, text: string): Promise<void> => {
    const file = path.join(draft, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
    sums.push(`${createHash('sha256').update(text).digest('hex')}  ${name}`)
  }
  const report: RecordPackageReport = { editions: 0, sealed: 0, media: 0, missingMedia: 0, entries: 0 }
  /** file name per checksum; null where the file is gone */
  const media = new Map<string, string | null>()
  await save('LEESMIJ.txt', READ_ME)
  const names = await readRecordTerms({ payload })
  await save('begrippen.json', `${JSON.stringify(names, null, 2)}\n`)
  await save('vertoond.json', `${JSON.stringify(await readShownIntervals({ payload }), null, 2)}\n`)
  for await (const record of readRecords({ payload })) {
    report.editions += 1
    const { edition, itemId } = record
    const place = `edities/${itemId}-${edition.language}-${String(edition.number).padStart(3, '0')}`
    await save(`${place}/editie.json`, `${JSON.stringify(describe(record), null, 2)}\n`)
    // Ids and moments, no words: a sealed edition has them too.
    await save(`${place}/voorwaarden.txt`, writeTermsText(record.terms))
    if (edition.sealedAt) {
      report.sealed += 1
      continue
    }
    const content = edition.content as unknown as PublicContent
    await save(`${place}/inhoud.txt`, writeHashedText(content))
    for (const { mediaId, sha256 } of mediaOf(content)) {
      if (media.has(sha256)) continue
      const name = await saveMedia({ payload, draft, mediaId, sha256 })
      media.set(sha256, name)
      if (name === null) report.missingMedia += 1
      else {
        report.media += 1
        sums.push(`${sha256}  media/${name}`)
      }
    }
    await save(`${place}/tekst.html`, writeEditionHtml({ record, names, zone, mediaName: (sha256) => media.get(sha256) ?? null }))
  }
  const lines: string[] = []
  for await (const entry of readWholeJournal({ payload })) lines.push(writeChainedText(entry))
  report.entries = lines.length
  await save('journaal.txt', lines.map((line) => `${line}\n`).join(''))
  await writeFile(path.join(draft, 'SHA256SUMS'), sums.map((line) => `${line}\n`).join(''))
  return report
}

function describe({ edition, itemId, approvals, terms }: RecordOfEdition) {
  const { language, number, approvedAt, seq, contentHash, sealedAt } = edition
  const hashes = { contentHash, termsHash: hashTerms(terms) }
  return { itemId, language, number, approvedAt, seq, ...hashes, approvals, ...terms, sealedAt: sealedAt ?? null }
}

function mediaOf({ variants }: PublicContent): { mediaId: string; sha256: string }[] {
  return variants.flatMap(({ media, pictograms = [], audio, shareImage }) =>
    [...media, ...pictograms, audio, shareImage].filter((file) => file !== undefined && file !== null),
  )
}

/** The file is kept only when its bytes are what its name says. */
async function saveMedia({ payload, draft, mediaId, sha256 }: { payload: Payload; draft: string; mediaId: string; sha256: string }): Promise<string | null> {
  const opened = await openStoredMedia({ payload, mediaId, size: 'original' })
  if (opened === null) return null
  const name = `${sha256}.${(opened.type.split('/')[1] ?? 'bin').replace(/[^a-z0-9]/g, '')}`
  const file = path.join(draft, 'media', name)
  await mkdir(path.dirname(file), { recursive: true })
  const hash = createHash('sha256')
  await pipeline(
    Readable.fromWeb(opened.read() as never),
    async function* (source: AsyncIterable<Uint8Array>) {
      for await (const chunk of source) {
        hash.update(chunk)
        yield chunk
      }
    },
    createWriteStream(file),
  )
  if (hash.digest('hex') === sha256) return name
  await rm(file)
  return null
}
