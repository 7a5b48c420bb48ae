import { ChangeKind } from '@qingdan/client'

/** Kinds that need no content of an item: asked for on a form of their own. The others go to the editor. */
const PLAIN: ReadonlySet<ChangeKind> = new Set([ChangeKind.Cancel, ChangeKind.Delegate, ChangeKind.Suspend, ChangeKind.Resume])
export const isPlain = (kind: ChangeKind): boolean => PLAIN.has(kind)

/** In the order in which they are offered. */
export const KINDS: readonly ChangeKind[] = [ChangeKind.Alter, ChangeKind.Add, ChangeKind.Cancel, ChangeKind.Delegate, ChangeKind.Suspend, ChangeKind.Resume, ChangeKind.Merge, ChangeKind.Split]

/** Kinds whose draft is begun here with the content of listed items, and written in the editor. */
export const isBegunHere = (kind: string): boolean => kind === ChangeKind.Merge || kind === ChangeKind.Split

/** Where the content of an item is written: a new one, a listed one, or the list to choose it from. */
export function editorFor(kind: string, itemCode: string): string {
  if (kind === ChangeKind.Add) return '/registry/items/new'
  return itemCode === '' ? '/registry/items' : `/registry/items/${itemCode}/edit`
}

const STANDING: readonly string[] = ['in-force', 'suspended', 'future']
const IN_FORCE: readonly string[] = ['in-force']
const SUSPENDED: readonly string[] = ['suspended']
/** In which states an item can be asked to go this way; the node decides anyway. */
export function statusesFor(kind: string): readonly string[] {
  if (kind === ChangeKind.Resume) return SUSPENDED
  return kind === ChangeKind.Suspend || kind === EMERGENCY || kind === ChangeKind.Delegate || isBegunHere(kind) ? IN_FORCE : STANDING
}

/** A stop at once, ordered by the establishment office. */
export const EMERGENCY = 'emergency'

/** Whether a region lies below another: 340123 below 340100, that below 340000. */
export function isBelow(region: string, above: string): boolean {
  return region !== above && region.startsWith(above.replace(/(00){1,2}$/, ''))
}
