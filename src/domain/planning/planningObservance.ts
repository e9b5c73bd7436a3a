import type { Observance, ObservanceDate } from '../observances/observance'

/** An observance in one year, as far as clashes and next year's proposal ask for it. */
export type PlanningObservance = Pick<Observance, 'id' | 'name' | 'isRemembrance'> & { date: ObservanceDate }
