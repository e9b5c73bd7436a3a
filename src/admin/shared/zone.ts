/** Zone of all wall times on the screens, as `admin.custom.zone` of the config says. */
export const DEFAULT_ZONE = 'Europe/Amsterdam'

/**
 * The municipality's zone from the config's `admin.custom`, whichever side of the network it is read on.
 *
 * @example zoneFrom({ zone: 'Europe/Amsterdam' }) // 'Europe/Amsterdam'
 */
export function zoneFrom(custom: Record<string, unknown> | undefined): string {
  return typeof custom?.zone === 'string' ? custom.zone : DEFAULT_ZONE
}
