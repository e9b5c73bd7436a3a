import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { isPlanner, isPlanReader, personOf } from '@/access/people'
import { importWorkbook } from '@/actions/importWorkbook'
import { notePlanExport } from '@/actions/notePlanExport'
import { isRefusal, NOT_PLANNER, REFUSAL_STATUS } from '@/actions/outcome'
import { currentInstant } from '@/clock'
import { DomainError } from '@/domain/errors'
import type { MappingQuestion } from '@/domain/planning/workbookPreview'
import type { Wording } from '@/domain/workflow/wording'
import { COLUMNS, isEditable, LIST_KEYS } from '@/exchange/workbook/columns'
import { exportYear } from '@/exchange/workbook/exportYear'
import type { ColumnMapping } from '@/exchange/workbook/guessMapping'
import { previewImport, type ImportPreview } from '@/exchange/workbook/previewImport'
import {
  applyMapping,
  readWorkbook,
  type UnknownSheet,
  type WorkbookRow,
} from '@/exchange/workbook/readWorkbook'

import { answerWorkbook } from './answerWorkbook'
import { readUpload } from './readUpload'
import { streamLines } from './streamLines'

const FIRST_YEAR = 2000
const LAST_YEAR = 2099
const year = z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR)

const exportQuery = z.object({ jaar: year, voor: z.enum(['team', 'delen']).optional() })

const exportEndpoint: Omit<Endpoint, 'root'> = {
  path: '/workbook',
  method: 'get',
  handler: async (req) => {
    const person = personOf(req)
    if (!person || isPlanReader({ req }) !== true) return refuse(403, NOT_FOR_YOU)
    const parsed = exportQuery.safeParse(Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams))
    if (!parsed.success) return refuse(400, `Kies een jaar van ${FIRST_YEAR} tot en met ${LAST_YEAR}.`)
    const { jaar, voor = person.role === 'viewer' ? 'delen' : 'team' } = parsed.data
    // People of the board see the plan here; a file goes further than they do.
    if (voor === 'team' && person.role === 'viewer') return refuse(403, ONLY_SHARED)
    const audience = voor === 'team' ? 'team' : 'shared'
    const workbook = await exportYear({ req, year: jaar, audience, now: currentInstant() })
    await notePlanExport({ req, file: 'workbook', audience, year: jaar })
    return answerWorkbook({
      workbook,
      fileName: `contentkalender-${jaar}${audience === 'team' ? '' : '-om-te-delen'}.xlsx`,
    })
  },
}

const NOT_FOR_YOU = 'Het jaarplan is voor adviseurs en bestuur.'
const ONLY_SHARED = 'U kunt de versie om te delen ophalen. De versie van het team is voor adviseurs.'

const column = z.number().int().min(0).max(200)
const importFields = z.strictObject({
  isPreview: z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]),
  /** of an unknown workbook: the sheet, what its columns hold, and the year of dates without one */
  sheet: z.string().max(200).optional(),
  mapping: z.record(z.string(), column).optional(),
  year: year.optional(),
  /** by list, what names of the file mean: an id, or null for what is left out */
  meanings: z.partialRecord(z.enum(LIST_KEYS), z.record(z.string().max(500), z.string().max(64).nullable())).optional(),
  /** of the dry run that is confirmed */
  digest: z.string().regex(/^[0-9a-f]{64}$/, 'dit is geen controlegetal').optional(),
})
type ImportFields = z.infer<typeof importFields>

/** A dry run, or with `isPreview: false` and the digest of one, the writing of exactly that. */
const importEndpoint: Omit<Endpoint, 'root'> = {
  path: '/workbook-imports',
  method: 'post',
  handler: async (req) => {
    if (!personOf(req)) return refuse(401, 'U bent niet (meer) ingelogd. Log opnieuw in; er is niets geschreven.')
    if (isPlanner({ req }) !== true) return refuse(403, NOT_PLANNER.message)
    const reading = await readUpload(req)
    if (reading.kind === 'too-large') return refuse(413, 'Dit bestand is te groot. Maak het kleiner dan 10 MB.')
    if (reading.kind === 'unreadable') return refuse(400, 'Er kwam geen bestand aan. Kies een Excel-bestand.')
    const parsed = importFields.safeParse(reading.upload.fields)
    if (!parsed.success) return refuse(400, 'De gegevens bij het bestand kloppen niet. Laad de pagina opnieuw.')
    const fields = parsed.data
    if (!fields.isPreview && fields.digest === undefined) return refuse(400, 'Bekijk eerst wat er zou veranderen.')

    const found = await findRows({ file: reading.upload.file, fields })
    if (found.kind === 'refused') return refuse(422, inLanguageOf(req, found.person))
    if (found.kind === 'asks-mapping') return Response.json({ ...found, kind: 'unknown' })
    const preview = () => previewImport({ req, rows: found.rows, now: currentInstant(), ...yearOf(fields), meanings: fields.meanings ?? {} })
    const seen = await preview()
    if (fields.isPreview) return Response.json({ kind: 'preview', ...seen.preview })
    if (seen.preview.digest !== fields.digest) return Response.json(changedMeanwhile(seen), { status: 409 })
    if (seen.writes.length === 0) return refuse(409, 'Er is niets om te schrijven.')
    if (!(req.headers.get('accept') ?? '').includes('application/x-ndjson')) {
      const { status, ...answer } = await write({ req, seen, preview })
      return Response.json(answer, { status })
    }
    return streamLines((send) =>
      write({ req, seen, preview, onProgress: (done) => send({ kind: 'progress', done, total: seen.writes.length }) }),
    )
  },
}

type Found =
  | { kind: 'rows'; rows: WorkbookRow[] }
  | ({ kind: 'asks-mapping' } & MappingQuestion)
  | { kind: 'refused'; person: Wording }

async function findRows({ file, fields }: { file: Uint8Array; fields: ImportFields }): Promise<Found> {
  const reading = await readWorkbook(file)
  if (reading.kind === 'refused') return { kind: 'refused', person: reading.person }
  if (reading.kind === 'own') return { kind: 'rows', rows: reading.rows }
  const { mapping } = fields
  if (mapping === undefined) return askMapping(reading.sheets)
  const sheet = reading.sheets.find(({ name }) => name === fields.sheet)
  if (!sheet) return { kind: 'refused', person: NO_SUCH_SHEET }
  if (mapping.title === undefined) return { kind: 'refused', person: NO_TITLE_COLUMN }
  return { kind: 'rows', rows: applyMapping({ sheet, mapping: mapping as ColumnMapping }) }
}

function askMapping(sheets: readonly UnknownSheet[]): Found {
  return {
    kind: 'asks-mapping',
    sheets: sheets.map(({ name, headers, sample, rows, guess }) => ({
      name,
      headers,
      sample,
      rowCount: rows.length,
      guess,
    })),
    fields: COLUMNS.filter(isEditable).map(({ field, header }) => ({ field, label: header })),
  }
}

const NO_SUCH_SHEET: Wording = {
  nl: 'Dit blad staat niet meer in het bestand. Kies het bestand opnieuw.',
  en: 'This sheet is no longer in the file. Choose the file again.',
}
const NO_TITLE_COLUMN: Wording = {
  nl: 'Kies welke kolom de titel is. Zonder titel kan een kaart niet op de kalender.',
  en: 'Choose which column is the title. A card needs one.',
}

type Writing = {
  req: PayloadRequest
  seen: ImportPreview
  preview: () => Promise<ImportPreview>
  onProgress?: (done: number) => void
}

async function write({ req, seen, preview, onProgress }: Writing): Promise<{ status: number; kind: string }> {
  try {
    const outcome = await importWorkbook({
      req,
      rows: seen.writes,
      now: currentInstant(),
      ...(onProgress ? { onProgress } : {}),
    })
    return { ...outcome, status: isRefusal(outcome) ? REFUSAL_STATUS[outcome.kind] : 200 }
  } catch (cause) {
    if (!(cause instanceof DomainError)) {
      req.payload.logger.error({ msg: 'a workbook was not written', err: cause })
      return { status: 500, ...problem('Er ging iets mis bij ons. Er is niets geschreven. Probeer het opnieuw.') }
    }
    req.payload.logger.warn({ msg: cause.message, code: cause.code })
    // A colleague was faster between the dry run and the writing: show what it would come to now.
    const now = await preview()
    if (now.preview.digest !== seen.preview.digest) return { status: 409, ...changedMeanwhile(now) }
    return { status: 409, ...problem(cause.person ?? 'Dit kan nu niet. Er is niets geschreven.') }
  }
}

function changedMeanwhile({ preview }: ImportPreview) {
  const message =
    'De kalender is intussen veranderd. Er is niets geschreven. Hieronder staat wat er nu zou veranderen.'
  return { kind: 'changed-meanwhile', message, errors: [{ message }], ...preview }
}

const yearOf = (fields: ImportFields) => (fields.year === undefined ? {} : { year: fields.year })
const inLanguageOf = (req: PayloadRequest, person: Wording) => (req.i18n.language === 'en' ? person.en : person.nl)
const problem = (message: string) => ({ kind: 'error', message, errors: [{ message }] })
const refuse = (status: number, message: string) => Response.json(problem(message), { status })

/** The year as a workbook, and back. */
export const workbookEndpoints = [exportEndpoint, importEndpoint]
