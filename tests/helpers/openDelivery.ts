import { createDeliveryApi, type DeliveryApi } from '@/delivery-api'
import { createServedSource } from '@/queries/createServedSource'

import type { TestClock } from './openClock'
import type { Calendar } from './openCalendar'

/** The delivery API of a calendar, without a port, at the present of the test. */
export function openDelivery({ calendar, clock }: { calendar: Calendar; clock: TestClock }): DeliveryApi {
  return createDeliveryApi({
    source: createServedSource(calendar.payload),
    clock: () => clock.now,
    // Answers stay in memory for the whole test: only the product's own rules may throw them away.
    monotonic: () => 0,
    baseUrl: 'https://kalender.example.nl',
    zone: 'Europe/Amsterdam',
    logError: (error) => {
      throw error
    },
    requestsPerMinute: 1_000_000,
  })
}
