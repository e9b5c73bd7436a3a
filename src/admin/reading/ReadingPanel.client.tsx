'use client'

import { useFormModified } from '@payloadcms/ui'
import { useId } from 'react'

import { describeReadability } from '@/domain/language/describeReadability'
import type { GlossaryWord } from '@/domain/language/describeReadability'
import type { ReadingView } from '@/queries/readReading'

import { useSavedText } from '../checks/useSavedText.client'
import { useScreen } from '../shared/useScreen.client'
import { MarkedText, MarkLegend } from './MarkedText.client'
import './reading.css'
import { TeachBackForm } from './TeachBackForm.client'
import { TeachBackList } from './TeachBackList.client'
import { READING_TEXTS, type ReadingTexts } from './texts'

/** How the saved text reads: counts and marks, never a verdict; and what readers themselves made of it. */
export function ReadingPanel() {
  const { locale } = useScreen()
  const texts = READING_TEXTS[locale]
  const isModified = useFormModified()
  const { itemId, language, answer, problem, isBusy, ask } = useSavedText<ReadingView>('readings')
  const heading = useId()
  return (
    <section aria-labelledby={heading} className="ck ck-reading">
      <h2 id={heading}>{texts.heading}</h2>
      <p className="ck-muted">{itemId === null ? texts.saveFirst : texts.intro}</p>
      <div aria-live="polite" role="status">
        {problem ? <p className="ck-message ck-message--danger">{problem}</p> : null}
        {isBusy && answer === null ? <p className="ck-muted">{texts.working}</p> : null}
      </div>
      {answer && answer.texts.length === 0 ? <p className="ck-muted">{texts.noText}</p> : null}
      {answer && answer.texts.length > 0 && language !== 'nl' ? <p className="ck-muted">{texts.onlyDutch}</p> : null}
      {answer && language === 'nl'
        ? answer.texts.map(({ channel, name, text }) => (
            <ChannelReading glossary={answer.glossary} key={channel} name={name} text={text} texts={texts} />
          ))
        : null}
      {answer && itemId !== null && answer.texts.length > 0 ? (
        <div className="ck-reading__rounds">
          <h3>{texts.teachBacks}</h3>
          <p className="ck-muted">{texts.teachBacksHelp}</p>
          <TeachBackList contentHash={answer.contentHash} language={language} locale={locale} rounds={answer.teachBacks} />
          {answer.mayRecord ? (
            <TeachBackForm
              audiences={answer.audiences}
              contentHash={answer.contentHash}
              isModified={isModified}
              itemId={itemId}
              key={`${itemId} ${language}`}
              language={language}
              locale={locale}
              onDone={ask}
            />
          ) : null}
        </div>
      ) : null}
    </section>
  )
}

function ChannelReading({ glossary, name, text, texts }: {
  glossary: readonly GlossaryWord[]
  name: string
  text: string
  texts: ReadingTexts
}) {
  const readability = describeReadability({ text, glossary })
  const { indices, jargon } = readability
  const meanings = [...new Map(jargon.map(({ term, written }) => [term.id, { written, meaning: term.meaning }])).entries()]
  const [longest] = readability.longestSentences
  const counts: [string, string][] = [
    [texts.words, String(readability.words)],
    [texts.sentences, String(readability.sentences)],
    [texts.wordsPerSentence, readability.wordsPerSentence.toLocaleString('nl-NL')],
    ...(longest ? [[texts.longest, texts.longestWords(longest.words)] as [string, string]] : []),
    [texts.fleschDouma, indices === null ? texts.tooShort : String(indices.fleschDouma)],
    [texts.leesindexA, indices === null ? texts.tooShort : String(indices.leesindexA)],
  ]
  return (
    <details className="ck-reading__channel">
      <summary>
        {name}: {readability.words} {texts.words}, {readability.wordsPerSentence.toLocaleString('nl-NL')} {texts.wordsPerSentence}
      </summary>
      <dl className="ck-reading__counts">
        {counts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="ck-muted">{texts.indicesHelp}</p>
      <MarkLegend readability={readability} texts={texts} />
      <MarkedText readability={readability} text={text} texts={texts} />
      {meanings.length > 0 ? (
        <>
          <h4>{texts.plainWords}</h4>
          <dl className="ck-reading__meanings" lang="nl">
            {meanings.map(([id, { written, meaning }]) => (
              <div key={id}>
                <dt>{written}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </details>
  )
}
