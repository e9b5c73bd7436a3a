import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { createClient } from '@libsql/client'

const file = (): string | null => {
  const { E2E_DATA_DIR: folder } = process.env
  return folder ? path.join(folder, 'contentkalender.db') : null
}

/** Whether the product under test keeps its data where the test can reach it. */
export function hasProductDatabase(): boolean {
  const found = file()
  return found !== null && existsSync(found)
}

/** Lets a link end at a moment of the past: no screen can, and a week is too long to wait. */
export async function ageLink({ recipient, expiresAt }: { recipient: string; expiresAt: Date }): Promise<void> {
  const client = createClient({ url: pathToFileURL(file() ?? '').href })
  try {
    const { rowsAffected } = await client.execute({
      sql: 'update view_links set expires_at = ? where recipient = ?',
      args: [expiresAt.toISOString(), recipient],
    })
    if (rowsAffected !== 1) throw new Error(`${rowsAffected} links of "${recipient}"`)
  } finally {
    client.close()
  }
}
