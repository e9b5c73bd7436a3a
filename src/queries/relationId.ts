/** The id of a relation, whether it came populated or bare; null when there is none. */
export function relationId(relation: unknown): string | null {
  if (typeof relation === 'string' || typeof relation === 'number') return String(relation)
  if (relation && typeof relation === 'object' && 'id' in relation) return relationId(relation.id)
  return null
}

/** The ids of a relation to many. */
export function relationIds(relations: unknown): string[] {
  if (!Array.isArray(relations)) return []
  return relations.map(relationId).filter((id) => id !== null)
}
