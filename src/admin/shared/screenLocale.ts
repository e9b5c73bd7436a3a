import type { ScreenLocale } from '@/domain/time/dutch'

/** Language of the screens from Payload's `i18n.language`; Dutch for everything that is not English. */
export function screenLocaleOf(language: string | undefined): ScreenLocale {
  return language === 'en' ? 'en' : 'nl'
}
