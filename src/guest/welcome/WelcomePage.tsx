import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import type { Exit } from '../quickExit/readExit'
import { WelcomeForm } from './WelcomeForm.client'

/** Where an expert-by-experience gives their own address, and reads who will see it. */
export function WelcomePage({ displayName, exit, token }: { displayName: string; exit: Exit; token: string }) {
  return (
    <>
      <QuickExit {...exit} />
      <main className="gk gk--narrow">
        <h1>Welkom</h1>
        <p>
          Hier heet u <strong>{displayName}</strong>. Onder die naam zien collega’s wat u schrijft. Uw echte naam vragen we niet.
        </p>
        <h2>Wie ziet uw e-mailadres?</h2>
        <p>Alleen de beheerder van dit programma. Collega’s en lezers zien het nooit.</p>
        <p>In onze mails staat alleen dat er iets klaarstaat. Het onderwerp is een gewoon woord, dat u later zelf kiest.</p>
        <p>Gebruik liever een adres en een telefoon waar niemand anders bij kan.</p>
        <WelcomeForm token={token} />
        <QuickExitNote endsSession={exit.endsSession} />
      </main>
    </>
  )
}
