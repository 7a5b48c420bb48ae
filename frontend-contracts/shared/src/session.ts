import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts'
import { SCOPES, type FrontConfig } from './config'

/** The person as the token names him; `GET /v1/me` says the rest. */
export interface SignedIn {
  readonly subject: string
  readonly name: string
  /** Seconds since 1970 at which the access token ends. */
  readonly expiresAt: number
}

export interface SessionOptions {
  /** Path that the provider sends people back to after sign-in, e.g. `/signed-in`. */
  readonly callbackPath: string
  /** Path after sign-out. */
  readonly signedOutPath: string
  /** Origin of this front end; defaults to the page's own. */
  readonly origin?: string
  /** Where tokens live: sessionStorage (one tab, gone with it) unless the front end must survive a closed app. */
  readonly tokenStore?: Storage
}

/** Seconds before its end at which a token is renewed. */
const RENEW_BEFORE_S = 60

/**
 * Sign-in by OpenID Connect, authorization code with PKCE (统一身份认证). Tokens never leave the tab's storage;
 * renewal is by refresh token, one at a time; there is no iframe and no cookie of ours.
 */
export class Session {
  private readonly manager: UserManager
  private readonly listeners = new Set<(who: SignedIn | null) => void>()
  private renewing: Promise<User | null> | null = null
  private user: User | null = null

  constructor(config: FrontConfig, private readonly options: SessionOptions) {
    const origin = options.origin ?? location.origin
    this.manager = new UserManager({
      authority: config.issuer,
      client_id: config.clientId,
      redirect_uri: origin + options.callbackPath,
      post_logout_redirect_uri: origin + options.signedOutPath,
      response_type: 'code',
      scope: SCOPES,
      automaticSilentRenew: false,
      monitorSession: false,
      loadUserInfo: false,
      userStore: new WebStorageStateStore({ store: options.tokenStore ?? sessionStorage, prefix: 'qd.' }),
      stateStore: new WebStorageStateStore({ store: sessionStorage, prefix: 'qd.state.' }),
    })
    this.manager.events.addUserUnloaded(() => this.hold(null))
  }

  get signedIn(): SignedIn | null {
    if (this.user === null) return null
    const profile = this.user.profile
    return { subject: profile.sub, name: profile.name ?? profile.sub, expiresAt: this.user.expires_at ?? 0 }
  }

  onChange(listener: (who: SignedIn | null) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Takes up a session that this tab already holds. Call once at start; never throws. */
  async restore(): Promise<SignedIn | null> {
    try {
      const stored = await this.manager.getUser()
      this.hold(stored)
      if (stored !== null && secondsLeft(stored) < RENEW_BEFORE_S) await this.renew()
    } catch {
      this.hold(null)
    }
    return this.signedIn
  }

  /** Leaves the page for the provider. `returnTo` is a path of this front end, e.g. `/apply/…`. */
  async signIn(returnTo: string, uiLocale?: string): Promise<void> {
    await this.manager.signinRedirect({ state: { returnTo: ownPath(returnTo) }, ui_locales: uiLocale })
  }

  /** On the callback path: turns the code into tokens and gives the path to go on to. */
  async completeSignIn(url: string = location.href): Promise<string> {
    const user = await this.manager.signinCallback(url)
    this.hold(user ?? null)
    const state = user?.state as { returnTo?: string } | undefined
    return ownPath(state?.returnTo ?? '/')
  }

  /** Ends the session here and at the provider. */
  async signOut(): Promise<void> {
    const idToken = this.user?.id_token
    await this.manager.removeUser()
    this.hold(null)
    try {
      await this.manager.signoutRedirect({ id_token_hint: idToken })
    } catch {
      location.assign(this.options.signedOutPath)
    }
  }

  /** A token that lives at least a minute, or null when nobody is signed in. */
  async accessToken(): Promise<string | null> {
    if (this.user === null) return null
    if (secondsLeft(this.user) < RENEW_BEFORE_S) await this.renew()
    return this.user !== null && secondsLeft(this.user) > 0 ? this.user.access_token : null
  }

  /** Fetches new tokens; true if that worked. Callers that come at the same time share one request. */
  async renew(): Promise<boolean> {
    if (this.user?.refresh_token === undefined) return false
    this.renewing ??= this.manager.signinSilent().finally(() => { this.renewing = null })
    try {
      this.hold((await this.renewing) ?? null)
      return this.user !== null
    } catch (error) {
      // Without a network the session stays: the token may still be good, and offline pages still work.
      if (!isNetworkFailure(error)) await this.manager.removeUser()
      return false
    }
  }

  private hold(user: User | null): void {
    this.user = user
    for (const listener of this.listeners) listener(this.signedIn)
  }
}

function secondsLeft(user: User): number {
  return user.expires_in ?? 0
}

function isNetworkFailure(error: unknown): boolean {
  return error instanceof TypeError || (error instanceof Error && error.name === 'ErrorTimeout')
}

/** Only paths of this front end: no other site may be named as the way back. */
export function ownPath(path: string): string {
  return /^\/(?![/\\])/.test(path) ? path : '/'
}
