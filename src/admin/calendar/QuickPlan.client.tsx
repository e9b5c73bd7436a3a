'use client'

import { useState, type FormEvent } from 'react'

import { ITEM_KINDS, KIND_LABELS, type ItemKind } from '@/domain/content'
import type { PlanningVocabulary } from '@/domain/planning/card'
import { describeDate } from '@/domain/time/dutch'
import type { PlainDate } from '@/domain/time/plainDate'
import type { PlannerData } from '@/queries/readPlanner'

import { Dialog } from '../shared/Dialog.client'
import { useScreen } from '../shared/useScreen.client'
import { CALENDAR_TEXTS } from './texts'

/** What quick plan sends; lists that are absent come from the template. */
export type QuickPlanInput = {
  title: string
  plannedDate: PlainDate | null
  kind: ItemKind
  channelIds?: string[]
  templateId: string | null
  campaignId?: string | null
  time: string | null
  themeIds?: string[]
  audienceIds?: string[]
  attentionPointIds?: string[]
  goalIds?: string[]
  levelIds?: string[]
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
}

type Props = {
  start: QuickPlanStart
  vocabulary: PlanningVocabulary
  campaigns: PlannerData['campaigns']
  templates: PlannerData['templates']
  onPlan: (input: QuickPlanInput, isOpening: boolean) => Promise<boolean>
  onClose: () => void
}

/** A title, the channels, done. Everything else can wait, or comes from a template. */
export function QuickPlan({ start, vocabulary, campaigns, templates, onPlan, onClose }: Props) {
  const { locale } = useScreen()
  const texts = CALENDAR_TEXTS[locale]
  const [title, setTitle] = useState(start.title ?? '')
  const [date, setDate] = useState<string>(start.date ?? '')
  const [templateId, setTemplateId] = useState('')
  const [kind, setKind] = useState<ItemKind>('publication')
  const [channelIds, setChannelIds] = useState<string[]>(start.channelIds ?? [])
  const [campaignId, setCampaignId] = useState(start.campaignId ?? '')
  const [isBusy, setIsBusy] = useState(false)
  const template = templates.find(({ id }) => id === templateId)
  const heading = date === '' ? texts.quickTitleBacklog : texts.quickTitle(describeDate({ date: date as PlainDate, locale }))

  const chooseTemplate = (id: string) => {
    setTemplateId(id)
    const chosen = templates.find((known) => known.id === id)
    if (!chosen) return
    setKind(chosen.kind)
    setChannelIds(chosen.channelIds)
    if (chosen.campaignId && campaignId === '') setCampaignId(chosen.campaignId)
  }
  const toggleChannel = (id: string) =>
    setChannelIds((current) => (current.includes(id) ? current.filter((known) => known !== id) : [...current, id]))
  const submit = async (isOpening: boolean) => {
    if (title.trim() === '' || isBusy) return
    setIsBusy(true)
    const firstChannel = vocabulary.channels.find(({ id }) => channelIds.includes(id))
    const isDone = await onPlan(
      {
        title: title.trim(),
        plannedDate: date === '' ? null : (date as PlainDate),
        kind,
        channelIds,
        templateId: templateId || null,
        ...(campaignId === '' && template?.campaignId ? {} : { campaignId: campaignId || null }),
        time: kind === 'publication' ? (firstChannel?.usualTimes[0] ?? null) : null,
        ...(start.themeIds ? { themeIds: start.themeIds } : {}),
        ...(start.audienceIds ? { audienceIds: start.audienceIds } : {}),
        ...(start.attentionPointIds ? { attentionPointIds: start.attentionPointIds } : {}),
        ...(start.goalIds ? { goalIds: start.goalIds } : {}),
        ...(start.levelIds ? { levelIds: start.levelIds } : {}),
      },
      isOpening,
    )
    setIsBusy(false)
    if (isDone) onClose()
  }
  return (
    <Dialog closeLabel={texts.close} onClose={onClose} title={heading}>
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
            <input className="ck-input" id="ck-quick-date" onChange={(event) => setDate(event.target.value)} type="date" value={date} />
          </div>
          <div className="ck-field">
            <label htmlFor="ck-quick-kind">{texts.kind}</label>
            <select className="ck-input" id="ck-quick-kind" onChange={(event) => setKind(event.target.value as ItemKind)} value={kind}>
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
          <select className="ck-input" id="ck-quick-campaign" onChange={(event) => setCampaignId(event.target.value)} value={campaignId}>
            <option value="">{texts.noCampaign}</option>
            {campaigns.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="ck-actions">
          <button className="ck-button ck-button--primary" disabled={title.trim() === '' || isBusy} type="submit">
            {texts.plan}
          </button>
          <button className="ck-button" disabled={title.trim() === '' || isBusy} onClick={() => void submit(true)} type="button">
            {texts.planAndOpen}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
