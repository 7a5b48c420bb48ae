import type { OrganView } from '@qingdan/client'
import { services } from '../../services/services'

const PAGE = 100
const MOST_PAGES = 10

/** Every organ of one region, in the order of the node. */
export async function organsOf(region: string): Promise<OrganView[]> {
  const all: OrganView[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await services().home.registry.listOrgans({ region, limit: PAGE, cursor })
    all.push(...answer.items)
    cursor = answer.nextCursor
    if (cursor === undefined) break
  }
  return all
}
