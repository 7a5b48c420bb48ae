import { ref, type Ref } from 'vue'

/** Sign-out forgets everything under this prefix (stores/draft.ts). */
const PREFIX = 'qd.draft.flow.'

export interface FlowDraft {
  /** When this page last kept something; '' when it has nothing kept. */
  readonly keptAt: Ref<string>
  read(): { xml: string; at: string } | null
  keep(xml: string): void
  forget(): void
}

/** 流程图草稿 in this browser, under a name that says whose and which. A full store keeps nothing and says so by `keptAt`. */
export function useFlowDraft(name: () => string): FlowDraft {
  const keptAt = ref('')
  const key = (): string => PREFIX + name()
  return {
    keptAt,
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key()) ?? 'null')
        if (typeof kept !== 'object' || kept === null) return null
        const { xml, at } = kept as Record<string, unknown>
        return typeof xml === 'string' && typeof at === 'string' ? { xml, at } : null
      } catch {
        return null
      }
    },
    keep(xml) {
      const at = new Date().toISOString()
      try {
        localStorage.setItem(key(), JSON.stringify({ xml, at }))
        keptAt.value = at
      } catch {
        keptAt.value = ''
      }
    },
    forget() {
      localStorage.removeItem(key())
      keptAt.value = ''
    },
  }
}
