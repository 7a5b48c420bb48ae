/** Short messages for eyes and screen readers: shown at the foot for a while, spoken by the polite live region in App.vue. */
import { reactive } from 'vue'

const SHOWN_MS = 4000
export const announcement = reactive({ text: '', kind: 'plain' as 'plain' | 'good' | 'bad' })
let timer: ReturnType<typeof setTimeout> | undefined

export function announce(text: string, kind: 'plain' | 'good' | 'bad' = 'plain'): void {
  clearTimeout(timer)
  announcement.text = text
  announcement.kind = kind
  timer = setTimeout(() => {
    announcement.text = ''
  }, SHOWN_MS)
}
