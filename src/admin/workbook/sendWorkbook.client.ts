import type { MappingQuestion, WorkbookPreview } from '@/domain/planning/workbookPreview'
import { isPlainDate, type PlainDate } from '@/domain/time/plainDate'
import type { ScreenLocale } from '@/domain/time/dutch'

/** The file as it was chosen, held here so that the dry run and the writing get the same bytes. */
export type ChosenFile = { name: string; content: Blob }

/** Of an unknown workbook: the sheet, and what its columns hold. */
export type ChosenMapping = { sheet: string; mapping: Record<string, number>; year: number }

/** By list, what names of the file mean: the id of a record, or null for what is left out. */
export type ChosenMeanings = Record<string, Record<string, string | null>>

export type WorkbookAnswer =
  | ({ kind: 'preview' } & WorkbookPreview)
  | ({ kind: 'unknown' } & MappingQuestion)
  | ({ kind: 'changed-meanwhile'; message: string } & WorkbookPreview)
  | { kind: 'imported'; message: string; showDate: PlainDate | null }
  | { kind: 'problem'; message: string | null }
  | { kind: 'not-reached' }

type Sending = {
  url: string
  file: ChosenFile
  mapping: ChosenMapping | null
  meanings: ChosenMeanings
  locale: ScreenLocale
  /** of the dry run that is confirmed; absent asks for a dry run */
  digest?: string
  onProgress?: (progress: { done: number; total: number }) => void
}

/** Sends a workbook for a dry run, or for writing. Never throws: a lost connection is an answer too. */
export async function sendWorkbook({ url, file, mapping, meanings, locale, digest, onProgress }: Sending): Promise<WorkbookAnswer> {
  const form = new FormData()
  form.set('file', file.content, 'werkboek.xlsx')
  form.set('isPreview', String(digest === undefined))
  if (digest !== undefined) form.set('digest', digest)
  if (Object.keys(meanings).length > 0) form.set('meanings', JSON.stringify(meanings))
  if (mapping !== null) {
    form.set('sheet', mapping.sheet)
    form.set('mapping', JSON.stringify(mapping.mapping))
    form.set('year', String(mapping.year))
  }
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { accept: 'application/x-ndjson, application/json', 'accept-language': locale },
      body: form,
    })
    const isStream = (response.headers.get('content-type') ?? '').includes('application/x-ndjson')
    const answer = isStream && response.body ? await readLines({ body: response.body, onProgress }) : await response.json()
    return recognise(answer)
  } catch {
    return { kind: 'not-reached' }
  }
}

async function readLines({
  body,
  onProgress,
}: {
  body: ReadableStream<Uint8Array>
  onProgress: Sending['onProgress']
}): Promise<unknown> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let last: unknown = null
  for (;;) {
    const { done, value } = await reader.read()
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (line === '') continue
      last = JSON.parse(line)
      if (isRecord(last) && last.kind === 'progress') {
        onProgress?.({ done: Number(last.done), total: Number(last.total) })
      }
    }
    if (done) return last
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The answers of our own endpoint, told apart by their kind. */
function recognise(answer: unknown): WorkbookAnswer {
  if (!isRecord(answer)) return { kind: 'problem', message: null }
  const message = typeof answer.message === 'string' ? answer.message : ''
  switch (answer.kind) {
    case 'preview':
      return { ...(answer as unknown as WorkbookPreview), kind: 'preview' }
    case 'changed-meanwhile':
      return { ...(answer as unknown as WorkbookPreview), kind: 'changed-meanwhile', message }
    case 'unknown':
      return { ...(answer as unknown as MappingQuestion), kind: 'unknown' }
    case 'imported':
      return { kind: 'imported', message, showDate: isPlainDate(answer.showDate) ? answer.showDate : null }
    default:
      return { kind: 'problem', message: message === '' ? firstError(answer) : message }
  }
}

function firstError({ errors }: Record<string, unknown>): string | null {
  const [first]: unknown[] = Array.isArray(errors) ? errors : []
  return isRecord(first) && typeof first.message === 'string' ? first.message : null
}
