const OWN_PAGES = '/schrijf'
/** What somebody allowed, whatever became of the texts. */
export const ALLOWED_PAGE = '/schrijf/toegestaan'
/** A page of one item; ids are numbers on SQLite and hexadecimal on MongoDB. */
const ITEM_PAGE = /^\/schrijf\/[0-9a-f]{1,24}$/

/**
 * Where somebody who writes along signs in, on a page that looks like any notebook.
 *
 * @param page path to go to afterwards
 * @example signInAddress('/schrijf/12') // '/schrijf/in?naar=%2Fschrijf%2F12'
 */
export function signInAddress(page: string): string {
  return page === OWN_PAGES ? `${OWN_PAGES}/in` : `${OWN_PAGES}/in?naar=${encodeURIComponent(page)}`
}

/**
 * Where somebody goes after signing in. Only pages of their own count, whatever an address asked for: a link in a
 * forged mail must not lead from here to somewhere else.
 *
 * @param asked what the address said, from a stranger
 * @returns path on this site
 */
export function pageAfterSignIn(asked: unknown): string {
  return typeof asked === 'string' && (asked === ALLOWED_PAGE || ITEM_PAGE.test(asked)) ? asked : OWN_PAGES
}
