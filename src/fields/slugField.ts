import type { TextField } from 'payload'

const KEBAB_CASE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Lower-case words with hyphens from any text: "Vraag om Angel" → "vraag-om-angel". */
export function slugFrom(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
}

/** A stable name for addresses and filters. It fills itself from `from` on creation and then stays. */
export function slugField({ from }: { from: string }): TextField {
  return {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    maxLength: 80,
    label: { nl: 'Adresnaam', en: 'Slug' },
    admin: {
      position: 'sidebar',
      description: {
        nl: 'Vaste naam in adressen en filters. Websites bouwen hierop: wijzig hem liever niet.',
        en: 'Stable name in addresses and filters. Websites build on it: better not change it.',
      },
    },
    hooks: {
      beforeValidate: [
        ({ value, data, originalDoc }) => {
          if (typeof value === 'string' && value !== '') return value
          const kept = (originalDoc as { slug?: string } | undefined)?.slug
          if (kept) return kept
          const source: unknown = data?.[from]
          return typeof source === 'string' ? slugFrom(source) : value
        },
      ],
    },
    validate: (value: string | null | undefined) =>
      (typeof value === 'string' && KEBAB_CASE.test(value)) ||
      'Gebruik kleine letters, cijfers en koppeltekens, bijvoorbeeld "online-sgg".',
  }
}
