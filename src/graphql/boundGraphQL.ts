import type { Config } from 'payload'

/** Payload's complexity counts neither list sizes nor aliases: the route bounds those, before validation. */
export const boundGraphQL: Config['graphQL'] = {
  maxComplexity: 4000,
  disablePlaygroundInProduction: true,
}
