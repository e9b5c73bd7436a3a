import { describe, expect, it } from 'vitest'

import { pageAfterSignIn, signInAddress } from './signInAddress'

describe('signInAddress', () => {
  it.each([
    ['/schrijf', '/schrijf/in'],
    ['/schrijf/12', '/schrijf/in?naar=%2Fschrijf%2F12'],
  ])('for %s is %s', (page, address) => {
    expect(signInAddress(page)).toBe(address)
  })

  it('knows the page of what was allowed', () => {
    expect(signInAddress('/schrijf/toegestaan')).toBe('/schrijf/in?naar=%2Fschrijf%2Ftoegestaan')
    expect(pageAfterSignIn('/schrijf/toegestaan')).toBe('/schrijf/toegestaan')
  })

  it('is understood again after signing in', () => {
    const { searchParams } = new URL(signInAddress('/schrijf/65f0c0ffee65f0c0ffee65f0'), 'http://localhost')
    expect(pageAfterSignIn(searchParams.get('naar'))).toBe('/schrijf/65f0c0ffee65f0c0ffee65f0')
  })
})

describe('pageAfterSignIn', () => {
  it.each([
    undefined,
    null,
    '',
    ['/schrijf/1', '/schrijf/2'],
    '/admin',
    '//elsewhere.example',
    'https://elsewhere.example/schrijf/1',
    '/schrijf/../admin',
    '/schrijf/1/../../admin',
    '/schrijf/1?x=//elsewhere.example',
    '/schrijf\\elsewhere.example',
    '/schrijf/uit',
    '/schrijf/toegestaan/1',
    '/schrijf/1\n',
  ])('keeps to the own pages when asked for %j', (asked) => {
    expect(pageAfterSignIn(asked)).toBe('/schrijf')
  })
})
