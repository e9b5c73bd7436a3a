/** Where the journal is read in sentences. */
export const JOURNAL_PATH = '/journaal'
