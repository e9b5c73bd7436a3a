'use client'

import { useState } from 'react'

import type { MappingQuestion, WorkbookPreview } from '@/domain/planning/workbookPreview'
import type { PlainDate } from '@/domain/time/plainDate'
import { SLUGS } from '@/slugs'

import { useScreen } from '../shared/useScreen.client'
import { sendWorkbook, type ChosenFile, type ChosenMapping, type ChosenMeanings, type WorkbookAnswer } from './sendWorkbook.client'
import { WORKBOOK_TEXTS } from './texts'

type Chosen = { file: ChosenFile; question: MappingQuestion | null; mapping: ChosenMapping | null; meanings: ChosenMeanings }

export type ImportStep =
  | { kind: 'choose' }
  | ({ kind: 'map'; question: MappingQuestion } & Omit<Chosen, 'question'>)
  | ({ kind: 'preview'; preview: WorkbookPreview } & Chosen)
  | ({ kind: 'done'; message: string; refused: number; showDate: PlainDate | null } & Chosen)

const LARGEST_FILE = 10 * 1024 * 1024

/** The way of a file: chosen, mapped, tried, written; what was not written can always be tried again. */
export function useImport() {
  const { locale, apiUrl } = useScreen()
  const texts = WORKBOOK_TEXTS[locale]
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' })
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  const url = apiUrl(`/${SLUGS.contentItems}/workbook-imports`)

  const ask = async ({ send, chosen, refused }: {
    send: () => Promise<WorkbookAnswer>
    chosen: Chosen
    /** rows left out of what is being written; absent for a dry run */
    refused?: number
  }): Promise<void> => {
    setProblem(null)
    setIsBusy(true)
    const answer = await send()
    setIsBusy(false)
    setProgress(null)
    switch (answer.kind) {
      case 'preview':
        return setStep({ ...chosen, kind: 'preview', preview: answer })
      case 'changed-meanwhile':
        setProblem(answer.message)
        return setStep({ ...chosen, kind: 'preview', preview: answer })
      case 'unknown':
        return setStep({ ...chosen, kind: 'map', question: answer })
      case 'imported':
        return setStep({ ...chosen, kind: 'done', message: answer.message, refused: refused ?? 0, showDate: answer.showDate })
      case 'problem':
        return setProblem(answer.message ?? texts.unclear)
      case 'not-reached':
        return setProblem(refused === undefined ? texts.notReached : texts.unclear)
    }
  }

  return {
    step,
    problem,
    isBusy,
    progress,
    choose: async (picked: File) => {
      if (picked.size > LARGEST_FILE) return setProblem(texts.tooLarge)
      const file = { name: picked.name, content: new Blob([await picked.arrayBuffer()]) }
      return ask({
        send: () => sendWorkbook({ url, file, mapping: null, meanings: {}, locale }),
        chosen: { file, question: null, mapping: null, meanings: {} },
      })
    },
    preview: ({ step: { file, question, ...before }, mapping = before.mapping, meanings = before.meanings }: {
      step: Chosen
      mapping?: ChosenMapping | null
      meanings?: ChosenMeanings
    }) =>
      ask({
        send: () => sendWorkbook({ url, file, mapping, meanings, locale }),
        chosen: { file, question, mapping, meanings },
      }),
    write: ({ file, question, mapping, meanings, preview }: Chosen & { preview: WorkbookPreview }) => {
      const { counts, digest } = preview
      setProgress({ done: 0, total: counts.new + counts.changed })
      const send = () => sendWorkbook({ url, file, mapping, meanings, locale, digest, onProgress: setProgress })
      return ask({ send, chosen: { file, question, mapping, meanings }, refused: counts.refused })
    },
    backToColumns: () => {
      setProblem(null)
      setStep((now) =>
        'question' in now && now.question
          ? { kind: 'map', file: now.file, question: now.question, mapping: now.mapping, meanings: now.meanings }
          : { kind: 'choose' },
      )
    },
    restart: () => {
      setProblem(null)
      setStep({ kind: 'choose' })
    },
  }
}
