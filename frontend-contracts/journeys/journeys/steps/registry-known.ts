/** Who walks the journey through the registry, and what its steps learn from each other. */
export const ADMIN = 'feixi-items'
export const PROVINCE = 'province-items'

export interface Registry {
  itemCode: string
  organ: string
  organName: string
  basicCode: string
  changeId: string
  entryChange: string
  limit: number
  alias: string
  importId: string
}
