import type { OrganView, RegionView, RegistryApi } from '@qingdan/client'
import { services } from '../../services/services'

let held: Promise<RegionView[]> | null = null

/** Every division of the province, asked for once: names, levels, and who belongs to whom. */
export function allRegions(): Promise<RegionView[]> {
  held ??= services().home.registry.listRegions().then((answer) => answer.items, (error: unknown) => {
    held = null
    throw error
  })
  return held
}

/** For tests: forgets what was read. */
export function forgetRegions(): void {
  held = null
}

/** From the province down to the region itself. */
export function pathTo(regions: readonly RegionView[], code: string): RegionView[] {
  const path: RegionView[] = []
  for (let at = regions.find((one) => one.code === code); at !== undefined && path.length < 5; at = regions.find((one) => one.code === at!.parent)) path.unshift(at)
  return path
}

/** All organs of a region: a province has some hundreds, which is a few pages. `history`: also those that ended or are to come. */
export async function allOrgans(region: string, registry: RegistryApi = services().home.registry, history = false): Promise<OrganView[]> {
  const all: OrganView[] = []
  let cursor: string | undefined
  do {
    const page = await registry.listOrgans({ region, limit: 100, cursor, history: history || undefined })
    all.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== undefined && all.length < 2000)
  return all
}
