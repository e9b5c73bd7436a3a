export function findOccurrences(_: unknown): { date: never }[] { return [] }
