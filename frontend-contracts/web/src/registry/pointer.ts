/** Reading and writing a document by JSON pointer, and the marks of fields on the page. */
export type Doc = Record<string, unknown>

export const steps = (pointer: string): string[] => (pointer === '' ? [] : pointer.slice(1).split('/'))

export function read(doc: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Doc)[step] : undefined), doc)
}

/** Sets a value in place, making the objects on the way; `undefined` takes the member out. */
export function write(doc: Doc, pointer: string, value: unknown): void {
  const path = steps(pointer)
  const last = path.pop()
  if (last === undefined) throw new Error('Expected a pointer to a member, but got the whole document')
  let at: Doc = doc
  for (const step of path) {
    if (typeof at[step] !== 'object' || at[step] === null) at[step] = {}
    at = at[step] as Doc
  }
  if (value === undefined) delete at[last]
  else at[last] = value
}

/** `/bases/0/text` is `el-bases-0-text` on the page. */
export const markOf = (pointer: string): string => `el${pointer.replace(/\//g, '-')}`

/** Copies without what says nothing: absent, null, empty words and lists, so that two readings of the same proposal are equal. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, inner]) => {
    const kept = bare(inner)
    const nothing = kept === undefined || kept === null || kept === '' || (Array.isArray(kept) && kept.length === 0) || (typeof kept === 'object' && !Array.isArray(kept) && Object.keys(kept as Doc).length === 0)
    return nothing ? [] : [[key, kept]]
  }))
}

/** A plain copy of a (reactive) document. */
export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(bare(a)) === JSON.stringify(bare(b))
