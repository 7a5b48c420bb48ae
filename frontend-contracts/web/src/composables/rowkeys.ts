import { ref } from 'vue'

/** Rows that are walked with j and k: links that carry `data-row`. A list read afresh keeps the focus in its row. */
export function useRowKeys() {
  const focused = ref('')
  const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')]

  function onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'j' && event.key !== 'k') || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
    event.preventDefault()
    const all = links()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const next = all[Math.max(0, Math.min(all.length - 1, at + (event.key === 'j' ? 1 : -1)))]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }

  function keepFocus(): void {
    if (focused.value === '' || document.activeElement !== document.body) return
    links().find((link) => link.dataset['row'] === focused.value)?.focus({ preventScroll: true })
  }

  return { focused, onKey, keepFocus }
}
