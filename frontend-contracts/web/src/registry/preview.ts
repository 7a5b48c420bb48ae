/** What an edition will hold, counted from the official table while it streams in: nothing large is kept. */
export interface Preview {
  items: number
  readonly byCategory: Map<string, number>
  readonly byOrgan: Map<string, number>
}

export const noPreview = (): Preview => ({ items: 0, byCategory: new Map(), byOrgan: new Map() })

/**
 * Splits CSV (RFC 4180) into rows as it comes: `push` takes a piece of text and gives the rows that ended in it.
 * A row that has not ended waits for the next piece; `end` gives the last one.
 */
export class CsvRows {
  private cells: string[] = []
  private cell = ''
  private quoted = false
  private afterQuote = false

  push(text: string): string[][] {
    const rows: string[][] = []
    for (const sign of text) {
      if (this.quoted) {
        if (this.afterQuote) {
          this.afterQuote = false
          if (sign === '"') {
            this.cell += sign
            continue
          }
          this.quoted = false
        } else {
          if (sign === '"') this.afterQuote = true
          else this.cell += sign
          continue
        }
      }
      if (sign === '"' && this.cell === '') this.quoted = true
      else if (sign === ',') this.endCell()
      else if (sign === '\n') rows.push(this.endRow())
      else if (sign !== '\r' && sign !== '\uFEFF') this.cell += sign
    }
    return rows
  }

  end(): string[][] {
    return this.cell === '' && this.cells.length === 0 ? [] : [this.endRow()]
  }

  private endCell(): void {
    this.cells.push(this.cell)
    this.cell = ''
  }

  private endRow(): string[] {
    this.endCell()
    const row = this.cells
    this.cells = []
    this.quoted = false
    this.afterQuote = false
    return row
  }
}

const CATEGORY = '权力类型'
const ORGAN = '实施主体'

/** Reads the table and counts; `told` hears of the count on the way. Throws what `fetch` throws, and the answer itself when it is refused. */
export async function countTable(fetcher: typeof fetch, url: string, signal: AbortSignal, told: (items: number) => void): Promise<Preview> {
  const answer = await fetcher(url, { signal, headers: { Accept: 'application/octet-stream' } })
  if (!answer.ok || answer.body === null) throw answer
  const preview = noPreview()
  const rows = new CsvRows()
  let head: string[] | null = null
  const take = (row: string[]): void => {
    if (head === null) {
      head = row
      return
    }
    preview.items++
    for (const [column, counts] of [[CATEGORY, preview.byCategory], [ORGAN, preview.byOrgan]] as const) {
      const word = row[head.indexOf(column)] ?? ''
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    rows.push(value).forEach(take)
    told(preview.items)
  }
  rows.end().forEach(take)
  return preview
}
