import type { ScreenLocale } from '../time/dutch'

/**
 * Hours in words, to the minute. Own formatting: that of Intl differs between versions of the host's data.
 *
 * @example formatHours({ amount: 1.5, locale: 'nl' }) // '1 uur en 30 minuten'
 */
export function formatHours({ amount, locale = 'nl' }: { amount: number; locale?: ScreenLocale }): string {
  const total = Math.round(amount * 60)
  const [hours, minutes] = [Math.floor(total / 60), total % 60]
  const words = WORDS[locale]
  const hourWords = `${groupDigits({ amount: hours, locale })} ${hours === 1 ? words.hour : words.hours}`
  const minuteWords = `${minutes} ${minutes === 1 ? words.minute : words.minutes}`
  if (minutes === 0) return hourWords
  return hours === 0 ? minuteWords : `${hourWords} ${words.and} ${minuteWords}`
}

const WORDS = {
  nl: { hour: 'uur', hours: 'uur', minute: 'minuut', minutes: 'minuten', and: 'en' },
  en: { hour: 'hour', hours: 'hours', minute: 'minute', minutes: 'minutes', and: 'and' },
} as const

/**
 * Euros as people write them; cents only when there are any.
 *
 * @example formatEuros({ amount: 3000, locale: 'nl' }) // '€ 3.000'
 */
export function formatEuros({ amount, locale = 'nl' }: { amount: number; locale?: ScreenLocale }): string {
  const total = Math.round(Math.abs(amount) * 100)
  const whole = groupDigits({ amount: Math.floor(total / 100), locale })
  const cents = total % 100
  const point = locale === 'nl' ? ',' : '.'
  const sign = amount < 0 && total > 0 ? '-' : ''
  const space = locale === 'nl' ? '\u00a0' : ''
  return `${sign}€${space}${whole}${cents === 0 ? '' : `${point}${String(cents).padStart(2, '0')}`}`
}

function groupDigits({ amount, locale }: { amount: number; locale: ScreenLocale }): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, locale === 'nl' ? '.' : ',')
}
