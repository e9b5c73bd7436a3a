import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'

import { acceptInvitation } from '@/actions/acceptInvitation'
import { inviteExpert } from '@/actions/inviteExpert'
import { isRefusal, REFUSAL_STATUS } from '@/actions/outcome'
import { currentInstant } from '@/clock'

import { closedRegistration } from '../shared/closedRegistration'
import { personEndpoint } from '../shared/personEndpoint'

const invitation = z.strictObject({
  displayName: z.string().trim().min(2, 'kies een schuilnaam').max(80, 'hooguit 80 tekens'),
})
const answer = z.strictObject({
  token: z.string().max(200),
  email: z.email('Dit is geen e-mailadres.').max(200),
  password: z.string().min(12, 'Kies een wachtwoord van ten minste 12 tekens.').max(200),
})

/** The code in the body is the permission, as on every page that opens with a link. */
const answerInvitation: Omit<Endpoint, 'root'> = {
  path: '/invitations/answers',
  method: 'post',
  handler: async (req) => {
    const say = (status: number, message: string) =>
      Response.json({ kind: status === 200 ? 'invitation-accepted' : 'error', message, errors: [{ message }] }, { status })
    try {
      await addDataAndFileToRequest(req)
    } catch {
      return say(400, 'De gegevens zijn niet te lezen. Probeer het opnieuw.')
    }
    const parsed = answer.safeParse(req.data ?? {})
    if (!parsed.success) return say(400, parsed.error.issues.map(({ message }) => message).join(' '))
    const outcome = await acceptInvitation({ payload: req.payload, ...parsed.data, now: currentInstant() })
    return say(isRefusal(outcome) ? REFUSAL_STATUS[outcome.kind] : 200, outcome.message)
  },
}

export const userEndpoints = [
  closedRegistration,
  personEndpoint({
    path: '/invitations',
    schema: invitation,
    act: ({ req, input }) => inviteExpert({ req, ...input, now: currentInstant() }),
  }),
  answerInvitation,
]
