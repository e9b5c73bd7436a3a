/**
 * A code for why a mail was not handed over, never the server's own words: those may repeat the address.
 *
 * @example codeOfProblem(error) // 'EENVELOPE 550'
 */
export function codeOfProblem(error: unknown): string {
  const code = error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : 'fout'
  const answer = error !== null && typeof error === 'object' && 'responseCode' in error ? ` ${String(error.responseCode)}` : ''
  return `${code}${answer}`.replace(/[^\w ]/g, '').slice(0, 60)
}
