import type { Payload } from 'payload'

import { noteGuestLinkUse } from '@/actions/noteGuestLinkUse'
import { currentInstant } from '@/clock'
import { readEnv } from '@/env'
import { readConsentViews } from '@/queries/readConsentViews'
import { readCoWriting } from '@/queries/readCoWriting'
import { writerOfLink, type Writer } from '@/queries/readWriter'

import type { Exit } from '../quickExit/readExit'
import { ClosedWriting } from './ClosedWriting'
import { CoWriting } from './CoWriting.client'
import './coWriting.css'

/** The page of a writer, whoever they are; a closed one looks the same for every reason. */
export async function CoWritingPage({ writer, languageAsked, exit, token = null }: {
  writer: Writer | null
  exit: Exit
  languageAsked: unknown
  token?: string | null
}) {
  const now = currentInstant()
  const view = writer === null ? null : await readCoWriting({ writer, languageAsked, now })
  if (view === null) return <ClosedWriting exit={exit} />
  const consents = writer !== null && view.isExpert ? await readConsentViews({ writer, now }) : null
  return <CoWriting consents={consents} endsSession={exit.endsSession} token={token} view={view} zone={readEnv().timeZone} />
}

/** The writer of a link, with the use of it noted. */
export async function openByLink({ payload, token }: { payload: Payload; token: string }): Promise<Writer | null> {
  const now = currentInstant()
  const writer = await writerOfLink({ payload, token, now })
  if (writer?.link) await noteGuestLinkUse({ link: writer.link, now })
  return writer
}
