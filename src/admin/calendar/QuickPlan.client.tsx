'use client'

import { useState, type FormEvent } from 'react'

import { ITEM_KINDS, KIND_LABELS, type ItemKind } from '@/domain/content'
import type { Language } from '@/domain/languages'
import type { PlanningVocabulary } from '@/domain/planning/card'
import { describeDate } from '@/domain/time/dutch'
import { CALENDAR_DAYS } from '@/domain/time/calendarDay'
import type { PlainDate } from '@/domain/time/plainDate'
import type { PlannerData } from '@/queries/readPlanner'

import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import { fillFromTemplate, type Filled } from './fillFromTemplate'
import { LanguageNote } from './LanguageNote.client'
import { CALENDAR_TEXTS } from './texts'

/** What quick plan sends; lists that are absent come from the template. */
export type QuickPlanInput = {
  title: string
  plannedDate: PlainDate | null
  kind: ItemKind
  channelIds?: string[]
  templateId: string | null
  campaignId: string | null
  time: string | null
  themeIds?: string[]
  audienceIds?: string[]
  attentionPointIds?: string[]
  goalIds?: string[]
  levelIds?: string[]
  /** in which it is to be written besides Dutch */
  languages?: Language[]
}

/** What a gap in the coverage, a filter or the address fills in beforehand. */
export type QuickPlanStart = {
  date: PlainDate | null
  title?: string
  channelIds?: string[]
  campaignId?: string | null
  themeIds?: string[]
  audienceIds?: string[]
  attentionPointIds?: string[]
  goalIds?: string[]
  levelIds?: string[]
  languages?: Language[]
}

type Props = {
  start: QuickPlanStart
  vocabulary: PlanningVocabulary
  campaigns: PlannerData['campaigns']
  templates: PlannerData['templates']
  /** null when it is planned, else why not */
  onPlan: (input: QuickPlanInput, isOpening: boolean) => Promise<string | null>
  onClose: () => void
}

/** A title, the channels, done. Everything else can wait, or comes from a template. */
export function QuickPlan({ start, vocabulary, campaigns, templates, onPlan, onClose }: Props) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [title, setTitle] = useState(start.title ?? '')
  const [date, setDate] = useState<string>(start.date ?? '')
  const [templateId, setTemplateId] = useState('')
  const bare: Filled = { kind: 'publication', channelIds: start.channelIds ?? [], campaignId: start.campaignId ?? null }
  const [shown, setShown] = useState<Filled>(bare)
  const { kind, channelIds, campaignId } = shown
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isAsking, setIsAsking] = useState(false)
  const heading = date === '' ? texts.quickTitleBacklog : texts.quickTitle(describeDate({ date: date as PlainDate, locale }))

  const filledBy = (id: string): Filled => {
    const template = templates.find((known) => known.id === id)
    return template ? { kind: template.kind, channelIds: template.channelIds, campaignId: template.campaignId ?? bare.campaignId } : bare
  }
  const chooseTemplate = (id: string) => {
    setTemplateId(id)
    setShown(fillFromTemplate({ shown, before: filledBy(templateId), after: filledBy(id) }))
  }
  const toggleChannel = (id: string) =>
    setShown({ ...shown, channelIds: channelIds.includes(id) ? channelIds.filter((known) => known !== id) : [...channelIds, id] })
  // Words that somebody typed are not thrown away by one key.
  const close = () => (title.trim() === (start.title ?? '').trim() ? onClose() : setIsAsking(!isAsking))
  const keep = () => {
    setIsAsking(false)
    document.getElementById('ck-quick-title')?.focus()
  }
  const submit = async (isOpening: boolean) => {
    if (title.trim() === '' || isBusy) return
    setIsBusy(true)
    setRefusal(null)
    setIsAsking(false)
    const firstChannel = vocabulary.channels.find(({ id }) => channelIds.includes(id))
    const reason = await onPlan(
      {
        title: title.trim(),
        plannedDate: date === '' ? null : (date as PlainDate),
        kind,
        channelIds,
        templateId: templateId || null,
        campaignId,
        time: kind === 'publication' ? (firstChannel?.usualTimes[0] ?? null) : null,
        ...(start.themeIds ? { themeIds: start.themeIds } : {}),
        ...(start.audienceIds ? { audienceIds: start.audienceIds } : {}),
        ...(start.attentionPointIds ? { attentionPointIds: start.attentionPointIds } : {}),
        ...(start.goalIds ? { goalIds: start.goalIds } : {}),
        ...(start.levelIds ? { levelIds: start.levelIds } : {}),
        ...(start.languages ? { languages: start.languages } : {}),
      },
      isOpening,
    )
    setIsBusy(false)
    if (reason === null) onClose()
    else setRefusal(reason)
  }
  return (
    <Dialog closeLabel={texts.close} onClose={close} title={heading}>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void submit(false)
        }}
      >
        <div className="ck-field">
          <label htmlFor="ck-quick-title">{texts.title}</label>
          <input
            aria-describedby="ck-quick-hint"
            autoFocus
            className="ck-input"
            id="ck-quick-title"
            maxLength={160}
            onChange={(event) => setTitle(event.target.value)}
            required
            value={title}
          />
          <p className="ck-muted" id="ck-quick-hint">
            {texts.titleHint}
          </p>
        </div>
        {templates.length > 0 ? (
          <div className="ck-field">
            <label htmlFor="ck-quick-template">{texts.template}</label>
            <select className="ck-input" id="ck-quick-template" onChange={(event) => chooseTemplate(event.target.value)} value={templateId}>
              <option value="">{texts.noTemplate}</option>
              {templates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <fieldset>
          <legend className="ck-legend">{texts.channels}</legend>
          <div className="ck-chips">
            {vocabulary.channels.map(({ id, name }) => (
              <label className="ck-chip" key={id}>
                <input checked={channelIds.includes(id)} onChange={() => toggleChannel(id)} type="checkbox" />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <div className="ck-fields">
          <div className="ck-field">
            <label htmlFor="ck-quick-date">{texts.date}</label>
            <input className="ck-input" id="ck-quick-date" max={CALENDAR_DAYS.last} min={CALENDAR_DAYS.first} onChange={(event) => setDate(event.target.value)} type="date" value={date} />
          </div>
          <div className="ck-field">
            <label htmlFor="ck-quick-kind">{texts.kind}</label>
            <select className="ck-input" id="ck-quick-kind" onChange={(event) => setShown({ ...shown, kind: event.target.value as ItemKind })} value={kind}>
              {ITEM_KINDS.map((value) => (
                <option key={value} value={value}>
                  {KIND_LABELS[value][locale]}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div className="ck-field">
          <label htmlFor="ck-quick-campaign">{texts.campaign}</label>
          <select
            className="ck-input"
            id="ck-quick-campaign"
            onChange={(event) => setShown({ ...shown, campaignId: event.target.value || null })}
            value={campaignId ?? ''}
          >
            <option value="">{texts.noCampaign}</option>
            {campaigns.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {start.languages ? <LanguageNote languages={start.languages} /> : null}
        {refusal ? (
          <p className="ck-message ck-message--danger" role="alert">
            {refusal}
          </p>
        ) : null}
        {isAsking ? <KeepOrThrow onKeep={keep} onThrow={onClose} /> : null}
        <div className="ck-actions">
          <button className="ck-button ck-button--primary" disabled={title.trim() === '' || isBusy} type="submit">
            {date === '' ? texts.planIdea : texts.plan}
          </button>
          <button className="ck-button" disabled={title.trim() === '' || isBusy} onClick={() => void submit(true)} type="button">
            {texts.planAndOpen}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

/** Asked when somebody leaves with a title that is typed. */
function KeepOrThrow({ onKeep, onThrow }: { onKeep: () => void; onThrow: () => void }) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  return (
    <div className="ck-message ck-message--warning" role="alert">
      <p>{texts.quickLeave}</p>
      <div className="ck-actions">
        <button autoFocus className="ck-button" onClick={onKeep} type="button">
          {texts.quickKeep}
        </button>
        <button className="ck-button" onClick={onThrow} type="button">
          {texts.quickThrow}
        </button>
      </div>
    </div>
  )
}
