import { QuickExit, QuickExitNote } from '../quickExit/QuickExit.client'
import '../coWriting/coWriting.css'
import { SignInForm } from './SignInForm.client'

/** Where somebody who writes along signs in: nothing on it says what for. */
export function SignInPage({ next, target }: { next: string; target: string }) {
  return (
    <>
      <QuickExit target={target} />
      <main className="gw" id="inhoud">
        <h1>Notities</h1>
        <SignInForm next={next} />
        <p>
          <a className="gw-link" href="/schrijf/wachtwoord">Wachtwoord vergeten?</a>
        </p>
        <QuickExitNote />
      </main>
    </>
  )
}
