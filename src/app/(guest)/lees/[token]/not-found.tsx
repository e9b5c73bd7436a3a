import { ClosedLink } from '@/guest/sharedPlan/ClosedLink'

export default function NotFound() {
  return <ClosedLink />
}
