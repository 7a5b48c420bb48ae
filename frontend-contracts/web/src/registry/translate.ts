import type { EntryContent } from '@qingdan/client'

/** What goes over the wire: no nulls, no empty optional words. Required words stay even when they are empty yet. */
export function tidy<T>(value: T, required: ReadonlySet<string> = new Set(REQUIRED)): T {
  if (Array.isArray(value)) return value.map((one) => tidy(one, required)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => {
    if (inner === null || inner === undefined) return []
    if (inner === '' && !required.has(key)) return []
    return [[key, tidy(inner, required)]]
  })) as T
}

/** Words that the contract wants even when they are still empty. */
const REQUIRED = [
  'name', 'serial', 'organName', 'department', 'powerSource', 'law', 'code', 'post', 'postName', 'output', 'source', 'format', 'value', 'labelZh', 'labelEn', 'standard', 'basis', 'kind', 'address', 'hours', 'phone',
  'supervisePhone', 'stage', 'content', 'manifestation', 'measure', 'question', 'answer', 'reconsideration', 'litigation', 'rights', 'obligations', 'grade', 'circumstances', 'penalty', 'actsKindsRange', 'procedureKey', 'edition', 'evidence',
]

const ALWAYS = ['/name', '/classification/basicCode', '/classification/parentBasicCode', '/classification/ahCategory', '/classification/nationalCategory', '/exercise/level', '/bases']
const LIMITS = ['/limits/statutory', '/limits/statutoryNote']
/** Everything that an entry may lay down. */
export const ALL_STANDARD: ReadonlyMap<string, string> = new Map([...ALWAYS, ...LIMITS].map((pointer) => [pointer, pointer]))

/** Pointers of an item that its catalogue entry lays down (标准字段), below which nothing may be altered. */
export function locksOf(entry: EntryContent): Map<string, string> {
  const locks = new Map(ALWAYS.map((pointer) => [pointer, pointer]))
  // The catalogue may name the law and leave the quotation to the organ.
  entry.bases.forEach((basis, i) => { if (!basis.text) locks.set(`/bases/${i}/text`, '') })
  if (entry.statutory || entry.limitNote) for (const pointer of LIMITS) locks.set(pointer, pointer)
  return locks
}

/** Whether a pointer is locked: the nearest word said about it or what it lies in counts. */
export function isLocked(locks: ReadonlyMap<string, string>, pointer: string): boolean {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const said = locks.get(at)
    if (said !== undefined) return said !== ''
  }
  return false
}
