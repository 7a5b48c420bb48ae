import { OversightSignalFromJSON, type AlertRaisedSignal, type CaseMovedSignal, type CountsChangedSignal } from '@qingdan/client'

/** The generated union meets its own enum in an intersection that TypeScript reads as never; these are its parts. */
export type OversightSignal = AlertRaisedSignal | CaseMovedSignal | CountsChangedSignal

export type LiveState = 'connecting' | 'live' | 'waiting' | 'stopped'

export interface LiveOptions {
  readonly url: string
  readonly fetchApi: typeof fetch
  readonly onSignal: (signal: OversightSignal) => void
  /** Called on every change; `live` after a break means: read the lists again, something may have been missed. */
  readonly onState: (state: LiveState, retryInMs: number) => void
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>
}

const FIRST_WAIT_MS = 1_000
const MAX_WAIT_MS = 30_000
/** Without a byte for this long (the node sends a heartbeat) the connection counts as dead. */
const SILENCE_MS = 60_000

/**
 * The live supervision stream (`GET /v1/oversight/stream`): server-sent events read by fetch, because EventSource cannot send
 * the token. Comes back by itself, with growing pauses.
 */
export class LiveStream {
  private readonly stopper = new AbortController()

  constructor(private readonly options: LiveOptions) {}

  async run(): Promise<void> {
    let failures = 0
    while (!this.stopper.signal.aborted) {
      this.options.onState('connecting', 0)
      try {
        await this.readOnce(() => { failures = 0 })
      } catch {
        // A broken connection is expected here; what matters is when to try again.
      }
      if (this.stopper.signal.aborted) break
      const wait = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** failures++)
      this.options.onState('waiting', wait)
      await (this.options.sleep ?? pause)(wait, this.stopper.signal)
    }
    this.options.onState('stopped', 0)
  }

  stop(): void {
    this.stopper.abort()
  }

  private async readOnce(opened: () => void): Promise<void> {
    const attempt = new AbortController()
    const end = () => attempt.abort()
    this.stopper.signal.addEventListener('abort', end, { once: true })
    let silence = setTimeout(end, SILENCE_MS)
    try {
      const response = await this.options.fetchApi(this.options.url, {
        headers: { Accept: 'text/event-stream' }, signal: attempt.signal, cache: 'no-store',
      })
      if (!response.ok || response.body === null) throw new Error(`Expected a stream, but got status ${response.status}`)
      opened()
      this.options.onState('live', 0)
      const parser = new EventParser((data) => this.take(data))
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        clearTimeout(silence)
        silence = setTimeout(end, SILENCE_MS)
        parser.feed(value)
      }
    } finally {
      clearTimeout(silence)
      this.stopper.signal.removeEventListener('abort', end)
      attempt.abort()
    }
  }

  private take(data: string): void {
    let json: unknown
    try {
      json = JSON.parse(data)
    } catch {
      return
    }
    if (typeof json === 'object' && json !== null && 'kind' in json) this.options.onSignal(OversightSignalFromJSON(json) as unknown as OversightSignal)
  }
}

/** Cuts a text stream into the data of server-sent events (WHATWG HTML, 9.2.6). */
export class EventParser {
  private rest = ''
  private data: string[] = []

  constructor(private readonly onData: (data: string) => void) {}

  feed(text: string): void {
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/)
    this.rest = lines.pop() ?? ''
    for (const line of lines) this.line(line)
  }

  private line(line: string): void {
    if (line === '') {
      if (this.data.length > 0) this.onData(this.data.join('\n'))
      this.data = []
    } else if (line.startsWith('data:')) {
      this.data.push(line.slice(line.startsWith('data: ') ? 6 : 5))
    }
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', () => { clearTimeout(timer); done() }, { once: true })
  })
}
