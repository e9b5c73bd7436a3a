/**
 * Dutch words of Payload's own screens that are wrong, unclear or say nothing about what to do next.
 * `restoring` is not even a translation: it stands there as the order that was given to a translator.
 */
export const PAYLOAD_TEXTS = {
  error: {
    correctInvalidFields: 'Er klopt iets niet. Kijk de rode velden na.',
    documentNotFound: 'Wat u zoekt bestaat niet meer, of u mag het niet zien. Kies hieronder iets anders.',
    notFound: 'Dit is er niet.',
    unauthorized: 'U bent niet ingelogd. Log in en probeer het opnieuw.',
    unauthorizedAdmin: 'Met dit account kunt u hier niet naar binnen. Vraag het aan de beheerder.',
  },
  general: {
    adminTheme: 'Licht of donker',
    backToDashboard: 'Naar de startpagina',
    createNewLabel: '{{label}}: nieuw aanmaken',
    creatingNewLabel: '{{label}}: nieuw aanmaken',
    deletePermanently: 'Meteen voorgoed verwijderen, niet naar de prullenbak',
    emailAddress: 'E-mailadres',
    false: 'Nee',
    item: 'Item',
    items: 'items',
    noLabel: 'geen',
    payloadSettings: 'Uw scherm',
    resetPreferences: 'Kolommen en filters terugzetten',
    resetPreferencesDescription: 'Kolommen, volgorde en filters van uw lijsten staan dan weer zoals in het begin.',
    resettingPreferences: 'Bezig met terugzetten…',
    restoring: 'Bezig met terugzetten…',
    sorryNotFound: 'Deze pagina bestaat niet. Kijk het adres na, of ga naar de startpagina.',
    true: 'Ja',
  },
} as const
