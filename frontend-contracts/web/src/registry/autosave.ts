import type { Problem } from '@qingdan/shared'

/**
 * Saves a document by itself (自动保存): a little after the last change, one request at a time, each resting on the version the last one
 * gave. What could not be sent stays here and goes out when the connection is back; when somebody else saved meanwhile, nobody's words
 * are overwritten until a person has chosen. Knows nothing of the page and of the contract.
 */
export type SaveState = 'saved' | 'dirty' | 'saving' | 'offline' | 'stale' | 'refused'

export interface Saved<T> {
  readonly version: number
  readonly body: T
}
export type Outcome<T> = { kind: 'saved'; saved: Saved<T> } | { kind: 'offline' } | { kind: 'stale'; theirs: Saved<T> } | { kind: 'refused'; problem: Problem }

export interface AutosaveOptions<T> {
  readonly start: Saved<T>
  /** The document as it is now, in the form that is sent. */
  readonly body: () => T
  readonly same: (a: T, b: T) => boolean
  readonly send: (body: T, version: number) => Promise<Outcome<T>>
  /** Keeps the words on this device until the node has them; null forgets them. */
  readonly keep: (kept: { version: number; body: T } | null) => void
  readonly onState: (state: SaveState, problem: Problem | null) => void
  readonly delayMs?: number
  readonly retryMs?: number
  readonly wait?: (run: () => void, ms: number) => () => void
}

export class Autosave<T> {
  version: number
  state: SaveState = 'saved'
  /** What the other person saved, while a choice is asked for. */
  theirs: Saved<T> | null = null
  private sent: T
  private stopWaiting: () => void = () => undefined
  private running: Promise<void> | null = null
  private ended = false

  constructor(private readonly options: AutosaveOptions<T>) {
    this.version = options.start.version
    this.sent = options.start.body
  }

  /** Something was typed. */
  touched(): void {
    if (this.ended) return
    const body = this.options.body()
    if (this.options.same(body, this.sent) && this.running === null) {
      if (this.state !== 'stale') {
        this.stopWaiting()
        this.options.keep(null)
        this.enter('saved')
      }
      return
    }
    this.options.keep({ version: this.version, body })
    if (this.state === 'stale') return
    if (this.running === null) this.enter(this.state === 'offline' ? 'offline' : 'dirty')
    this.later(this.options.delayMs ?? 1200)
  }

  /** Sends what is not saved yet, at once; done when the node has it or it is clear that it cannot. */
  async flush(): Promise<SaveState> {
    this.stopWaiting()
    if (this.running !== null) await this.running
    if (this.ended || this.state === 'stale' || this.options.same(this.options.body(), this.sent)) return this.state
    await this.run()
    return this.state
  }

  /** The choice after somebody else saved: keep mine over theirs, or take theirs (the caller shows them). */
  async keepMine(): Promise<void> {
    if (this.theirs === null) return
    this.version = this.theirs.version
    this.theirs = null
    this.state = 'dirty'
    await this.flush()
  }

  takeTheirs(): Saved<T> | null {
    const taken = this.theirs
    if (taken === null) return null
    this.rebase(taken)
    return taken
  }

  /** The document was put to this saved state from outside. */
  rebase(saved: Saved<T>): void {
    this.theirs = null
    this.version = saved.version
    this.sent = saved.body
    this.options.keep(null)
    this.enter('saved')
  }

  stop(): void {
    this.ended = true
    this.stopWaiting()
  }

  private run(): Promise<void> {
    this.running = this.exchange().finally(() => { this.running = null })
    return this.running
  }

  private async exchange(): Promise<void> {
    const body = this.options.body()
    this.enter('saving')
    const outcome = await this.options.send(body, this.version)
    if (this.ended && outcome.kind !== 'saved') return
    switch (outcome.kind) {
      case 'saved': return this.arrived(body, outcome.saved)
      case 'offline':
        this.enter('offline')
        return this.later(this.options.retryMs ?? 5000)
      case 'stale':
        // Our own words that arrived although the answer was lost are no conflict.
        if (this.options.same(outcome.theirs.body, body)) return this.arrived(body, outcome.theirs)
        this.theirs = outcome.theirs
        return this.enter('stale')
      case 'refused':
        this.enter('refused', outcome.problem)
    }
  }

  private arrived(body: T, saved: Saved<T>): void {
    this.version = saved.version
    this.sent = body
    const now = this.options.body()
    if (this.options.same(now, body)) {
      this.options.keep(null)
      this.enter('saved')
    } else {
      this.options.keep({ version: this.version, body: now })
      this.enter('dirty')
      this.later(this.options.delayMs ?? 1200)
    }
  }

  private later(ms: number): void {
    this.stopWaiting()
    if (this.ended) return
    const wait = this.options.wait ?? ((run, after) => { const timer = setTimeout(run, after); return () => clearTimeout(timer) })
    this.stopWaiting = wait(() => {
      if (this.running === null) void this.run()
      else void this.running.then(() => { if (this.state === 'dirty') this.later(0) })
    }, ms)
  }

  private enter(state: SaveState, problem: Problem | null = null): void {
    this.state = state
    this.options.onState(state, problem)
  }
}
