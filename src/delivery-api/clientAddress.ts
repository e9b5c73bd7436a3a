import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * Whom a request counts for: the address of the connection, or, behind trusted proxies, the one that the
 * outermost of them saw. An IPv6 client owns a /64 at least, so that is what counts.
 *
 * @param trustedProxies how many proxies of our own stand in front; what lies further left in
 * `X-Forwarded-For` can be made up by anybody and is ignored
 */
export function clientAddressOf({ request, trustedProxies }: { request: IncomingMessage; trustedProxies: number }): string {
  const direct = request.socket.remoteAddress ?? 'unknown'
  if (trustedProxies <= 0) return networkOf(direct)
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
  return networkOf(forwarded.at(-trustedProxies) ?? forwarded[0] ?? direct)
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits. */
export function networkOf(address: string): string {
  // Without a colon it is no IPv6; the full check is long and runs at every request.
  if (!address.includes(':')) return address.slice(0, 64)
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  if (!isIPv6(address)) return address.slice(0, 64)
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
