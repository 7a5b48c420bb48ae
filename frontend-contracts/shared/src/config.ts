/**
 * The front end's settings at run time (`/config.json`), so that one build serves province, city and county.
 */
export interface FrontConfig {
  /** Issuer of the OpenID provider, without a slash at the end. */
  readonly issuer: string
  readonly clientId: string
  /** API of the home node (本级节点), without a slash at the end. */
  readonly apiBase: string
  /** Address of the mobile front end; empty when there is none. */
  readonly mobileBase: string
  /** Address of the web portal; empty when there is none. */
  readonly webBase: string
  /** Division code of the home node (GB/T 2260), six digits. */
  readonly region: string
  /** What the portal calls itself, e.g. 安徽省权力清单. */
  readonly name: string
  readonly nameEn: string
}

/** Scopes asked for at sign-in; `offline_access` brings the refresh token. */
export const SCOPES = 'openid profile offline_access'

/** Reads and checks `/config.json`. Throws with a plain sentence when a needed setting is missing. */
export async function loadConfig(url = '/config.json', fetcher: typeof fetch = fetch): Promise<FrontConfig> {
  const response = await fetcher(url, { cache: 'no-store' })
  if (!response.ok) throw new Error(`Expected ${url} to hold the settings, but got status ${response.status}`)
  return parseConfig(await response.json())
}

export function parseConfig(value: unknown): FrontConfig {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return {
    issuer: address(given, 'issuer'),
    clientId: text(given, 'clientId'),
    apiBase: address(given, 'apiBase'),
    mobileBase: optional(given, 'mobileBase'),
    webBase: optional(given, 'webBase'),
    region: text(given, 'region'),
    name: text(given, 'name'),
    nameEn: optional(given, 'nameEn') || 'Open Power List',
  }
}

function text(given: Record<string, unknown>, name: string): string {
  const value = given[name]
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`Expected config.json to give "${name}"`)
  return value.trim()
}

function address(given: Record<string, unknown>, name: string): string {
  return text(given, name).replace(/\/+$/, '')
}

function optional(given: Record<string, unknown>, name: string): string {
  const value = given[name]
  return typeof value === 'string' ? value.trim().replace(/\/+$/, '') : ''
}
