'use client'

import {
  useAuth,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useModal,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { wallTimeFromInstant } from '@/domain/time/zone'
import { SLUGS } from '@/slugs'

import { readMoment } from '../fields/MomentInput.client'
import { useChannels } from '../fields/useChannels.client'
import { useCopy } from '../shared/useCopy.client'
import { useScreen } from '../shared/useScreen.client'
import { collectOwnText } from './collectOwnText'
import './presence.css'
import { PRESENCE_TEXTS } from './texts'
import { useKeepUnsaved } from './useKeepUnsaved.client'
import { usePresence, type PresenceReport } from './usePresence.client'

/** Payload's own answer to a newer version: a dialog over everything, with "reload" as the only way out. */
const PAYLOAD_DIALOG = 'document-stale-data'

/** Who else is in this item, and what happened to it since this form was opened. */
export function Presence() {
  useKeepUnsaved()
  const { id } = useDocumentInfo()
  const { apiUrl, locale } = useScreen()
  const revision = useFormFields(([fields]) => {
    const value: unknown = fields.revision?.value
    return typeof value === 'number' ? value : null
  })
  const isProcessing = useFormProcessing()
  const url = id === undefined ? null : apiUrl(`/${SLUGS.contentItems}/${id}/presence`)
  const { report, ask } = usePresence({ url, revision })
  const { closeModal, isModalOpen } = useModal()
  const isDialogOpen = isModalOpen(PAYLOAD_DIALOG)
  // Reloading would lose what was just typed; the banner below offers to copy it first.
  useEffect(() => {
    if (!isDialogOpen) return
    closeModal(PAYLOAD_DIALOG)
    ask()
  }, [ask, closeModal, isDialogOpen])
  const names = [...new Set(report?.others.map(({ displayName }) => displayName) ?? [])]
  // While this form saves, the server is ahead of it for a moment; that is its own doing.
  const isBehind = report !== null && revision !== null && report.revision > revision && !isProcessing
  return (
    <div className={`ck ${names.length > 0 || isBehind ? 'ck-presence' : ''}`}>
      <div aria-live="polite" role="status">
        {names.length > 0 ? <p className="ck-message">{PRESENCE_TEXTS[locale].others(names)}</p> : null}
      </div>
      <div role="alert">{isBehind ? <NewerVersion report={report} /> : null}</div>
    </div>
  )
}

function NewerVersion({ report }: { report: PresenceReport }) {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { adminUrl, locale, zone } = useScreen()
  const { getData } = useForm()
  const isModified = useFormModified()
  const channels = useChannels()
  const router = useRouter()
  const { copy, state } = useCopy()
  const texts = PRESENCE_TEXTS[locale]
  const saved = readMoment(report.savedAt)
  const clock = saved ? wallTimeFromInstant({ instant: saved, zone }).time.slice(0, 5) : '–'
  const time = locale === 'nl' ? clock.replace(':', '.') : clock
  const ownName = (user as { displayName?: unknown } | null)?.displayName
  const isOwn = report.savedBy !== null && report.savedBy === ownName
  const ownText = () =>
    collectOwnText({
      values: getData(),
      channelNames: new Map([...channels].map(([channelId, { name }]) => [channelId, name])),
    })
  return (
    <div className="ck-message ck-message--warning">
      <p>
        <strong>{isOwn ? texts.savedByYou(time) : texts.savedBy(report.savedBy ?? texts.somebody, time)}</strong>
      </p>
      <p>{isModified ? texts.yoursIsSafe : texts.nothingTyped}</p>
      {isModified ? <p>{texts.whatToDo}</p> : null}
      <div className="ck-actions">
        {isModified ? (
          <>
            <button className="ck-button" onClick={() => void copy(ownText())} type="button">
              {texts.copy}
            </button>
            <a
              className="ck-button"
              href={adminUrl(`/collections/${SLUGS.contentItems}/${id}`)}
              rel="noopener"
              target="_blank"
            >
              {texts.openNew}
            </a>
          </>
        ) : (
          <button className="ck-button" onClick={() => router.refresh()} type="button">
            {texts.showNew}
          </button>
        )}
      </div>
      {state === 'copied' ? <p>{texts.copied}</p> : null}
      {state === 'refused' ? (
        <div className="ck-field">
          <p>{texts.notCopied}</p>
          <textarea aria-label={texts.yourText} className="ck-input" defaultValue={ownText()} readOnly rows={8} />
        </div>
      ) : null}
    </div>
  )
}
