/**
 * Every field of an edition stands in exactly one of these lists, so that nothing of an edition can be changed in
 * the database without anybody noticing. A new field in no list fails a test.
 */

/** The words, and the hash of them that the approval carries. */
export const WORDS_FIELDS = ['content', 'contentHash'] as const

/** What decides where, when and under which classification the words appear, and on whose yes: see termsHash.ts. */
export const TERMS_FIELDS = ['releases', 'classification', 'consents', 'verdicts', 'basis'] as const

/** What the entry of the approval says itself, in its own fields and its place in the chain. */
export const ENTRY_FIELDS = ['item', 'language', 'number', 'approvedAt', 'seq'] as const

/**
 * What no hash holds. `title` is a name for colleagues and serves nothing; the words have their own headlines.
 * `sealedAt` comes later, when a part is taken back: then an entry `record-sealed` says which editions, and the
 * approval stays what it was.
 */
export const LEFT_OUT_FIELDS = ['title', 'sealedAt'] as const
