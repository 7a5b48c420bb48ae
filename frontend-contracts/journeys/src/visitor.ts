/** The provider's pages without a browser: what a journey needs of many officials whose windows it does not show. */
import * as oidc from 'openid-client'
import { account, settings } from './settings'

/** Signs in on the provider's pages with a cookie jar and forms, as a browser without script would. */
export class Visitor {
  private readonly jar = new Map<string, string>()

  constructor(private readonly issuer: string) {}

  async open(address: URL | string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(address, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      this.jar.set(name, value)
    }
    return response
  }

  /** The address the provider sends us back to after the password and, where asked, the choice of a capacity. */
  async signIn(authorize: URL, login: string, home: string): Promise<URL> {
    const who = account(login)
    const page = await (await this.open(authorize)).text()
    let answer = await this.open(`${this.issuer}/login`, { ...hidden(page), login: who.login, password: who.password })
    for (let hops = 0; hops < 6; hops++) {
      if (answer.status === 303) {
        const next = new URL(answer.headers.get('location') ?? '', this.issuer)
        if (next.origin === home) return next
        answer = await this.open(next)
      } else {
        const choice = await answer.text()
        const capacity = [...choice.matchAll(/name="capacity" value="([^"]*)"/g)].at(-1)?.[1]
        if (capacity === undefined) throw new Error(`Expected a choice, but got ${answer.status}`)
        answer = await this.open(`${this.issuer}/choose`, { ...hidden(choice), capacity })
      }
    }
    throw new Error('Expected to come back within six hops')
  }
}

function hidden(page: string): Record<string, string> {
  return Object.fromEntries(
    [...page.matchAll(/name="(form|request)" value="([^"]*)"/g)].map((m) => [m[1] ?? '', (m[2] ?? '').replaceAll('&amp;', '&')]),
  )
}

/** A token lives for ten minutes. */
const HELD_MS = 5 * 60_000
const held = new Map<string, { token: Promise<string>; until: number }>()

/** An access token of this person, got by code and PKCE as the front end gets its own; asked for once while it lives. */
export function tokenFor(login: string): Promise<string> {
  const known = held.get(login)
  if (known && Date.now() < known.until) return known.token
  const token = fetchToken(login)
  held.set(login, { token, until: Date.now() + HELD_MS })
  return token
}

async function fetchToken(login: string): Promise<string> {
  const front = (await (await fetch(`${settings.web}/config.json`)).json()) as { issuer: string; clientId: string }
  const config = await oidc.discovery(new URL(front.issuer), front.clientId, undefined, oidc.None(), {
    execute: front.issuer.startsWith('https:') ? [] : [oidc.allowInsecureRequests],
  })
  const verifier = oidc.randomPKCECodeVerifier()
  const state = oidc.randomState()
  const authorize = oidc.buildAuthorizationUrl(config, {
    redirect_uri: `${settings.web}/signed-in`, scope: 'openid profile', code_challenge: await oidc.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256', state,
  })
  const back = await new Visitor(front.issuer).signIn(authorize, login, settings.web)
  return (await oidc.authorizationCodeGrant(config, back, { pkceCodeVerifier: verifier, expectedState: state })).access_token
}
