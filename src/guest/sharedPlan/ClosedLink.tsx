/** All that a link says which does not work: nothing about whether it ever did. */
export function ClosedLink() {
  return (
    <main className="gk gk--narrow">
      <h1>Deze link werkt niet (meer)</h1>
      <p>Controleer of u de hele link hebt overgenomen.</p>
      <p>Werkt hij dan nog niet? Vraag een nieuwe aan wie u de link stuurde.</p>
    </main>
  )
}
