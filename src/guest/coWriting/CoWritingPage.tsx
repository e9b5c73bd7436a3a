import type { Payload } from 'payload'

import { noteGuestLinkUse } from '@/actions/noteGuestLinkUse'
import { currentInstant } from '@/clock'
import type { CoWritingView } from '@/domain/coWriting/coWritingView'
import type { Instant } from '@/domain/time/instant'
import { readEnv } from '@/env'
import { readConsentViews } from '@/queries/readConsentViews'
import { readCoWriting } from '@/queries/readCoWriting'
import { readItem } from '@/queries/readItem'
import { writerOfLink, type Writer } from '@/queries/readWriter'

import type { Exit } from '../quickExit/readExit'
import { ChannelText } from '../review/ChannelText'
import { readShownText } from '../review/readShownText'
import '../review/review.css'
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
  return (
    <CoWriting consents={consents} endsSession={exit.endsSession} token={token} view={view} zone={readEnv().timeZone}>
      {writer !== null && view.assent !== null ? <WholeText now={now} token={token} view={view} writer={writer} /> : null}
    </CoWriting>
  )
}

/** All that a teller says yes to, pictures and what stands around the words included. */
async function WholeText({ writer, view, token, now }: { writer: Writer; view: CoWritingView; token: string | null; now: Instant }) {
  const { req, itemId } = writer
  const item = await readItem({ req, itemId })
  if (item === null) return null
  const { channels, ...around } = await readShownText({ req, item, language: view.language, now })
  const filesAt = token === null ? `/schrijf/${itemId}/beeld` : `/schrijf/l/${token}/beeld`
  return (
    <details className="gw-whole gk" open>
      <summary>Zo komt het er te staan</summary>
      {channels.map((channel) => (
        <ChannelText channel={channel} filesAt={filesAt} key={channel.id} review={around} />
      ))}
    </details>
  )
}

/** The writer of a link, with the use of it noted. */
export async function openByLink({ payload, token }: { payload: Payload; token: string }): Promise<Writer | null> {
  const now = currentInstant()
  const writer = await writerOfLink({ payload, token, now })
  if (writer?.link) await noteGuestLinkUse({ link: writer.link, now })
  return writer
}
