import { DEPTHS, type FieldSpec, type GroupSpec } from '@qingdan/shared/elements'
import { copy, type Doc } from './pointer'

/** Rows of a repeatable group (依据、环节、材料…): adding, moving, taking out, and pasting from a spreadsheet. All give a new list. */
export function added(rows: readonly unknown[], group: GroupSpec, after = rows.length - 1): unknown[] {
  return rows.length >= (group.max ?? Infinity) ? [...rows] : [...rows.slice(0, after + 1), group.fresh(), ...rows.slice(after + 1)]
}

export function removed(rows: readonly unknown[], at: number): unknown[] {
  return rows.filter((_, i) => i !== at)
}

/** The row one place up (-1) or down (1); at the edge nothing moves. */
export function moved(rows: readonly unknown[], at: number, by: -1 | 1): unknown[] {
  const to = at + by
  if (to < 0 || to >= rows.length) return [...rows]
  const list = [...rows]
  ;[list[at], list[to]] = [list[to], list[at]]
  return list
}

/** Cells of a block copied from a spreadsheet, or null when it is a single piece of text that the browser may paste itself. */
export function cells(text: string): string[][] | null {
  const bare = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  if (!bare.includes('\t') && !(bare.includes('\n') && !bare.startsWith('"'))) return null
  return split(bare)
}

/** Tab-separated lines; a cell with line breaks stands in quotes, as Excel and WPS write it. */
function split(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') { cell += '"'; i++ } else if (c === '"') quoted = false
      else cell += c
    } else if (c === '"' && cell === '') quoted = true
    else if (c === '\t' || c === '\n') {
      rows.at(-1)!.push(cell)
      cell = ''
      if (c === '\n') rows.push([])
    } else cell += c
  }
  rows.at(-1)!.push(cell)
  return rows
}

export interface Pasted {
  readonly rows: unknown[]
  /** Cells that could not be read as what the column holds, with 1-based row. */
  readonly unread: readonly { row: number; key: string; text: string }[]
}

/** Puts a block of cells into the rows from one cell on; the list grows as far as the contract lets it. */
export function pasted(rows: readonly unknown[], group: GroupSpec, at: { row: number; column: number }, block: readonly (readonly string[])[], words: (field: FieldSpec) => readonly { value: string; text: string }[]): Pasted {
  const list = copy([...rows])
  const unread: { row: number; key: string; text: string }[] = []
  const columns = group.fields.filter((field) => !field.extra)
  block.slice(0, Math.max(0, (group.max ?? Infinity) - at.row)).forEach((line, i) => {
    const row = at.row + i
    while (list.length <= row) list.push(group.fresh())
    line.forEach((raw, j) => {
      const field = columns[at.column + j]
      if (field === undefined) return
      const value = parse(field, raw.trim(), words)
      if (value === undefined) unread.push({ row: row + 1, key: field.key, text: raw })
      else if (group.shape === 'texts') list[row] = value
      else (list[row] as Doc)[field.key] = value
    })
  })
  return { rows: list, unread }
}

const YES = /^(是|必要|必须|必需|计入|可|y|yes|true|1|✓|√)$/i
const NO = /^(否|非必要|不必|不计入|不可|n|no|false|0|)$/i
const UNIT: readonly [RegExp, string][] = [[/工作日|work/i, 'work-day'], [/小时|hour/i, 'hour'], [/月|month/i, 'month'], [/年|year/i, 'year'], [/日|天|day/i, 'day']]

/** What a cell of a spreadsheet says for a field; undefined when it cannot be read. */
export function parse(field: FieldSpec, raw: string, words: (field: FieldSpec) => readonly { value: string; text: string }[]): unknown {
  switch (field.kind) {
    case 'yes': return YES.test(raw) ? true : NO.test(raw) ? false : undefined
    case 'number': return /^-?\d+$/.test(raw) ? Number(raw) : undefined
    case 'fen': return yuan(raw.replace(/[,，元￥¥\s]/g, ''))
    case 'limit': return limit(raw)
    case 'choice': return words(field).find((one) => one.value === raw || one.text === raw || one.text.startsWith(`${raw} `) || one.text.startsWith(`${raw}（`))?.value
    case 'lines': return raw === '' ? [] : raw.split(/[、，,;；\n]/).map((one) => one.trim()).filter(Boolean)
    case 'depth': return DEPTHS[Number(raw) - 1]
    default: return raw.slice(0, field.max)
  }
}

/** Money in yuan as whole fen; undefined when it is no such amount, and null for nothing. */
export function yuan(raw: string): number | null | undefined {
  if (raw === '') return null
  const found = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(raw)
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0')) : undefined
}

function limit(raw: string): Doc | null | undefined {
  if (raw === '') return null
  const value = /\d+/.exec(raw)
  const unit = UNIT.find(([shape]) => shape.test(raw))
  return value && unit ? { value: Number(value[0]), unit: unit[1] } : undefined
}
