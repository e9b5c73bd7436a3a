// Run by itself: writers that each change an item of their own over HTTP, until the time is up. Prints JSON.
import process from 'node:process'

const { url, headers, ids, seconds } = JSON.parse(process.argv[2])
const until = performance.now() + seconds * 1000
const times = []

await Promise.all(
  ids.map(async (id) => {
    for (let index = 0; performance.now() < until; index += 1) {
      const from = performance.now()
      const answer = await fetch(`${url}/api/content-items/${id}?depth=0`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ brief: `Aantekening ${index}` }),
      })
      const text = await answer.text()
      if (!answer.ok) throw new Error(`${answer.status} ${text}`)
      times.push(performance.now() - from)
    }
  }),
)
console.log(JSON.stringify({ times }))
