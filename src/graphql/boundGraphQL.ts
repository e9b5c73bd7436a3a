import type { Config } from 'payload'

import { boundSelection } from './boundSelection'
import { refuseAccessFields } from './refuseAccessFields'

/** Payload's complexity counts neither list sizes nor aliases, so an own rule bounds what one query may ask. */
export const boundGraphQL: Config['graphQL'] = {
  maxComplexity: 4000,
  disablePlaygroundInProduction: true,
  validationRules: () => [boundSelection, refuseAccessFields],
}
