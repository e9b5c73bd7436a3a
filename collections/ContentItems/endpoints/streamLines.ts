/**
 * An answer in lines of JSON (`application/x-ndjson`) that are sent as they come, for work that takes long
 * enough to show how far it is. The last line is the outcome.
 */
export function streamLines(work: (send: (line: object) => void) => Promise<object>): Response {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      let isOpen = true
      const send = (line: object) => {
        if (!isOpen) return
        try {
          controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`))
        } catch {
          // The reader went away; the work goes on to its end.
          isOpen = false
        }
      }
      send(await work(send))
      if (isOpen) controller.close()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'application/x-ndjson',
      // A proxy that packs or gathers the lines would hide how far it is.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
