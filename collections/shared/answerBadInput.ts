import type { AfterErrorHook } from 'payload'

/** What Payload's parsers say of a body or an address that they cannot read, without a status of its own. */
const UNREADABLE_BODY = /not eligible for file upload|unexpected end of form|malformed|multipart|boundary/i

/**
 * Payload answers 500 to JSON and addresses that it cannot read; that is the caller's to mend, so 400. An
 * error inside the product stays what it is.
 */
export const answerBadInput: AfterErrorHook = ({ error, req }) => {
  if (!isUnreadable({ error, isMultipart: /^multipart\//i.test(req.headers.get('content-type') ?? '') })) return
  return {
    status: 400,
    response: { errors: [{ message: 'De aanvraag is niet te lezen. Controleer het adres en de JSON.' }] },
  }
}

function isUnreadable({ error, isMultipart }: { error: Error; isMultipart: boolean }): boolean {
  // JSON.parse gives a SyntaxError and decodeURIComponent a URIError; our own code lets neither through.
  if (error instanceof SyntaxError || error instanceof URIError) return true
  return isMultipart && UNREADABLE_BODY.test(error.message)
}
