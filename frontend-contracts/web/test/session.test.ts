import { Session } from '@qingdan/shared'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CONFIG } from './mount'

const now = () => Math.floor(Date.now() / 1000)
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const idToken = (): string => `${part({ alg: 'ES256' })}.${part({ iss: CONFIG.issuer, aud: CONFIG.clientId, sub: 'c-1001', name: '李秀英', iat: now(), exp: now() + 600 })}.x`

/** A session as the tab holds it, whose token ends in some seconds. */
function hold(secondsLeft: number): void {
  sessionStorage.setItem(`qd.user:${CONFIG.issuer}:${CONFIG.clientId}`, JSON.stringify({
    access_token: 'old', refresh_token: 'r1', token_type: 'Bearer', scope: 'openid profile offline_access', id_token: idToken(), expires_at: now() + secondsLeft,
    profile: { iss: CONFIG.issuer, aud: CONFIG.clientId, sub: 'c-1001', name: '李秀英', iat: now(), exp: now() + 600 },
  }))
}

describe('session', () => {
  let tokenCalls: URLSearchParams[] = []
  let tokenAnswer: () => Response
  beforeEach(() => {
    sessionStorage.clear()
    tokenCalls = []
    tokenAnswer = () => Response.json({ access_token: 'new', refresh_token: 'r2', token_type: 'Bearer', expires_in: 300, id_token: idToken(), scope: 'openid profile offline_access' })
    vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
      const url = String(input instanceof Request ? input.url : input)
      if (url.endsWith('/.well-known/openid-configuration')) {
        return Response.json({ issuer: CONFIG.issuer, authorization_endpoint: `${CONFIG.issuer}/authorize`, token_endpoint: `${CONFIG.issuer}/token`, jwks_uri: `${CONFIG.issuer}/jwks` })
      }
      tokenCalls.push(new URLSearchParams(String(init?.body)))
      return tokenAnswer()
    })
  })
  afterEach(() => vi.unstubAllGlobals())
  const make = (): Session => new Session(CONFIG, { callbackPath: '/signed-in', signedOutPath: '/', origin: 'http://web' })

  it('should take up what the tab holds and leave a good token alone', async () => {
    hold(300)
    const session = make()
    expect(await session.restore()).toMatchObject({ subject: 'c-1001', name: '李秀英' })
    expect(await session.accessToken()).toBe('old')
    expect(tokenCalls.length).toBe(0)
  })

  it('should renew a token that is about to end, once for all who ask', async () => {
    hold(300)
    const session = make()
    await session.restore()
    vi.useFakeTimers({ now: Date.now() + 270_000, toFake: ['Date'] })
    const tokens = await Promise.all([session.accessToken(), session.accessToken(), session.accessToken()])
    vi.useRealTimers()
    expect(tokens).toEqual(['new', 'new', 'new'])
    expect(tokenCalls.length).toBe(1)
    expect([tokenCalls[0]!.get('grant_type'), tokenCalls[0]!.get('refresh_token'), tokenCalls[0]!.get('client_id')]).toEqual(['refresh_token', 'r1', 'web'])
  })

  it('should end when the provider says the grant is over', async () => {
    hold(20)
    tokenAnswer = () => Response.json({ error: 'invalid_grant' }, { status: 400 })
    const session = make()
    const heard: unknown[] = []
    session.onChange((who) => heard.push(who))
    expect(await session.restore()).toBe(null)
    expect(await session.accessToken()).toBe(null)
    expect(heard.at(-1)).toBe(null)
  })

  it('should stay signed in while the network is away', async () => {
    hold(20)
    tokenAnswer = () => { throw new TypeError('Failed to fetch') }
    const session = make()
    expect(await session.restore()).toMatchObject({ subject: 'c-1001' })
    expect(await session.accessToken()).toBe('old')
  })
})
