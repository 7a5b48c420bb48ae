/** 独立的依赖方: a relying party that nobody here wrote (openid-client) signs people in at our provider, by the specification only. */
import * as oidc from 'openid-client'
import { beforeAll, describe, expect, test } from 'vitest'
import { account, CAST, settings } from '../../src/settings'
import { Visitor } from '../../src/visitor'

describe('独立的依赖方 | an independent relying party', () => {
  let issuer: string
  let config: oidc.Configuration

  beforeAll(async () => {
    const front = (await (await fetch(`${settings.web}/config.json`)).json()) as { issuer: string; clientId: string }
    issuer = front.issuer
    config = await oidc.discovery(new URL(issuer), front.clientId, undefined, oidc.None(), {
      execute: issuer.startsWith('https:') ? [] : [oidc.allowInsecureRequests],
    })
  })

  async function signIn(login: string) {
    const verifier = oidc.randomPKCECodeVerifier()
    const checks = { expectedNonce: oidc.randomNonce(), expectedState: oidc.randomState() }
    const authorize = oidc.buildAuthorizationUrl(config, {
      redirect_uri: `${settings.web}/signed-in`,
      scope: 'openid profile offline_access',
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      nonce: checks.expectedNonce,
      state: checks.expectedState,
      max_age: '10000',
    })
    const visitor = new Visitor(issuer)
    const back = await visitor.signIn(authorize, login, settings.web)
    const tokens = await oidc.authorizationCodeGrant(config, back, {
      ...checks, pkceCodeVerifier: verifier, idTokenExpected: true, maxAge: 10000,
    })
    return { tokens, back, verifier, checks, visitor }
  }

  test('discovery, code with PKCE, ID token, userinfo', async () => {
    const { tokens } = await signIn(CAST.citizen)
    const claims = tokens.claims()
    expect(claims?.['name']).toBe(account(CAST.citizen).name)
    const info = await oidc.fetchUserInfo(config, tokens.access_token, claims?.sub ?? '')
    expect(info['kind']).toBe('natural-person')
  })

  test('an official acts in a post', async () => {
    const { tokens } = await signIn(CAST.window)
    expect(tokens.claims()).toMatchObject({ kind: 'official', post: 'window', region: '340123' })
  })

  test('refresh tokens rotate, revocation ends them', async () => {
    const { tokens } = await signIn(CAST.citizen)
    const next = await oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')
    expect(next.refresh_token).not.toBe(tokens.refresh_token)
    await oidc.tokenRevocation(config, next.refresh_token ?? '')
    await expect(oidc.refreshTokenGrant(config, next.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('a code that comes back is refused, and takes its tokens along', async () => {
    const { tokens, back, verifier, checks } = await signIn(CAST.citizen)
    await expect(oidc.authorizationCodeGrant(config, back, { ...checks, pkceCodeVerifier: verifier })).rejects.toMatchObject({ error: 'invalid_grant' })
    await expect(oidc.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' })
  })

  test('signing out leads back to a registered address', async () => {
    const { tokens, visitor } = await signIn(CAST.citizen)
    const out = oidc.buildEndSessionUrl(config, {
      id_token_hint: tokens.id_token ?? '', post_logout_redirect_uri: `${settings.web}/`, state: 'bye & so on',
    })
    const answer = await visitor.open(out)
    expect(new URL(answer.headers.get('location') ?? '').searchParams.get('state')).toBe('bye & so on')
  })

  test('a partner gets the scopes agreed with it, and no more', async () => {
    const who = account('partner-demo')
    const partner = await oidc.discovery(new URL(issuer), who.login, who.password, oidc.ClientSecretBasic(who.password), {
      execute: issuer.startsWith('https:') ? [] : [oidc.allowInsecureRequests],
    })
    expect((await oidc.clientCredentialsGrant(partner, { scope: 'registry:read' })).scope).toBe('registry:read')
    await expect(oidc.clientCredentialsGrant(partner, { scope: 'registry:write' })).rejects.toMatchObject({ error: 'invalid_scope' })
  })
})
