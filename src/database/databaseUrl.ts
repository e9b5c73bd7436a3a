import path from 'node:path'

export type DatabaseLocation =
  | { kind: 'sqlite'; url: string; file: string }
  | { kind: 'mongodb'; url: string; hasReplicaSet: boolean }

/** Keeps drive letters readable; everything else that has a meaning in a URL is escaped. */
const toFileUrl = (file: string): string =>
  `file:${file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':')}`

const decodePath = (encoded: string): string | undefined => {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}

/** Which database an address or an absolute path means, the path made absolute; undefined when neither. */
export const describeDatabase = (urlOrPath: string): DatabaseLocation | undefined => {
  if (/^mongodb(\+srv)?:\/\/[^/]+/.test(urlOrPath)) {
    // A +srv address gets its replica set from DNS.
    const hasReplicaSet = urlOrPath.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]+/i.test(urlOrPath)
    return { kind: 'mongodb', url: urlOrPath, hasReplicaSet }
  }
  if (path.isAbsolute(urlOrPath)) return { kind: 'sqlite', url: toFileUrl(urlOrPath), file: urlOrPath }

  const encoded = /^file:(?:\/\/(?:localhost)?(?=\/))?([^?#]+)$/.exec(urlOrPath)?.[1]
  const decoded = encoded === undefined ? undefined : decodePath(encoded)
  // Transactions use a connection of their own, which would see another database in memory.
  if (decoded === undefined || decoded.startsWith('//') || decoded.includes(':memory:')) return undefined
  const file = path.resolve(decoded)
  return { kind: 'sqlite', url: toFileUrl(file), file }
}
