import type { FindingList } from '@qingdan/client'
import { ref, watch, type Ref } from 'vue'
import { services } from '../services/services'
import { useIdentity } from '../stores/identity'

const AT_ONCE = 4

/** Findings of the items on screen, read a few at a time and kept while the page lives. */
export function useFindings(codes: () => readonly string[]): Ref<ReadonlyMap<string, FindingList>> {
  const known = ref<ReadonlyMap<string, FindingList>>(new Map())
  const asked = new Set<string>()
  const waiting: string[] = []
  let busy = 0
  const identity = useIdentity()
  const quality = (identity.isOfficial ? identity.desk() : services().home).quality
  function next(): void {
    while (busy < AT_ONCE && waiting.length > 0) {
      const itemCode = waiting.shift()!
      busy++
      quality.listItemFindings({ itemCode }).then((found) => { known.value = new Map(known.value).set(itemCode, found) }, () => undefined).finally(() => { busy--; next() })
    }
  }
  watch(codes, (list) => {
    for (const code of list) if (!asked.has(code)) { asked.add(code); waiting.push(code) }
    next()
  }, { immediate: true })
  return known
}
