import type { RegionView } from '@qingdan/client'
import { theApis } from '../platform/platform'

let held: Promise<RegionView[]> | undefined

/** Every division of the province, asked for once. */
export function allRegions(): Promise<RegionView[]> {
  held ??= theApis().registry.listRegions().then((answer) => answer.items, (error: unknown) => {
    held = undefined
    throw error
  })
  return held
}

/** From the province down to the region itself. */
export function pathTo(regions: readonly RegionView[], code: string): RegionView[] {
  const path: RegionView[] = []
  for (let at = regions.find((one) => one.code === code); at !== undefined && path.length < 5; at = regions.find((one) => one.code === at!.parent)) path.unshift(at)
  return path
}
