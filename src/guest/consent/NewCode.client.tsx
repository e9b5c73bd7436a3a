'use client'

import { useState } from 'react'

/** The code of a giving, shown this once: with it everything can be stopped, also years later and without an account. */
export function NewCode({ code, isRecorded }: { code: string; isRecorded: boolean }) {
  const [isCopied, setIsCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setIsCopied(true)
    } catch {
      // Without permission the code still stands there to be written down.
      setIsCopied(false)
    }
  }
  return (
    <div className="gk-code" role="status">
      <p>
        <strong>{isRecorded ? 'Vastgelegd. Geef deze code mee:' : 'Dank u wel. Dit is vastgelegd. Uw stopcode is:'}</strong>
      </p>
      <p className="gk-code__text">{code}</p>
      <button className="gk-button" onClick={() => void copy()} type="button">
        {isCopied ? 'Gekopieerd' : 'Kopieer de code'}
      </button>
      <p>
        De code blijft altijd geldig. Stoppen kan ermee op <strong className="gk-code__where">{window.location.host}/toestemming</strong>,
        zonder account.
      </p>
      <p>Wij laten de code maar één keer zien en kunnen hem niet opzoeken. Schrijf hem op een veilige plek, zonder uitleg erbij.</p>
    </div>
  )
}
