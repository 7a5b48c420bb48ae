import { describe, expect, it } from 'vitest'
import { EventParser, LiveStream, type LiveState, type OversightSignal } from '../src/services/live'
import { expectation } from './expectations'

const moved = (expectation('listOversightCases', 'moving').response.body as { items: object[] }).items[0]
const signal = { kind: 'case-moved', at: '2026-11-24T01:00:01Z', eventAt: '2026-11-24T01:00:00Z', regionCode: '340123', case: moved, title: '审查中' }

describe('event parser', () => {
  it('should put together events cut anywhere, with any line end', () => {
    const text = `: hello\r\nevent: x\r\ndata: {"a":\r\ndata: 1}\r\n\r\nid: 7\ndata:two\n\n\ndata: last`
    for (let cut = 1; cut < text.length; cut++) {
      const got: string[] = []
      const parser = new EventParser((data) => got.push(data))
      parser.feed(text.slice(0, cut))
      parser.feed(text.slice(cut))
      expect(got, `cut at ${cut}`).toEqual(['{"a":\n1}', 'two'])
    }
  })
})

describe('live stream', () => {
  function run(answers: (Response | Error)[], turns: number) {
    const states: LiveState[] = []
    const waits: number[] = []
    const signals: OversightSignal[] = []
    const stream: LiveStream = new LiveStream({
      url: 'http://node/v1/oversight/stream',
      fetchApi: (async () => {
        const next = answers.shift() ?? new TypeError('gone')
        if (next instanceof Error) throw next
        return next
      }) as typeof fetch,
      onSignal: (one) => signals.push(one),
      onState: (state) => states.push(state),
      sleep: async (ms) => {
        waits.push(ms)
        if (waits.length >= turns) stream.stop()
      },
    })
    return stream.run().then(() => ({ states, waits, signals }))
  }

  it('should hand on signals, ignore noise, and come back after the end', async () => {
    const { states, signals } = await run([new Response(`data: ${JSON.stringify(signal)}\n\ndata: not json\n\ndata: 5\n\n`)], 1)
    expect(signals.length).toBe(1)
    expect(signals[0]).toMatchObject({ kind: 'case-moved', regionCode: '340123' })
    expect(states).toEqual(['connecting', 'live', 'waiting', 'stopped'])
  })

  it('should wait longer after each failure, and start over once it worked', async () => {
    const { waits } = await run([new TypeError('x'), new Response('', { status: 503 }), new TypeError('x'), new Response('data: 1\n\n'), new TypeError('x')], 5)
    expect(waits).toEqual([1000, 2000, 4000, 1000, 2000])
  })

  it('should never wait longer than half a minute', async () => {
    const { waits } = await run([], 9)
    expect(Math.max(...waits)).toBe(30_000)
  })
})
