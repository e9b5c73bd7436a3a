import type { IncomingMessage } from 'node:http'

import { describe, expect, test } from 'vitest'

import { clientAddressOf, networkOf } from './clientAddress'

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage

describe('whom a request counts for', () => {
  test.each([
    [0, undefined, '192.0.2.1'],
    [0, '198.51.100.7', '192.0.2.1'],
    [1, '203.0.113.9, 198.51.100.7', '198.51.100.7'],
    [2, '203.0.113.9, 198.51.100.7', '203.0.113.9'],
    [2, '198.51.100.7', '198.51.100.7'],
    [1, undefined, '192.0.2.1'],
    [1, ' , ', '192.0.2.1'],
  ])('behind %i proxies with %s it is %s', (trustedProxies, forwarded, address) => {
    expect(clientAddressOf({ request: request('192.0.2.1', forwarded), trustedProxies })).toBe(address)
  })

  test.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:0:1:aaaa::1', '2001:db8:0:1'],
    ['2001:db8:0:1::2', '2001:db8:0:1'],
    ['2001:0db8:0000:0001:0:0:0:3', '2001:db8:0:1'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s belongs to %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
