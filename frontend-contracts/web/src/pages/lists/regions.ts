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

let ever: Promise<RegionView[]> | null = null

/** Every division there ever was (区划沿革), for codes that ended and those that took their place. */
export function everyRegion(): Promise<RegionView[]> {
  ever ??= services().home.registry.listRegions({ history: true }).then((answer) => answer.items, (error: unknown) => {
    ever = null
    throw error
  })
  return ever
}

/** For tests: forgets what was read. */
export function forgetRegions(): void {
  held = null
  ever = null
}

/** A division that ended, and the one that took its place. */
export interface Passage { readonly was: RegionView; readonly wasIn: string; readonly now?: RegionView; readonly nowIn: string }

/** How a code came and went: what it became when it ended, and what the codes before it were. */
export function passages(all: readonly RegionView[], code: string): { became: Passage | null; from: Passage[] } {
  const newest = (of: string | undefined): RegionView | undefined => all.filter((one) => one.code === of).at(-1)
  const above = (of: RegionView | undefined): string => newest(of?.parent)?.name ?? ''
  const passage = (was: RegionView): Passage => ({ was, wasIn: above(was), now: newest(was.successor), nowIn: above(newest(was.successor)) })
  const here = newest(code)
  return { became: here?.validTo !== undefined ? passage(here) : null, from: all.filter((one) => one.successor === code && one.code !== code).map(passage) }
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
