import type { MeansLine, MonthLine } from '@/domain/planning/countMeans'

import type { CoverageTexts } from './texts'

type Props = {
  months: readonly MonthLine[]
  line: MeansLine
  /** months of which something can have been spent; 12 for a year that is over */
  monthsSoFar: number
  title: string
  formatTick: (amount: number) => string
  texts: CoverageTexts
}

const [WIDTH, HEIGHT] = [480, 270]
const AREA = { left: 58, right: 470, top: 14, bottom: 240 }
const STEPS = [1, 2, 2.5, 5, 10]

/**
 * A round step that divides a height in four or five.
 *
 * @example chooseStep(52) // 20
 */
function chooseStep(most: number): number {
  const rough = Math.max(1, most) / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  return (STEPS.find((step) => step * power >= rough) ?? 10) * power
}

/** Planned and spent, added up month by month, against what was granted and asked for. */
export function MeansChart({ months, line, monthsSoFar, title, formatTick, texts }: Props) {
  const spentMonths = months.slice(0, monthsSoFar)
  const most = Math.max(line.planned, line.spent, line.granted ?? 0, line.requested ?? 0)
  const step = chooseStep(most)
  const top = Math.max(step, Math.ceil(most / step) * step)
  const x = (index: number) => AREA.left + ((AREA.right - AREA.left) * (index + 0.5)) / 12
  const y = (amount: number) => AREA.bottom - ((AREA.bottom - AREA.top) * amount) / top
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step)
  const points = (amounts: number[]) => amounts.map((amount, index) => `${x(index)},${y(amount)}`).join(' ')
  const level = (amount: number | null, kind: string) =>
    amount === null ? null : <line className={`ck-chart__${kind}`} x1={AREA.left} x2={AREA.right} y1={y(amount)} y2={y(amount)} />
  return (
    <figure className="ck-chart">
      <svg aria-label={title} role="img" viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {ticks.map((amount) => (
          <g key={amount}>
            <line className="ck-chart__grid" x1={AREA.left} x2={AREA.right} y1={y(amount)} y2={y(amount)} />
            <text textAnchor="end" x={AREA.left - 6} y={y(amount) + 4}>
              {formatTick(amount)}
            </text>
          </g>
        ))}
        {months.map((_, index) => (
          <text key={index} textAnchor="middle" x={x(index)} y={AREA.bottom + 18}>
            {texts.monthShort(index + 1)}
          </text>
        ))}
        {level(line.requested, 'requested')}
        {level(line.granted, 'granted')}
        <polyline className="ck-chart__planned" points={points(months.map(({ plannedSoFar }) => plannedSoFar))} />
        {months.map(({ plannedSoFar }, index) => (
          <circle className="ck-chart__dot" cx={x(index)} cy={y(plannedSoFar)} key={index} r="3" />
        ))}
        <polyline className="ck-chart__spent" points={points(spentMonths.map(({ spentSoFar }) => spentSoFar))} />
        {spentMonths.map(({ spentSoFar }, index) => (
          <rect className="ck-chart__square" height="7" key={index} width="7" x={x(index) - 3.5} y={y(spentSoFar) - 3.5} />
        ))}
      </svg>
      <figcaption>
        <ul className="ck-legend-line">
          <Sample kind="spent" words={texts.lineSpent} />
          <Sample kind="planned" words={texts.linePlanned} />
          {line.granted === null ? null : <Sample kind="granted" words={`${texts.lineGranted} (${formatTick(line.granted)})`} />}
          {line.requested === null ? null : (
            <Sample kind="requested" words={`${texts.lineRequested} (${formatTick(line.requested)})`} />
          )}
        </ul>
      </figcaption>
    </figure>
  )
}

function Sample({ kind, words }: { kind: 'spent' | 'planned' | 'granted' | 'requested'; words: string }) {
  return (
    <li>
      <svg aria-hidden="true" focusable="false" height="12" width="30">
        <line className={`ck-chart__${kind}`} x1="0" x2="30" y1="6" y2="6" />
        {kind === 'planned' ? <circle className="ck-chart__dot" cx="15" cy="6" r="3" /> : null}
        {kind === 'spent' ? <rect className="ck-chart__square" height="7" width="7" x="11.5" y="2.5" /> : null}
      </svg>
      {words}
    </li>
  )
}
