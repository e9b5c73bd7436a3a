import type { CoWritingView } from '@/domain/coWriting/coWritingView'

/** Everybody who can read this, named or counted, and from when the public can. */
export function ReadersPart({ view }: { view: Pick<CoWritingView, 'readers' | 'appearances'> }) {
  return (
    <section aria-labelledby="wie" className="gw-part">
      <h2 id="wie">Wie dit ziet, waar en wanneer</h2>
      <h3>Nu</h3>
      <p>Deze mensen kunnen uw tekst lezen. Niemand anders.</p>
      {view.readers.map(({ kind, title, readers }) => (
        <div className="gw-readers" key={kind}>
          <h4>{title}</h4>
          <ul>
            {readers.map(({ name, why }) => (
              <li key={`${name} ${why}`}>
                <strong>{name}</strong> <span className="gw-muted">{why}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="gw-muted">Opmerkingen en voorstellen lezen alleen de adviseurs en wie meeschrijft. Collega’s zien uw schuilnaam, niet wie u bent.</p>
      <h3>Later</h3>
      {view.appearances.length === 0 ? (
        <p>Er is nog niet gekozen waar dit komt te staan.</p>
      ) : (
        <ul className="gw-lines">
          {view.appearances.map((line) => (
            <li key={line}>{line}.</li>
          ))}
        </ul>
      )}
    </section>
  )
}
