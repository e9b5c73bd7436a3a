'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { GiveConsent } from '@/guest/consent/GiveConsent.client'
import { StopPanel } from '@/guest/consent/StopPanel.client'
import type { AllowedThing, ConsentPanelData } from '@/queries/readConsentPanel'

import { useScreen } from '../shared/useScreen.client'
import { Copies } from './Copies.client'
import './consents.css'
import { SealedList } from './SealedList.client'
import { CONSENT_TEXTS } from './texts'

/** Everything an adviser can know and do about the consents of one item. */
export function ConsentPanelBody({ data }: { data: ConsentPanelData }) {
  const { locale, apiUrl } = useScreen()
  const texts = CONSENT_TEXTS[locale]
  const router = useRouter()
  const [expertId, setExpertId] = useState(data.experts?.[0]?.id ?? '')
  const open = data.things.filter(({ stop }) => stop.stopped === null)
  return (
    <>
      {data.experts && data.things.length === 0 ? <p className="ck-muted">{texts.none}</p> : null}
      <ul className="ck-consents__things">
        {data.things.map((thing) => (
          <Thing key={thing.stop.consentIds.join()} thing={thing} />
        ))}
      </ul>
      {open.length > 0 ? (
        <details>
          <summary>{texts.stop}</summary>
          <StopPanel
            onStopped={() => router.refresh()}
            stop={{ url: apiUrl('/consents/revocations') }}
            view={{ parts: open.map(({ stop }) => stop), all: data.all }}
          />
        </details>
      ) : null}
      {data.experts && data.experts.length > 0 && data.give ? (
        <details>
          <summary>{texts.record}</summary>
          <p className="ck-muted">{texts.recordHint}</p>
          <label className="gk-give__field">
            {texts.expert}
            <select className="ck-input" onChange={({ target }) => setExpertId(target.value)} value={expertId}>
              {data.experts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <GiveConsent
            give={{ url: apiUrl('/consents/give'), body: { expertId } }}
            isRecorded
            key={data.give.languages.map(({ contentHash }) => contentHash).join()}
            onGiven={() => router.refresh()}
            view={data.give}
          />
        </details>
      ) : null}
      <SealedList data={data} />
    </>
  )
}

function Thing({ thing }: { thing: AllowedThing }) {
  const { locale } = useScreen()
  const texts = CONSENT_TEXTS[locale]
  const { stop, by, where, languages, recognisabilityName, givenOnPaper, isTextChanged } = thing
  return (
    <li>
      <h3>{stop.name}</h3>
      <p>{stop.stopped ?? stop.given}</p>
      <dl>
        <dt>{texts.by}</dt>
        <dd>{by}</dd>
        <dt>{texts.where}</dt>
        <dd>{where}</dd>
        <dt>{texts.languages}</dt>
        <dd>{languages}</dd>
        <dt>{texts.how}</dt>
        <dd>{recognisabilityName}</dd>
      </dl>
      {givenOnPaper ? <p className="ck-muted">{texts.paper}</p> : null}
      {stop.stopped === null && isTextChanged ? <p className="ck-message ck-message--warning">{texts.changed}</p> : null}
      {stop.stopped === null && thing.copies.length === 0 ? null : <Copies thing={thing} />}
    </li>
  )
}
