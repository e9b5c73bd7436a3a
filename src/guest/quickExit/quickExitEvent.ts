/** Heard by every part of a page before it is left, so that what lies on the phone is wiped and nothing asks to stay. */
export const QUICK_EXIT = 'gk-quick-exit'
