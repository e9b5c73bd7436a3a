/** For whoever judged a text that changed while they were reading it. */
export const STALE_MESSAGE =
  'De tekst is veranderd terwijl u las. Er is niets goedgekeurd. Lees de nieuwe tekst en geef dan uw oordeel.'
