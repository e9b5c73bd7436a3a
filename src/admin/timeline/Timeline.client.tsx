'use client'

import { Link } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'

import { STATE_SHAPES, STATE_WORDS } from '@/domain/planning/describeCardState'
import { addDays, type PlainDate } from '@/domain/time/plainDate'
import type { TimelineData } from '@/queries/readTimeline'
import { SLUGS } from '@/slugs'

import { ShapeIcon } from '../calendar/ShapeIcon'
import { YearNav } from '../coverage/YearNav'
import { PLANNER_PAGES } from '../planner/pages'
import { useScreen } from '../shared/useScreen.client'
import { LaneRow } from './LaneRow.client'
import { MoveCampaignDialog } from './MoveCampaignDialog.client'
import { namePeriod, TIMELINE_TEXTS, type TimelineTexts } from './texts'
import './styles'
import { TimelineHead } from './TimelineHead'
import { layOutTimeline } from './timelineModel'
import { Overlaps, TimelineTable } from './TimelineTable.client'
import { useCampaignDrag } from './useCampaignDrag.client'
import { useCampaignMoves, type TimelineNotice } from './useCampaignMoves.client'

const WEEK = 7

type Chosen = { id: string; days: number | null }

/** The timeline as people use it: look, drag, key, read. */
export function Timeline({ data }: { data: TimelineData }) {
  const { year, mayPlan, campaigns, now, zone, versions } = data
  const { locale, adminUrl } = useScreen()
  const texts = TIMELINE_TEXTS[locale]
  const router = useRouter()
  const root = useRef<HTMLOListElement>(null)
  const timeline = useMemo(() => layOutTimeline(data), [data])
  const moves = useCampaignMoves({ revision: data.revision, year })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [draft, setDraft] = useState<{ id: string; days: number } | null>(null)

  const campaignOf = (id: string) => campaigns.find((campaign) => campaign.id === id) ?? null
  const nameOf = (id: string) => campaignOf(id)?.name ?? ''
  const describeShift = (id: string, days: number): string => {
    const campaign = campaignOf(id)
    if (!campaign) return ''
    const shift = (date: PlainDate | null) => (date ? addDays({ date, days }) : null)
    const period = namePeriod({ startDate: shift(campaign.startDate), endDate: shift(campaign.endDate), year, locale })
    return texts.shifted(campaign.name, days, period)
  }

  useCampaignDrag({
    root,
    isEnabled: mayPlan,
    yearDays: timeline.length,
    describe: describeShift,
    onDrop: (id, days) => setChosen({ id, days }),
    onCancel: () => moves.say(texts.cancelled),
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-bar]')?.dataset.bar
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape' && draft) {
      event.preventDefault()
      setDraft(null)
      return moves.say(texts.cancelled)
    }
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    if (step === 0) return
    event.preventDefault()
    const days = (draft?.id === id ? draft.days : 0) + step * (event.shiftKey ? WEEK : 1)
    setDraft({ id, days })
    moves.say(describeShift(id, days))
  }
  /** Enter on a bar is a click too. */
  const onClick = (event: MouseEvent) => {
    const id = (event.target as HTMLElement).closest<HTMLElement>('[data-bar]')?.dataset.bar
    if (id) setChosen({ id, days: draft?.id === id && draft.days !== 0 ? draft.days : null })
  }
  const close = () => {
    setChosen(null)
    setDraft(null)
  }

  const { lanes, undated } = timeline
  const chosenCampaign = chosen ? campaignOf(chosen.id) : null
  return (
    <div className="ck-tl">
      <div className="ck-tl__bar-top">
        <YearNav locale={locale} path={adminUrl(PLANNER_PAGES.timeline.path)} year={year} />
        {timeline.lanes.length > 0 ? <p className="ck-muted">{mayPlan ? texts.intro : texts.introViewer}</p> : null}
        {mayPlan ? (
          <Link className="ck-button ck-tl__new" href={adminUrl(`/collections/${SLUGS.campaigns}/create`)} prefetch={false}>
            {texts.newCampaign}
          </Link>
        ) : null}
      </div>
      <p aria-live="polite" className="ck-visually-hidden" role="status">
        {moves.spoken}
      </p>
      <Notice isBusy={moves.isBusy} notice={moves.notice} onClose={() => moves.setNotice(null)} onUndo={moves.undo} texts={texts} />
      {lanes.length === 0 ? (
        <p className="ck-message">
          {texts.none(year)} {mayPlan ? texts.noneHint : ''}{' '}
          {mayPlan ? (
            <Link href={`${adminUrl(PLANNER_PAGES.nextYear.path)}?van=${year - 1}&naar=${year}`} prefetch={false}>
              {PLANNER_PAGES.nextYear.label[locale]}
            </Link>
          ) : null}
        </p>
      ) : (
        <section aria-label={texts.chart(year)}>
          <TimelineHead texts={texts} timeline={timeline} />
          {/* The bars inside take focus; this only hears what happens on them. */}
          <ol className="ck-tl__lanes" onClick={onClick} onKeyDown={onKeyDown} ref={root}>
            {lanes.map((lane) => (
              <LaneRow
                draft={draft?.id === lane.campaign.id ? draft.days : null}
                href={adminUrl(`/collections/${SLUGS.campaigns}/${lane.campaign.id}`)}
                key={lane.campaign.id}
                lane={lane}
                locale={locale}
                mayPlan={mayPlan}
                nameOf={nameOf}
                onMove={() => setChosen({ id: lane.campaign.id, days: null })}
                timeline={timeline}
                year={year}
              />
            ))}
          </ol>
          <Legend locale={locale} mayPlan={mayPlan} texts={texts} />
        </section>
      )}
      {undated.length > 0 ? (
        <section aria-labelledby="ck-tl-undated" className="ck-tl__part">
          <h2 id="ck-tl-undated">{texts.undated}</h2>
          <p className="ck-muted">{texts.undatedHint}</p>
          <ul className="ck-tl__undated">
            {undated.map(({ campaign }) => (
              <li key={campaign.id}>
                <Link href={adminUrl(`/collections/${SLUGS.campaigns}/${campaign.id}`)} prefetch={false}>
                  {campaign.name}
                </Link>
                {mayPlan ? (
                  <button aria-label={`${texts.choosePeriod} ${campaign.name}`} className="ck-button" onClick={() => setChosen({ id: campaign.id, days: null })} type="button">
                    {texts.choosePeriod}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {lanes.length > 0 ? (
        <>
          <Overlaps data={data} lanes={lanes} nameOf={nameOf} />
          <section aria-labelledby="ck-tl-table" className="ck-tl__part">
            <h2 id="ck-tl-table">{texts.tableTitle}</h2>
            <TimelineTable data={data} lanes={lanes} nameOf={nameOf} onMove={(id) => setChosen({ id, days: null })} />
          </section>
        </>
      ) : null}
      {/* Not before one's own last move stands here: from the old days its dialog would be refused. */}
      {chosen && chosenCampaign && !moves.isRefreshing ? (
        <MoveCampaignDialog
          campaign={chosenCampaign}
          days={chosen.days}
          key={`${chosen.id} ${chosen.days}`}
          now={now}
          onClose={close}
          onDone={(done) => {
            close()
            moves.settle({ campaignId: chosenCampaign.id, name: chosenCampaign.name, ...done })
          }}
          onStale={() => router.refresh()}
          version={versions[chosen.id] ?? ''}
          year={year}
          zone={zone}
        />
      ) : null}
    </div>
  )
}

function Notice({ notice, isBusy, texts, onUndo, onClose }: {
  notice: TimelineNotice | null
  isBusy: boolean
  texts: TimelineTexts
  onUndo: (undo: NonNullable<TimelineNotice['undo']>) => Promise<void>
  onClose: () => void
}) {
  if (!notice) return null
  const { tone, text, reasons = [], undo } = notice
  return (
    <div className={`ck-message ck-message--${tone} ck-tl__notice`}>
      <div>
        <p>{text}</p>
        {reasons.length > 0 ? (
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className="ck-actions">
        {undo ? (
          <button className="ck-button" disabled={isBusy} onClick={() => void onUndo(undo)} type="button">
            {texts.undo}
          </button>
        ) : null}
        <button aria-label={texts.close} className="ck-dialog__close" onClick={onClose} type="button">
          ×
        </button>
      </div>
    </div>
  )
}

const SHOWN_STATES = ['planned', 'overdue', 'approved', 'armed', 'live', 'paused', 'ended'] as const
const GROUNDS = ['focus', 'school-holiday', 'public-holiday', 'day', 'remembrance'] as const

function Legend({ locale, mayPlan, texts }: { locale: 'nl' | 'en'; mayPlan: boolean; texts: TimelineTexts }) {
  return (
    <section aria-label={texts.legend} className="ck-tl__legend-list">
      <ul>
        {SHOWN_STATES.map((state) => (
          <li className={`ck-state--${state}`} key={state}>
            <ShapeIcon shape={STATE_SHAPES[state]} /> {STATE_WORDS[state][locale]}
          </li>
        ))}
      </ul>
      <ul>
        {GROUNDS.map((kind) => (
          <li key={kind}>
            <svg aria-hidden="true" focusable="false" height="12" width="18">
              {kind === 'focus' ? (
                <line className="ck-tl__ground-focus" x1="9" x2="9" y1="0" y2="12" />
              ) : (
                <rect className={`ck-tl__ground-${kind}`} height="12" width="18" />
              )}
            </svg>{' '}
            {texts.grounds[kind]}
          </li>
        ))}
        <li>
          <span aria-hidden="true" className="ck-tl__national-swatch" /> {texts.nationalLegend}
        </li>
      </ul>
      {mayPlan ? <p className="ck-muted">{texts.keys}</p> : null}
    </section>
  )
}
