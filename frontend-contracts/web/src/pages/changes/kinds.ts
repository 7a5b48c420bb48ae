import { ChangeKind } from '@qingdan/client'

/** Kinds that need no content of an item: asked for on a form of their own. The others go to the editor. */
const PLAIN: ReadonlySet<ChangeKind> = new Set([ChangeKind.Cancel, ChangeKind.Delegate, ChangeKind.Suspend, ChangeKind.Resume])
export const isPlain = (kind: ChangeKind): boolean => PLAIN.has(kind)

/** In the order in which they are offered. */
export const KINDS: readonly ChangeKind[] = [ChangeKind.Alter, ChangeKind.Add, ChangeKind.Cancel, ChangeKind.Delegate, ChangeKind.Suspend, ChangeKind.Resume]

/** Where the content of an item is written: a new one, a listed one, or the list to choose it from. */
export function editorFor(kind: string, itemCode: string): string {
  if (kind === ChangeKind.Add) return '/registry/items/new'
  return itemCode === '' ? '/registry/items' : `/registry/items/${itemCode}/edit`
}

/** A stop at once, ordered by the establishment office. */
export const EMERGENCY = 'emergency'

/** Whether a region lies below another: 340123 below 340100, that below 340000. */
export function isBelow(region: string, above: string): boolean {
  return region !== above && region.startsWith(above.replace(/(00){1,2}$/, ''))
}
