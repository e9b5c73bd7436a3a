import type { Instant } from '../time/instant'

type Labels = { nl: string; en: string }

/** Everything that is written down. A name, once used, keeps its meaning: entries outlive programs. */
export const JOURNAL_ACTIONS = [
  'genesis',
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'user-created',
  'user-changed',
  'user-deleted',
  'role-changed',
  'key-created',
  'key-changed',
  'key-revoked',
  'item-created',
  'item-changed',
  'item-archived',
  'item-unarchived',
  'item-trashed',
  'item-restored',
  'item-deleted',
  'review-requested',
  'changes-requested',
  'verdict-given',
  'edition-approved',
  'release-moved',
  'withdrawn',
  'reclassified',
  'occurrences-taken-out',
  'vocabulary-changed',
  'campaign-changed',
  'plan-changed',
  'plan-exported',
  'view-link-created',
  'view-link-revoked',
  'view-link-used',
  'media-changed',
  'settings-changed',
  'post-placed',
  'post-taken-down',
  'dispatch-failed',
  'posts-rebuilt',
  'seeded',
  'brake-set',
  'brake-lifted',
  'consent-given',
  'consent-prolonged',
  'consent-revoked',
  'copy-handled',
  'record-sealed',
  'record-opened',
  'record-exported',
  'retention-applied',
  'journal-exported',
  'guest-link-created',
  'guest-link-revoked',
  'guest-link-used',
  'guest-link-refused',
  'contribution-asked',
  'contribution-changed',
  'expert-stopped',
  'expert-paused',
  'comment-made',
  'comment-resolved',
  'suggestion-made',
  'suggestion-decided',
  'review-reminded',
  'teach-back-recorded',
  'help-line-proposed',
  'help-line-confirmed',
  'help-line-refused',
  'help-line-checked',
  'invitation-made',
  'invitation-used',
  'mail-sent',
  'mail-failed',
] as const
export type JournalAction = (typeof JOURNAL_ACTIONS)[number]

export const JOURNAL_ACTION_LABELS: Record<JournalAction, Labels> = {
  genesis: { nl: 'Journaal begonnen', en: 'Journal started' },
  'signed-in': { nl: 'Ingelogd', en: 'Signed in' },
  'sign-in-failed': { nl: 'Inloggen mislukt', en: 'Sign-in failed' },
  'signed-out': { nl: 'Uitgelogd', en: 'Signed out' },
  'user-created': { nl: 'Gebruiker toegevoegd', en: 'User added' },
  'user-changed': { nl: 'Gebruiker gewijzigd', en: 'User changed' },
  'user-deleted': { nl: 'Gebruiker verwijderd', en: 'User deleted' },
  'role-changed': { nl: 'Rol gewijzigd', en: 'Role changed' },
  'key-created': { nl: 'Sleutel gemaakt', en: 'Key created' },
  'key-changed': { nl: 'Sleutel gewijzigd', en: 'Key changed' },
  'key-revoked': { nl: 'Sleutel ingetrokken', en: 'Key revoked' },
  'item-created': { nl: 'Item gemaakt', en: 'Item created' },
  'item-changed': { nl: 'Item gewijzigd', en: 'Item changed' },
  'item-archived': { nl: 'Item gearchiveerd', en: 'Item archived' },
  'item-unarchived': { nl: 'Item uit het archief gehaald', en: 'Item unarchived' },
  'item-trashed': { nl: 'Item naar de prullenbak', en: 'Item moved to the trash' },
  'item-restored': { nl: 'Item teruggezet', en: 'Item restored' },
  'item-deleted': { nl: 'Item verwijderd', en: 'Item deleted' },
  'review-requested': { nl: 'Beoordeling gevraagd', en: 'Review requested' },
  'changes-requested': { nl: 'Aanpassing gevraagd', en: 'Changes requested' },
  'verdict-given': { nl: 'Oordeel gegeven', en: 'Verdict given' },
  'edition-approved': { nl: 'Tekst goedgekeurd', en: 'Text approved' },
  'release-moved': { nl: 'Moment van verschijnen verplaatst', en: 'Release moved' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  reclassified: { nl: 'Indeling gewijzigd', en: 'Reclassified' },
  'occurrences-taken-out': { nl: 'Keren uit de reeks gehaald', en: 'Occurrences taken out' },
  'vocabulary-changed': { nl: 'Lijst gewijzigd', en: 'Vocabulary changed' },
  'campaign-changed': { nl: 'Campagne gewijzigd', en: 'Campaign changed' },
  'plan-changed': { nl: 'Jaarplan of uren gewijzigd', en: 'Year plan or time changed' },
  'plan-exported': { nl: 'Planning als bestand opgehaald', en: 'Plan taken out as a file' },
  'view-link-created': { nl: 'Deellink gemaakt', en: 'View link created' },
  'view-link-revoked': { nl: 'Deellink ingetrokken', en: 'View link revoked' },
  'view-link-used': { nl: 'Deellink gebruikt', en: 'View link used' },
  'media-changed': { nl: 'Beeld gewijzigd', en: 'Media changed' },
  'settings-changed': { nl: 'Instellingen gewijzigd', en: 'Settings changed' },
  'post-placed': { nl: 'Bericht geplaatst', en: 'Post placed' },
  'post-taken-down': { nl: 'Bericht weggehaald', en: 'Post taken down' },
  'dispatch-failed': { nl: 'Aflevering mislukt', en: 'Dispatch failed' },
  'posts-rebuilt': { nl: 'Berichten opnieuw opgebouwd', en: 'Posts rebuilt' },
  seeded: { nl: 'Voorbeelden geplaatst', en: 'Demo content added' },
  'brake-set': { nl: 'Pauze ingesteld', en: 'Brake set' },
  'brake-lifted': { nl: 'Pauze opgeheven', en: 'Brake lifted' },
  'consent-given': { nl: 'Toestemming vastgelegd', en: 'Consent recorded' },
  'consent-prolonged': { nl: 'Toestemming verlengd', en: 'Consent prolonged' },
  'consent-revoked': { nl: 'Toestemming ingetrokken', en: 'Consent revoked' },
  'copy-handled': { nl: 'Kopie buiten bereik afgehandeld', en: 'Copy out of reach handled' },
  'record-sealed': { nl: 'Verzegeld', en: 'Sealed' },
  'record-opened': { nl: 'Verzegelde tekst geopend', en: 'Sealed record opened' },
  'record-exported': { nl: 'Archiefpakket gemaakt', en: 'Record package made' },
  'retention-applied': { nl: 'Bewaartermijn toegepast', en: 'Retention applied' },
  'journal-exported': { nl: 'Journaal geëxporteerd', en: 'Journal exported' },
  'guest-link-created': { nl: 'Gastlink gemaakt', en: 'Guest link made' },
  'guest-link-revoked': { nl: 'Gastlink ingetrokken', en: 'Guest link revoked' },
  'guest-link-used': { nl: 'Gastlink gebruikt', en: 'Guest link used' },
  'guest-link-refused': { nl: 'Gastlink geweigerd', en: 'Guest link refused' },
  'contribution-asked': { nl: 'Bijdrage gevraagd', en: 'Contribution asked' },
  'contribution-changed': { nl: 'Bijdrage bijgewerkt', en: 'Contribution changed' },
  'expert-stopped': { nl: 'Ervaringsdeskundige stopte', en: 'Expert stopped' },
  'expert-paused': { nl: 'Pauze van ervaringsdeskundige', en: 'Expert paused' },
  'comment-made': { nl: 'Opmerking geplaatst', en: 'Comment made' },
  'comment-resolved': { nl: 'Opmerking afgehandeld', en: 'Comment resolved' },
  'suggestion-made': { nl: 'Voorstel gedaan', en: 'Suggestion made' },
  'suggestion-decided': { nl: 'Voorstel beoordeeld', en: 'Suggestion decided' },
  'review-reminded': { nl: 'Herinnering verstuurd', en: 'Reviewer reminded' },
  'teach-back-recorded': { nl: 'Terugvertelronde vastgelegd', en: 'Teach-back recorded' },
  'help-line-proposed': { nl: 'Wijziging van hulplijn voorgesteld', en: 'Help line change proposed' },
  'help-line-confirmed': { nl: 'Wijziging van hulplijn bevestigd', en: 'Help line change confirmed' },
  'help-line-refused': { nl: 'Wijziging van hulplijn afgewezen', en: 'Help line change refused' },
  'help-line-checked': { nl: 'Hulplijn nagekeken', en: 'Help line checked' },
  'invitation-made': { nl: 'Uitnodiging gemaakt', en: 'Invitation made' },
  'invitation-used': { nl: 'Uitnodiging gebruikt', en: 'Invitation used' },
  'mail-sent': { nl: 'Mail verstuurd', en: 'Mail sent' },
  'mail-failed': { nl: 'Mail niet verstuurd', en: 'Mail failed' },
}

export const JOURNAL_ACTOR_KINDS = ['user', 'guest', 'api-client', 'system', 'anonymous'] as const
export type JournalActorKind = (typeof JOURNAL_ACTOR_KINDS)[number]

export const JOURNAL_ACTOR_KIND_LABELS: Record<JournalActorKind, Labels> = {
  user: { nl: 'Gebruiker', en: 'User' },
  guest: { nl: 'Gast met een link', en: 'Guest with a link' },
  'api-client': { nl: 'Programma met sleutel', en: 'API client' },
  system: { nl: 'Het systeem zelf', en: 'The system itself' },
  anonymous: { nl: 'Onbekend', en: 'Anonymous' },
}

export const JOURNAL_ORIGINS = ['admin', 'rest', 'graphql', 'local', 'guest', 'job', 'seed', 'command', 'system'] as const
export type JournalOrigin = (typeof JOURNAL_ORIGINS)[number]

export const JOURNAL_ORIGIN_LABELS: Record<JournalOrigin, Labels> = {
  admin: { nl: 'Beheerscherm', en: 'Admin screen' },
  // The screens of the admin panel write through it too.
  rest: { nl: 'Scherm of REST-koppeling', en: 'Screen or REST API' },
  graphql: { nl: 'GraphQL-koppeling', en: 'GraphQL API' },
  local: { nl: 'Het programma', en: 'The program' },
  guest: { nl: 'Pagina voor gasten', en: 'Guest page' },
  job: { nl: 'Taak op de achtergrond', en: 'Background job' },
  seed: { nl: 'Vulling met voorbeelden', en: 'Seed' },
  command: { nl: 'Opdrachtregel', en: 'Command line' },
  system: { nl: 'Het systeem', en: 'The system' },
}

export const JOURNAL_RESULTS = ['ok', 'refused', 'failed'] as const
export type JournalResult = (typeof JOURNAL_RESULTS)[number]

export const JOURNAL_RESULT_LABELS: Record<JournalResult, Labels> = {
  ok: { nl: 'Gelukt', en: 'Done' },
  refused: { nl: 'Geweigerd', en: 'Refused' },
  failed: { nl: 'Mislukt', en: 'Failed' },
}

export type JournalScalar = string | number | boolean | null

/**
 * What an action adds: ids, numbers, moments, names of fields. Flat, so that it reads as one line and comes
 * back from every database as it went in. Numbers are whole. Never body text, secrets or personal data. A
 * name without a value (`null`) means the same as no name at all.
 */
export type JournalDetails = Readonly<Record<string, JournalScalar | readonly JournalScalar[] | undefined>>

/** One line of the journal: who did what to what, when, from where, with what result. */
export type JournalEntry = {
  /** 1, 2, 3… without gaps */
  seq: number
  /** never before the entry before it */
  at: Instant
  action: JournalAction
  actorKind: JournalActorKind
  actorId: string | null
  /** slug of a collection or global */
  objectType: string | null
  objectId: string | null
  language: string | null
  /** slugs; a set, kept sorted */
  channels: string[]
  origin: JournalOrigin
  result: JournalResult
  details: JournalDetails
  /** hash of the entry before it, GENESIS_HASH for the first */
  previousHash: string
  /** SHA-256 over everything else in this entry, see chain.ts */
  hash: string
}

/** An entry as a database gives it back: unset values may be missing, moments may carry milliseconds. */
export type StoredJournalEntry = {
  seq: number
  at: string | Date
  action: string
  actorKind: string
  actorId?: string | null
  objectType?: string | null
  objectId?: string | null
  language?: string | null
  channels?: unknown
  origin: string
  result: string
  details?: unknown
  previousHash: string
  hash: string
}
