import { createOpenApiDocument } from '@/delivery-api/openApiDocument'
import { API_PATH } from '@/delivery-api/headers'
import { readEnv } from '@/env'

/** Prints the documentation of the delivery API without a database: for the linter and for a look. */
const { serverUrl, timeZone } = readEnv()
const document = createOpenApiDocument({
  apiUrl: `${serverUrl}${API_PATH}`,
  zone: timeZone,
  contact: { name: 'Team Communicatie', email: 'api@deventer.example', url: 'https://www.deventer.nl' },
})
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
