/** How {@link apiFetch} reaches the session and the reader's language. */
export interface ApiFetchOptions {
  /** A token that is good now, or null when nobody is signed in. */
  readonly token: () => Promise<string | null>
  /** Tries to get a new token after a 401; true if there is one. */
  readonly renew: () => Promise<boolean>
  readonly locale: () => string
  /** Limit for one attempt in milliseconds; 20 s by default. */
  readonly timeoutMs?: number
  readonly fetch?: typeof fetch
  /** Waiting between attempts; tests pass their own. */
  readonly sleep?: (ms: number) => Promise<void>
}

const TIMEOUT_MS = 20_000
const ATTEMPTS = 3
const FIRST_WAIT_MS = 400
const MAX_WAIT_MS = 5_000
const TRY_AGAIN = new Set([429, 502, 503, 504])

/**
 * `fetch` for the generated client: puts in token and language, renews the token once on 401, and repeats what is safe to
 * repeat. Safe are GET, PUT, and a POST that carries an Idempotency-Key: the node answers a repeat with the first answer.
 * What is asked in somebody's name never lies in the browser's cache: a shared computer keeps nothing of it.
 */
export function apiFetch(options: ApiFetchOptions): typeof fetch {
  const send = options.fetch ?? ((input, init) => fetch(input, init))
  const sleep = options.sleep ?? ((ms) => new Promise((done) => setTimeout(done, ms)))
  return async (input, init = {}) => {
    const headers = new Headers(init.headers)
    if (!headers.has('Accept-Language')) headers.set('Accept-Language', options.locale())
    if (!headers.has('Accept')) headers.set('Accept', 'application/json, application/problem+json, */*;q=0.5')
    const repeatable = isRepeatable(init.method ?? 'GET', headers)
    let renewed = false
    for (let attempt = 1; ; attempt++) {
      const token = await options.token()
      if (token !== null) headers.set('Authorization', `Bearer ${token}`)
      let response: Response
      try {
        response = await send(input, { ...init, headers, ...(token === null ? {} : { cache: 'no-store' as const }), signal: limit(init.signal, options.timeoutMs ?? TIMEOUT_MS) })
      } catch (error) {
        if (!repeatable || attempt >= ATTEMPTS || init.signal?.aborted) throw error
        await sleep(waitMs(attempt, null))
        continue
      }
      if (response.status === 401 && token !== null && !renewed && (await options.renew())) {
        renewed = true
        continue
      }
      if (!TRY_AGAIN.has(response.status) || !repeatable || attempt >= ATTEMPTS) return response
      await sleep(waitMs(attempt, response.headers.get('Retry-After')))
    }
  }
}

function isRepeatable(method: string, headers: Headers): boolean {
  const verb = method.toUpperCase()
  return verb === 'GET' || verb === 'HEAD' || verb === 'PUT' || headers.has('Idempotency-Key')
}

function waitMs(attempt: number, retryAfter: string | null): number {
  const asked = retryAfter === null ? NaN : Number(retryAfter) * 1000
  return Math.min(MAX_WAIT_MS, Number.isFinite(asked) ? asked : FIRST_WAIT_MS * 2 ** (attempt - 1))
}

function limit(outer: AbortSignal | null | undefined, timeoutMs: number): AbortSignal {
  const own = AbortSignal.timeout(timeoutMs)
  return outer ? AbortSignal.any([outer, own]) : own
}

/** The value of If-Match for a version, as the contract writes it. */
export function versionTag(version: number): string {
  return `"v${version}"`
}
