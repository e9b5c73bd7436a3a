'use client'

import type { Finding, Level } from '@/domain/checks/finding'
import type { Language } from '@/domain/languages'
import type { ScreenLocale } from '@/domain/time/dutch'

import type { CheckAnswer } from './ChecksPanel.client'
import { MendButton } from './MendButton.client'
import { ReasonBox } from './ReasonBox.client'
import type { CheckTexts } from './texts'

type Props = {
  answer: CheckAnswer
  itemId: string
  language: Language
  level: Level
  locale: ScreenLocale
  texts: CheckTexts
}

/** Findings of one weight, those of a kind together: one reason serves all of a kind. */
export function FindingGroup({ answer, itemId, language, level, locale, texts }: Props) {
  const findings = answer.findings.filter((finding) => finding.level === level)
  if (findings.length === 0) return null
  const kinds = [...new Set(findings.map(({ code }) => code))]
  return (
    <div className={`ck-checks__group ck-checks__group--${level}`}>
      <h3>{texts[level]}</h3>
      <ul>
        {kinds.map((code) => (
          <li className="ck-checks__kind" key={code}>
            {findings
              .filter((finding) => finding.code === code)
              .map((finding, index) => (
                <OneFinding channels={answer.channels} finding={finding} key={index} locale={locale} texts={texts} />
              ))}
            {level === 'reason' ? (
              <ReasonBox
                code={code}
                earlier={answer.reasons.find((each) => each.code === code)?.reason ?? null}
                itemId={itemId}
                language={language}
                texts={texts}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

function OneFinding({ channels, finding, locale, texts }: {
  channels: CheckAnswer['channels']
  finding: Finding
  locale: ScreenLocale
  texts: CheckTexts
}) {
  return (
    <div className="ck-checks__finding">
      <p>{finding.message[locale]}</p>
      <MendButton channels={channels} finding={finding} locale={locale} texts={texts} />
    </div>
  )
}
