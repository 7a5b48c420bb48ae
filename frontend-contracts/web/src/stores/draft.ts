import type { DraftView, SubmitApplication } from '@qingdan/client'
import { problemOf, type Problem } from '@qingdan/shared'
import { computed, onScopeDispose, reactive, ref, watch } from 'vue'
import { currentLocale } from '../i18n'
import { services } from '../services/services'

/** A file that belongs to a material of the draft. */
export interface DraftFile { code: string; uploadId: string; fileName: string; sizeBytes?: number }
export interface DraftContact { name: string; phone: string }

interface Kept { itemCode: string; form: Record<string, string>; materials: DraftFile[]; contact: DraftContact; unsaved: boolean }

const EVERY_MS = 10_000
const PREFIX = 'qd.draft.'

/**
 * What somebody is filling in: kept in this browser at every change, at the node every ten seconds and whenever a field is left.
 * Closing the window, a dead battery or a broken connection lose nothing.
 */
export function useDraft(itemCode: string, draftId: string, subject: string) {
  const name = `${PREFIX}${subject}.${draftId}`
  const form = reactive<Record<string, string>>({})
  const files = reactive<DraftFile[]>([])
  const contact = reactive<DraftContact>({ name: '', phone: '' })
  const unsaved = ref(false)
  const saving = ref(false)
  const savedAt = ref<string | null>(null)
  const problem = ref<Problem | null>(null)
  let loading = true
  let finished = false
  let running: Promise<void> | null = null

  watch([form, files, contact], () => {
    if (loading || finished) return
    unsaved.value = true
    keepHere()
  }, { deep: true })
  const timer = setInterval(() => void save(), EVERY_MS)
  const leaving = () => { if (unsaved.value) void save() }
  document.addEventListener('visibilitychange', leaving)
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', leaving)
    if (unsaved.value && !finished) void save()
  })

  /**
   * Brings back what was filled in: what this browser holds unsaved wins over the node's copy.
   *
   * @param fresh the id was made a moment ago, so the node cannot hold it and is not asked
   */
  async function open(fresh: boolean): Promise<void> {
    const here = readHere()
    let there: DraftView | null = null
    if (!fresh && (here === null || !here.unsaved)) there = await services().home.portal.getDraft({ draftId }).catch(() => null)
    Object.assign(form, there?.form ?? here?.form ?? {})
    files.splice(0, files.length, ...(there?.materials.map((one) => ({ ...one, sizeBytes: sizeOf(here, one.uploadId) })) ?? here?.materials ?? []))
    Object.assign(contact, here?.contact ?? {})
    savedAt.value = there?.savedAt ?? null
    unsaved.value = here?.unsaved === true
    await Promise.resolve()
    loading = false
  }

  /** Sends the draft to the node if something changed; one request at a time. */
  async function save(): Promise<void> {
    if (finished || loading || !unsaved.value) return
    if (running !== null) return running
    running = send().finally(() => { running = null })
    return running
  }

  async function send(): Promise<void> {
    saving.value = true
    unsaved.value = false
    try {
      const saved = await services().home.portal.saveDraft({
        draftId, saveDraft: { itemCode, form: answers(), materials: files.map(({ code, uploadId, fileName }) => ({ code, uploadId, fileName })) },
      })
      savedAt.value = saved.savedAt
      problem.value = null
      keepHere()
    } catch (error) {
      unsaved.value = true
      problem.value = await problemOf(error, currentLocale())
    } finally {
      saving.value = false
    }
  }

  /** Answers without those left empty, as the contract wants them. */
  function answers(): Record<string, string> {
    return Object.fromEntries(Object.entries(form).map(([key, value]) => [key, value.trim()]).filter(([, value]) => value !== ''))
  }

  function submission(): SubmitApplication {
    return {
      itemCode, draftId, form: answers(), materials: files.map(({ code, uploadId }) => ({ code, uploadId })),
      contact: { name: contact.name.trim(), phone: contact.phone.trim() },
    }
  }

  /** The application is in: nothing of the draft stays in this browser. */
  function finish(): void {
    finished = true
    localStorage.removeItem(name)
  }

  function keepHere(): void {
    const kept: Kept = { itemCode, form: { ...form }, materials: files.map((one) => ({ ...one })), contact: { ...contact }, unsaved: unsaved.value }
    try {
      localStorage.setItem(name, JSON.stringify(kept))
    } catch {
      // A full or locked store: the node's copy is still written.
    }
  }

  function readHere(): Kept | null {
    try {
      const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as Kept | null
      return kept?.itemCode === itemCode ? kept : null
    } catch {
      return null
    }
  }

  const state = computed(() => (problem.value !== null ? 'local' : saving.value ? 'saving' : savedAt.value !== null ? 'saved' : 'none'))
  return { form, files, contact, savedAt, problem, state, open, save, submission, finish }
}

export type Draft = ReturnType<typeof useDraft>

/** Forgets what this browser holds of drafts, e.g. at sign-out on a shared computer. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
}

function sizeOf(kept: Kept | null, uploadId: string): number | undefined {
  return kept?.materials.find((one) => one.uploadId === uploadId)?.sizeBytes
}
