'use client'

export function PrintButton({ label }: { label: string }) {
  return (
    <button className="ck-button ck-button--primary" onClick={() => window.print()} type="button">
      {label}
    </button>
  )
}
