/** A draft that saves itself: on this phone at once, on the platform when it can be reached (one's draft follows to the web portal). */
import type { DraftView, ItemGuide } from '@qingdan/client'
import { uuid7 } from '@qingdan/shared'
import { onBeforeUnmount, reactive, ref, toRaw } from 'vue'
import { online } from '../platform/connection'
import { explain, theApis } from '../platform/platform'
import { store } from '../platform/store'
import { nodeNow } from './clock'

/** A file that the platform holds for this application. */
export interface Filed {
  code: string
  uploadId: string
  fileName: string
  sizeBytes?: number
}

export interface LocalDraft {
  draftId: string
  itemCode: string
  itemName: string
  organName: string
  answers: Record<string, string>
  contact: { name: string; phone: string }
  materials: Filed[]
  /** True when the platform holds this very content. */
  onPlatform: boolean
}

const SAVE_EVERY_MS = 10_000

export function useDraft(guide: ItemGuide, name: string) {
  const draft = reactive<LocalDraft>(emptyDraft(guide, name))
  const savedAt = ref<Date>()
  const resumedAt = ref<Date>()
  const saving = ref(false)
  let dirty = false
  let known = false
  let ended = false

  /** Takes up the draft that was asked for, else the newest of this item, be it on this phone or on the platform. */
  async function resume(wanted?: string): Promise<void> {
    const there = await onPlatform(guide.itemCode, wanted)
    const here = (await store.all<LocalDraft>('drafts')).filter(({ value }) => value.itemCode === guide.itemCode && (wanted === undefined || value.draftId === wanted) && !handedIn(value, there))
    const local = here.sort((a, b) => b.asOf.getTime() - a.asOf.getTime())[0]
    const remote = there?.sort((a, b) => new Date(b.savedAt).getTime() - new Date(a.savedAt).getTime())[0]
    const localAt = local?.asOf.getTime() ?? 0
    const remoteAt = remote ? new Date(remote.savedAt).getTime() : 0
    if (remote && remoteAt >= localAt) {
      const contact = local?.value.draftId === remote.draftId ? local.value.contact : draft.contact
      Object.assign(draft, { draftId: remote.draftId, answers: { ...remote.form }, materials: remote.materials.map((m) => ({ ...m })), contact: { ...contact }, onPlatform: true })
      known = true
      resumedAt.value = new Date(remote.savedAt)
    } else if (local) {
      Object.assign(draft, structuredClone(local.value))
      known = local.value.onPlatform
      resumedAt.value = local.asOf
    }
    savedAt.value = resumedAt.value
  }

  function touch(): void {
    dirty = true
    draft.onPlatform = false
  }

  /** Saves what changed; never throws: what the platform did not take stays on this phone and is sent with the next save. */
  async function save(): Promise<void> {
    if (ended || saving.value || (!dirty && draft.onPlatform) || (!dirty && !savedAt.value)) return
    saving.value = true
    dirty = false
    const at = nodeNow()
    await store.put('drafts', draft.draftId, plain(draft), at)
    savedAt.value = at
    if (online.value) {
      try {
        const saved = await theApis().portal.saveDraft({
          draftId: draft.draftId,
          saveDraft: { itemCode: guide.itemCode, form: { ...draft.answers }, materials: draft.materials.map(({ code, uploadId, fileName }) => ({ code, uploadId, fileName })) },
        })
        known = true
        if (!dirty && !ended) {
          draft.onPlatform = true
          savedAt.value = new Date(saved.savedAt)
          await store.put('drafts', draft.draftId, plain(draft), savedAt.value)
        }
      } catch {
        dirty = true
      }
    }
    saving.value = false
  }

  async function restart(): Promise<void> {
    await store.remove('drafts', draft.draftId)
    Object.assign(draft, { ...emptyDraft(guide, name), draftId: known ? draft.draftId : uuid7() })
    resumedAt.value = undefined
    savedAt.value = undefined
    if (known) {
      touch()
      await save()
    }
  }

  /** After submission: nothing is saved any more. */
  async function end(): Promise<void> {
    ended = true
    await store.remove('drafts', draft.draftId)
  }

  const timer = setInterval(() => void save(), SAVE_EVERY_MS)
  const hide = () => void save()
  document.addEventListener('visibilitychange', hide)
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', hide)
    void save()
  })
  return { draft, savedAt, resumedAt, saving, resume, touch, save, restart, end, onPlatform: () => known }
}

function emptyDraft(guide: ItemGuide, name: string): LocalDraft {
  return {
    draftId: uuid7(), itemCode: guide.itemCode, itemName: guide.name, organName: guide.organName,
    answers: {}, contact: { name, phone: '' }, materials: [], onPlatform: false,
  }
}

function plain(draft: LocalDraft): LocalDraft {
  return JSON.parse(JSON.stringify(toRaw(draft))) as LocalDraft
}

/** A draft that the platform had and has no more was handed in on another device. */
export function handedIn(local: LocalDraft, there: readonly DraftView[] | undefined): boolean {
  return there !== undefined && local.onPlatform && !there.some((one) => one.draftId === local.draftId)
}

/** The one draft asked for, or all of an item, as the platform has them; undefined when it cannot be asked. */
async function onPlatform(itemCode: string, wanted?: string): Promise<DraftView[] | undefined> {
  if (!online.value) return undefined
  try {
    const { portal } = theApis()
    const found = wanted === undefined ? (await portal.listDrafts({ limit: 100 })).items : [await portal.getDraft({ draftId: wanted })]
    return found.filter((one) => one.itemCode === itemCode)
  } catch (error) {
    return (await explain(error)).status === 404 ? [] : undefined
  }
}
