import type { ListTableItem } from '@qingdan/client'

/** The official tables (公布表式), in the order in which they are published. */
export const TABLES = ['total', 'items', 'duties', 'risks'] as const

export interface TableCell { readonly heading: string; readonly text: string; readonly span: number }

/** A line as it is drawn: what the lines of an item share is drawn with its first line only, over all of them. */
export interface TableRow { readonly key: string; readonly itemCode: string; readonly first: boolean; readonly cells: readonly TableCell[] }

export function cellsOf(item: ListTableItem, headings: readonly string[]): TableRow[] {
  const count = item.lines.length
  const shared = headings.map((_, column) => item.lines.every((line) => line.cells[column] === item.lines[0]?.cells[column]))
  return item.lines.map((line, number) => ({
    key: `${item.itemCode}-${number}`,
    itemCode: item.itemCode,
    first: number === 0,
    cells: headings.flatMap((heading, column) => (shared[column] && number > 0 ? [] : [{ heading, text: line.cells[column] ?? '', span: shared[column] ? count : 1 }])),
  }))
}
