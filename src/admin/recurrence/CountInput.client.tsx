'use client'

import { useState, type InputHTMLAttributes } from 'react'

type Props = Pick<InputHTMLAttributes<HTMLInputElement>, 'id' | 'aria-label' | 'disabled'> & {
  count: number
  most: number
  onChange: (count: number) => void
}

/** A whole number from one. It may stand empty while somebody types another; what counts is the last good one. */
export function CountInput({ count, most, onChange, ...attributes }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      {...attributes}
      className="ck-input ck-recurrence__number"
      max={most}
      min={1}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => {
        setTyped(target.value)
        const next = target.valueAsNumber
        if (Number.isInteger(next) && next >= 1 && next <= most) onChange(next)
      }}
      type="number"
      value={typed ?? count}
    />
  )
}
