import type { AdminViewServerProps } from 'payload'

/** The query of a page as the browser would read it, repeated keys included. */
export function searchParamsOf({ searchParams }: Pick<AdminViewServerProps, 'searchParams'>): URLSearchParams {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(searchParams ?? {})) {
    for (const each of Array.isArray(value) ? value : [value]) if (each !== undefined) params.append(key, each)
  }
  return params
}
