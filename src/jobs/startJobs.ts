import type { Payload } from 'payload'

import { applyRetention } from '@/actions/applyRetention'
import { listEndedCopies } from '@/actions/listEndedCopies'
import { queueDailyMails } from '@/actions/queueDailyMails'
import { sendMail } from '@/actions/sendMail'
import { currentInstant } from '@/clock'
import type { Env } from '@/env'
import { createMailer, type Mailer } from '@/mail/createMailer'

const SECONDS_BETWEEN_LOOKS = 20
/** Tidying up is for quiet moments: looked at now and then. */
const LOOKS_BETWEEN_TIDYING = 180

export type Jobs = {
  /** Looks once, now; waits until that is done. */
  look: () => Promise<void>
  stop: () => void
}

/**
 * What happens without anybody asking: mail. What readers see never depends on it; a release is exact without
 * any job running. Each look does what is due and may come late, twice, or not at all.
 */
export function startJobs({ payload, env, mailer = createMailer(env) }: { payload: Payload; env: Env; mailer?: Mailer | null }): Jobs {
  let looking: Promise<void> | null = null
  let looks = 0
  const look = (): Promise<void> => {
    if (looking !== null) return looking
    looking = lookOnce({ payload, zone: env.timeZone, mailer, isTidying: looks % LOOKS_BETWEEN_TIDYING === 0 }).finally(() => {
      looking = null
      looks += 1
    })
    return looking
  }
  const timer = setInterval(() => void look(), SECONDS_BETWEEN_LOOKS * 1000)
  timer.unref()
  return { look, stop: () => clearInterval(timer) }
}

async function lookOnce({ payload, zone, mailer, isTidying }: {
  payload: Payload
  zone: string
  mailer: Mailer | null
  isTidying: boolean
}): Promise<void> {
  const tasks: [string, () => Promise<unknown>][] = [
    ['queueDailyMails', () => queueDailyMails({ payload, now: currentInstant(), zone })],
    ['sendMail', () => (mailer === null ? Promise.resolve() : sendMail({ payload, send: mailer.send, now: currentInstant() }))],
  ]
  if (isTidying) {
    tasks.push(['listEndedCopies', () => listEndedCopies({ payload, now: currentInstant() })])
    tasks.push(['applyRetention', () => applyRetention({ payload, now: currentInstant() })])
  }
  for (const [name, work] of tasks) {
    try {
      await work()
    } catch (error) {
      // The next look tries again; one task that fails keeps none of the others from their work.
      payload.logger.error({ msg: `job ${name}`, err: error })
    }
  }
}
