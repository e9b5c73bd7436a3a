import { measureRate, type Rate } from './measureRate'
import { runForJson } from './processes'
import { signIn, startProduct, writeHeaders } from './product'

const WRITERS = 20

export type WriterFigures = { writers: number; writesPerSecond: number; times: number[]; quiet: Rate; busy: Rate }

/** Writers that each change an item of their own, and what a reader of the list notices of it. */
export async function measureWriters({ dataDir, seconds }: { dataDir: string; seconds: number }): Promise<WriterFigures> {
  const product = await startProduct(dataDir)
  try {
    const headers = writeHeaders(await signIn(product.url))
    const list = await fetch(`${product.url}/api/content-items?limit=${WRITERS}&depth=0&sort=createdAt`, { headers })
    const { docs } = (await list.json()) as { docs: { id: string }[] }
    const ids = docs.map(({ id }) => id)
    const write = (duration: number) =>
      runForJson({
        args: ['bench/writers.mjs', JSON.stringify({ url: product.url, headers, ids, seconds: duration })],
      }) as Promise<{ times: number[] }>
    const read = () =>
      measureRate({
        url: `${product.url}/delivery/v1/posts?pageSize=10`,
        child: product.child,
        seconds,
        connections: 2,
      })
    await write(2)
    const quiet = await read()
    // The readers stop a little before the writers, so that all they see is writing.
    const [{ times }, busy] = await Promise.all([write(seconds + 1), read()])
    return { writers: ids.length, writesPerSecond: times.length / (seconds + 1), times, quiet, busy }
  } finally {
    await product.stop()
  }
}
