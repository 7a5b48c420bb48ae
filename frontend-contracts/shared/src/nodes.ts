/** A node as the directory (`GET /v1/nodes`) names it. */
export interface NodeAddress {
  readonly nodeId: string
  readonly regionCode: string
  readonly name: string
  readonly apiBase: string
}

/**
 * The API to use for a region: the region's own node, else the nearest node above it (县 → 市 → 省), else the home node.
 * Regions nest by prefix: 340123 lies in 340100, which lies in 340000.
 */
export function apiBaseFor(region: string | undefined, nodes: readonly NodeAddress[], home: string): string {
  for (const code of lineage(region ?? '')) {
    const found = nodes.find((node) => node.regionCode === code)
    if (found !== undefined) return found.apiBase.replace(/\/+$/, '')
  }
  return home
}

/** A region and the regions above it, nearest first. */
export function lineage(region: string): string[] {
  if (!/^[0-9]{6}$/.test(region)) return []
  return [...new Set([region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`])]
}
