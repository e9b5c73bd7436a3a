'use client'

import { LEVELS, type Level } from '@/domain/checks/finding'
import type { ScreenLocale } from '@/domain/time/dutch'
import type { LanguageApproval } from '@/queries/approvalView'

import { ReasonBox } from '../checks/ReasonBox.client'
import { CHECK_TEXTS } from '../checks/texts'
import { REVIEW_TEXTS } from './reviewTexts'
import type { ApproveTexts } from './texts'

type Props = {
  itemId: string
  approval: LanguageApproval
  /** on the desk everything; beside the form its own panel says the rest, with a way to mend it */
  isWide: boolean
  locale: ScreenLocale
  texts: ApproveTexts
}

/** Findings of one kind: one reason serves them all. */
type Kind = { code: string; level: Level; messages: string[]; reason: string | null }

/** What is missing or asked about, with the reason under it that was given for leaving it so. */
export function FindingList({ itemId, approval, isWide, locale, texts }: Props) {
  const kinds = readKinds({ approval, locale }).filter(({ code, reason }) => isWide || reason !== null || isMissing({ approval, code }))
  const isNamed = kinds.some(({ level }) => level !== 'hint')
  const leads = { block: texts.blocks, reason: REVIEW_TEXTS[locale].asksReason, hint: texts.warns }
  if (kinds.length === 0) return <p className="ck-muted">{texts.missingNothing}</p>
  return (
    <section className="ck-missing">
      <h4>{isNamed ? texts.missing : REVIEW_TEXTS[locale].worthALook}</h4>
      <ul>
        {kinds.map((kind) => (
          <li className={`ck-message ck-message--${kind.level === 'block' ? 'danger' : 'warning'}`} key={kind.code}>
            {kind.messages.map((message, index) => (
              <p key={index}>
                <strong>{leads[kind.level]}</strong> {message}
              </p>
            ))}
            {kind.level === 'reason' ? <Reason approval={approval} isWide={isWide} itemId={itemId} kind={kind} locale={locale} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** To read for who judges; to fill in for who asks, as long as nobody else did. */
function Reason({ itemId, approval, kind: { code, reason }, isWide, locale }: Omit<Props, 'texts'> & { kind: Kind }) {
  const words = REVIEW_TEXTS[locale]
  const { language, stage, mayRequestReview, review } = approval
  const isToGive = stage !== 'review' || reason === null || review.request?.isYours === true
  if (isWide && mayRequestReview && isToGive) {
    return <ReasonBox code={code} earlier={reason} itemId={itemId} language={language} texts={CHECK_TEXTS[locale]} />
  }
  if (reason === null) return isWide ? <p className="ck-muted">{words.noReason}</p> : null
  return (
    <blockquote>
      <strong>{words.reason}</strong> {reason}
    </blockquote>
  )
}

/** Who does not read the plan, as who writes along, is told only what is missing. */
function readKinds({ approval, locale }: Pick<Props, 'approval' | 'locale'>): Kind[] {
  const { missing, review } = approval
  const findings =
    review.findings.length > 0
      ? review.findings.map(({ code, level, message }) => ({ code, level, message: message[locale] }))
      : missing.map(({ code, blocks, text }) => ({ code, level: blocks ? ('block' as const) : ('hint' as const), message: text }))
  return LEVELS.flatMap((level) => {
    const ofLevel = findings.filter((finding) => finding.level === level)
    return [...new Set(ofLevel.map(({ code }) => code))].map((code) => ({
      code,
      level,
      messages: ofLevel.filter((finding) => finding.code === code).map(({ message }) => message),
      reason: review.reasons.find((each) => each.code === code)?.reason ?? null,
    }))
  })
}

const isMissing = ({ approval, code }: { approval: LanguageApproval; code: string }): boolean =>
  approval.missing.some((each) => each.code === code)
