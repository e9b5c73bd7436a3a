/** Where the sheets for paper are; reached from the calendar, so no tab of its own. */
export const PRINT_PATH = '/afdruk'
