import type { Endpoint } from 'payload'

/**
 * Payload lets anybody create the first account of an *empty* auth collection, whatever `access.create` says.
 * The first administrator is made on the server instead (`npm run admin:create`).
 */
export const closedRegistration: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      {
        errors: [
          {
            message:
              'Een account maakt u hier niet zelf aan. De beheerder van de server doet dat met "npm run admin:create".',
          },
        ],
      },
      { status: 403 },
    ),
}
