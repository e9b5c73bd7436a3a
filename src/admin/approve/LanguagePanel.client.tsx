'use client'

import type { Instant } from '@/domain/time/instant'
import type { LanguageApproval } from '@/queries/approvalView'

import { TeachBackList } from '../reading/TeachBackList.client'
import { READING_TEXTS } from '../reading/texts'
import { describeMinute } from '../shared/describeMinute'
import { StageMark } from '../shared/StageMark'
import { ChangeList } from './ChangeList.client'
import { ChannelCard, type Moments } from './ChannelCard.client'
import { FindingList } from './FindingList.client'
import { LanguageActions } from './LanguageActions.client'
import { ReviewState } from './ReviewState.client'
import type { ApproveTexts } from './texts'

type Props = {
  itemId: string
  approval: LanguageApproval
  isWide: boolean
  isLocked: boolean
  moments: Moments
  texts: ApproveTexts
  onDone: () => void
}

/** One language of an item: where it stands, what is missing, what changed, how it looks, what to do. */
export function LanguagePanel({ itemId, approval, isWide, isLocked, moments, texts, onDone }: Props) {
  return (
    <div className="ck-language">
      <div className="ck-language__head">
        <h3>{approval.languageName}</h3>
        <StageMark locale={moments.locale} stage={approval.stage} />
      </div>
      <History approval={approval} moments={moments} texts={texts} />
      <ReviewState approval={approval} moments={moments} texts={texts} />
      <FindingList approval={approval} isWide={isWide} itemId={itemId} locale={moments.locale} texts={texts} />
      <ChangeList approval={approval} isOpen={isWide} texts={texts} />
      {approval.teachBacks.length > 0 ? (
        <section>
          <h4>{READING_TEXTS[moments.locale].teachBacks}</h4>
          <TeachBackList
            contentHash={approval.contentHash}
            language={approval.language}
            locale={moments.locale}
            rounds={approval.teachBacks}
          />
        </section>
      ) : null}
      <section>
        <h4>{texts.seen}</h4>
        <div className="ck-channels">
          {approval.channels.map((channel) => (
            <ChannelCard
              approval={approval}
              channel={channel}
              isOpen={isWide}
              key={channel.channelId}
              moments={moments}
              texts={texts}
            />
          ))}
        </div>
      </section>
      <LanguageActions
        approval={approval}
        isLocked={isLocked}
        itemId={itemId}
        moments={moments}
        onDone={onDone}
        texts={texts}
      />
    </div>
  )
}

function History({ approval, moments, texts }: Pick<Props, 'approval' | 'moments' | 'texts'>) {
  const { edition, reviewAsked, review, lastChangeRequest } = approval
  const inWords = (instant: Instant) => describeMinute({ instant, ...moments })
  return (
    <div className="ck-history">
      <p className="ck-muted">{edition === null ? texts.neverApproved : texts.edition(edition)}</p>
      {reviewAsked && review.request === null ? (
        <p className="ck-muted">{texts.reviewAsked(reviewAsked.by ?? texts.somebody, inWords(reviewAsked.at))}</p>
      ) : null}
      {lastChangeRequest ? (
        <div className="ck-message">
          <p>{texts.changeAsked(lastChangeRequest.by ?? texts.somebody, inWords(lastChangeRequest.at))}</p>
          <blockquote>{lastChangeRequest.comment}</blockquote>
        </div>
      ) : null}
    </div>
  )
}
