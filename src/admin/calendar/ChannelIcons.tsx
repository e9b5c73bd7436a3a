import type { PlanningChannel } from '@/domain/planning/card'

/** Plain drawings by what a channel is, not by whose: brands change their marks, and own them. */
const DRAWINGS: Record<string, string> = {
  website: 'M1 2h10v8H1Zm0 2.4h10M2.6 3.2h.1M4 3.2h.1',
  instagram: 'M2 1.5h8a.8.8 0 0 1 .8.8v7.4a.8.8 0 0 1-.8.8H2a.8.8 0 0 1-.8-.8V2.3a.8.8 0 0 1 .8-.8Zm4 2.3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Zm3-.8h.1',
  facebook: 'M6.8 11V6.6h1.6l.3-1.9H6.8V3.6c0-.6.3-1 1-1h1V1H7.4C5.8 1 5 1.9 5 3.4v1.3H3.5v1.9H5V11',
  linkedin: 'M1.5 4.5h1.6V11H1.5Zm0-2.4h1.6M5 11V4.5h1.6v1c.7-1.3 4-1.6 4 1.4V11',
  nieuwsbrief: 'M1 2.5h10v7H1Zm0 .4 5 3.7 5-3.7',
  weekkrant: 'M1.5 1.5h9v9h-9Zm1.6 2h5.8M3 5.6h2.6v3H3Zm4 .1h2M7 7.4h2M7 9h2',
  intranet: 'M6 1.2 10.8 5v5.8H1.2V5Zm-1.6 9.6V7h3.2v3.8',
  schermen: 'M1 1.8h10v6.4H1Zm3.4 9h3.2M6 8.2v2.6',
}
const OTHER = 'M2 1.5h8v9H2Zm1.8 3h4.4M3.8 6.8h4.4'

/** The channels of a card as small drawings, with their names for who cannot see them. */
export function ChannelIcons({ channels }: { channels: readonly PlanningChannel[] }) {
  if (channels.length === 0) return null
  const names = channels.map(({ name }) => name).join(', ')
  return (
    <span className="ck-channel-icons" title={names}>
      <span className="ck-visually-hidden">{names}</span>
      {channels.map(({ id, slug }) => (
        <svg aria-hidden="true" focusable="false" height="12" key={id} viewBox="0 0 12 12" width="12">
          <path d={DRAWINGS[slug] ?? OTHER} fill="none" stroke="currentColor" strokeLinejoin="round" strokeWidth="1.1" />
        </svg>
      ))}
    </span>
  )
}
