import { APIError, type CollectionBeforeDeleteHook } from 'payload'

import { hasActed } from '@/queries/hasActed'

const KEEP =
  'Deze persoon beoordeelde teksten of staat als uitvoerder in het journaal. Het account blijft bestaan, zodat altijd ' +
  'te zien is wie wat deed. Sluit het account af: kies de rol Partner zonder partner, en geef een nieuw wachtwoord en ' +
  'een adres dat niet meer van deze persoon is.'

/** Who approved what can be proved as long as the account says who it was. */
export const refuseLosingPerson: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await hasActed({ req, userId: String(id) })) throw new APIError(KEEP, 409, { code: 'conflict' }, true)
}
