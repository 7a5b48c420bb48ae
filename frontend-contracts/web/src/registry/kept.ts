/** Words of a request that the node does not have yet, kept in this browser for their owner until it has; sign-out forgets them (stores/draft.ts). */
const PREFIX = 'qd.draft.change.'

export interface KeptWords<T> {
  readonly version: number
  readonly body: T
}

export function keptWords<T>(owner: string, changeId: string): { read(): KeptWords<T> | null; keep(words: KeptWords<T> | null): void } {
  const key = `${PREFIX}${owner}.${changeId}`
  return {
    read() {
      try {
        const held = JSON.parse(localStorage.getItem(key) ?? 'null') as KeptWords<T> | null
        return held !== null && typeof held.version === 'number' && typeof held.body === 'object' ? held : null
      } catch {
        return null
      }
    },
    keep(words) {
      try {
        if (words === null) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(words))
      } catch {
        // A full store: the words stay on the page, and the node gets them at the next chance.
      }
    },
  }
}
