import { CaseworkApi, Configuration, IdentityApi, NodeApi, OversightApi, PortalApi, RegistryApi, RegistryCatalogueApi, RegistryChangesApi, RegistryDivisionsApi, RegistryListsApi, RegistryOrgansApi, RegistryQualityApi, RegistryServiceApi } from '@qingdan/client'
import { CommandKeys, Session, apiFetch, type FrontConfig, type LocaleCode } from '@qingdan/shared'

/** The rooms of one node, as the generated client offers them. */
export interface Rooms {
  readonly apiBase: string
  readonly registry: RegistryApi
  /** 变更申请. */
  readonly changes: RegistryChangesApi
  /** 基本目录与认领. */
  readonly catalogue: RegistryCatalogueApi
  /** 导入、导出、清单版本. */
  readonly lists: RegistryListsApi
  /** 行政区划. */
  readonly divisions: RegistryDivisionsApi
  /** 实施主体. */
  readonly organs: RegistryOrgansApi
  /** 校核规则与得分. */
  readonly quality: RegistryQualityApi
  /** 字典与变动. */
  readonly service: RegistryServiceApi
  readonly portal: PortalApi
  readonly casework: CaseworkApi
  readonly oversight: OversightApi
  readonly identity: IdentityApi
  readonly node: NodeApi
}

/** What pages need from outside: settings, sign-in, the home node's rooms and those of any other node. */
export interface Services {
  readonly config: FrontConfig
  readonly session: Session
  readonly keys: CommandKeys
  readonly fetchApi: typeof fetch
  readonly home: Rooms
  roomsAt(apiBase: string): Rooms
}

let current: Services | null = null

export function services(): Services {
  if (current === null) throw new Error('Expected the services to be started before a page asks for them')
  return current
}

/** Starts the services once, before the application mounts. `fetcher` is for tests. */
export function startServices(config: FrontConfig, locale: () => LocaleCode, fetcher?: typeof fetch): Services {
  const session = new Session(config, { callbackPath: '/signed-in', signedOutPath: '/' })
  const fetchApi = apiFetch({ token: () => session.accessToken(), renew: () => session.renew(), locale, fetch: fetcher })
  const known = new Map<string, Rooms>()
  const roomsAt = (apiBase: string): Rooms => {
    const held = known.get(apiBase)
    if (held !== undefined) return held
    const made = makeRooms(apiBase, fetchApi)
    known.set(apiBase, made)
    return made
  }
  current = { config, session, keys: new CommandKeys(sessionStorage), fetchApi, home: roomsAt(config.apiBase), roomsAt }
  return current
}

function makeRooms(apiBase: string, fetchApi: typeof fetch): Rooms {
  const configuration = new Configuration({ basePath: apiBase, fetchApi })
  return {
    apiBase,
    registry: new RegistryApi(configuration),
    changes: new RegistryChangesApi(configuration),
    catalogue: new RegistryCatalogueApi(configuration),
    lists: new RegistryListsApi(configuration),
    divisions: new RegistryDivisionsApi(configuration),
    organs: new RegistryOrgansApi(configuration),
    quality: new RegistryQualityApi(configuration),
    service: new RegistryServiceApi(configuration),
    portal: new PortalApi(configuration),
    casework: new CaseworkApi(configuration),
    oversight: new OversightApi(configuration),
    identity: new IdentityApi(configuration),
    node: new NodeApi(configuration),
  }
}
