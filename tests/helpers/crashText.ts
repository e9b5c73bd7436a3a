/** What the items of the crash test quote; each has it in a paragraph of its own. */
export const CRASH_QUOTE = 'Ik durfde mijn telefoon niet meer aan te raken.'
export const CRASH_TEXT = `Vooraf.\n\n${CRASH_QUOTE}\n\nErna.`
