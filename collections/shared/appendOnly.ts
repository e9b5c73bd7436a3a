import { APIError, type CollectionConfig } from 'payload'

import { nobody } from '@/access/people'

const refuse = () => {
  throw new APIError('Dit is vastgelegd en kan niet meer veranderen of verdwijnen.', 403, undefined, true)
}

/**
 * A collection whose records are written once by an action and then stay. Access closes the API; the hooks
 * close the Local API, which may bypass access.
 */
export const APPEND_ONLY: { access: CollectionConfig['access']; hooks: CollectionConfig['hooks'] } = {
  access: { create: nobody, update: nobody, delete: nobody },
  hooks: {
    beforeOperation: [
      ({ operation, args }) => {
        if (operation === 'update' || operation === 'updateByID' || operation === 'delete') refuse()
        return args
      },
    ],
    beforeDelete: [refuse],
    beforeChange: [
      ({ operation, data }) => {
        if (operation === 'update') refuse()
        return data
      },
    ],
  },
}
