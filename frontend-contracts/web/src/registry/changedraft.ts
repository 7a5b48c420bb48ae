import { ChangeAction, QualityRuleSeverityEnum, type ChangeProposal, type ChangeView, type EntryContent, type FindingList, type FindingView, type ItemElements } from '@qingdan/client'
import { problemOf, versionTag, type Problem } from '@qingdan/shared'
import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { currentLocale } from '../i18n'
import { services } from '../services/services'
import { useIdentity } from '../stores/identity'
import { Autosave, type Outcome, type SaveState } from './autosave'
import { useChoices, type Editor } from './editor'
import { ENTRY_SECTIONS, SECTIONS, itemCodeOf, type SectionSpec } from '@qingdan/shared/elements'
import { missing, place, type Placed } from './findings'
import { keptWords } from './kept'
import { copy, read, same, write, type Doc } from './pointer'
import { ALL_STANDARD, isLocked, locksOf, tidy } from './translate'

const CHECK_AFTER_MS = 900
const UNDO_STEPS = 30

/** A change request while it is written: its words, their way to the node, what the rules say of them, and what may not be touched. */
export function useChangeDraft(changeId: string) {
  const { t } = useI18n()
  const identity = useIdentity()
  const { changes, catalogue, quality } = identity.desk()
  const { load: loadChoices, choices, words } = useChoices()
  const local = keptWords<ChangeProposal>(identity.me?.subject ?? '', changeId)
  const view = shallowRef<ChangeView | null>(null)
  const proposal = ref<ChangeProposal | null>(null)
  const which = ref(0)
  const problem = ref<Problem | null>(null)
  const loading = ref(true)
  const state = ref<SaveState>('saved')
  const saveProblem = ref<Problem | null>(null)
  const savedAt = ref<Date | null>(null)
  const resumed = ref(false)
  const entry = shallowRef<{ claimed: EntryContent; newer: boolean } | null>(null)
  const checked = shallowRef<FindingList | null>(null)
  const checking = ref(false)
  const undo = ref<{ which: number; pointer: string; value: unknown }[]>([])
  let autosave: Autosave<ChangeProposal> | null = null
  let checkTimer: ReturnType<typeof setTimeout> | undefined
  let turn = 0

  const item = computed(() => proposal.value?.items[which.value] ?? null)
  /** An entry of the catalogue instead of an item, at the province; a request has one or the other. */
  const proposedEntry = computed(() => proposal.value?.entries?.[which.value] ?? null)
  const doc = computed(() => (item.value?.elements ?? proposedEntry.value?.entry ?? {}) as unknown as Doc)
  const sections = computed<readonly SectionSpec[]>(() => (item.value ? SECTIONS : proposedEntry.value ? ENTRY_SECTIONS : []))
  const closed = computed(() => view.value === null || !view.value.allowedActions.includes(ChangeAction.Edit))
  /** Until the catalogue has answered, its fields stay shut: nothing is typed that would be refused. */
  const entryKnown = ref(false)
  const locks = computed(() => (entry.value !== null ? locksOf(entry.value.claimed) : entryKnown.value ? new Map<string, string>() : ALL_STANDARD))
  /** What is simply not filled in yet is said at once; the rest the node's rules say. */
  const blanks = computed<FindingView[]>(() => (missing(doc.value, sections.value).map(({ pointer, record, key }) => {
    const text = t('edit.missing', { name: t(`element.${record}.${key}`) })
    return { rule: { code: '', severity: QualityRuleSeverityEnum.Error, zh: text, en: text, fixZh: '', fixEn: '' }, pointer, text }
  })))
  /** What the node said when it last took the request: also why it would refuse to have it submitted. */
  const atSaving = computed<FindingView[]>(() => {
    const said = item.value ? view.value?.items.find((one) => one.itemCode === item.value?.itemCode)?.findings : view.value?.entries.find((one) => one.basicCode === proposedEntry.value?.entry.basicCode)?.findings
    return (said ?? []).filter((one) => !(checked.value?.items ?? []).some((known) => known.rule.code === one.rule) && (checked.value === null || !/^R[0-9]/.test(one.rule)))
      .map((one) => ({ rule: { code: one.rule, severity: one.severity === 'error' ? QualityRuleSeverityEnum.Error : QualityRuleSeverityEnum.Warning, zh: one.text, en: one.text, fixZh: one.fix, fixEn: one.fix }, pointer: one.pointer, text: one.text }))
  })
  const placed = computed<Placed[]>(() => place([...blanks.value, ...(checked.value?.items ?? []), ...atSaving.value], doc.value, sections.value))
  /** Elements the item could have and has not: they keep nothing back. */
  const lacking = computed<Placed[]>(() => place((checked.value?.missing ?? []).map(({ pointer, text }) => ({ rule: { code: '', severity: QualityRuleSeverityEnum.Warning, zh: text, en: text, fixZh: '', fixEn: '' }, pointer, text })), doc.value, sections.value))
  const byPointer = computed(() => {
    const map = new Map<string, Placed[]>()
    for (const one of placed.value) map.set(one.pointer, [...(map.get(one.pointer) ?? []), one])
    return map
  })

  const body = (): ChangeProposal => tidy(copy(proposal.value!))

  async function load(): Promise<void> {
    loading.value = true
    try {
      void loadChoices()
      const got = await changes.getChange({ changeId })
      begin(got)
      problem.value = null
      void loadEntry()
      void check()
    } catch (error) {
      problem.value = await problemOf(error, currentLocale())
    } finally {
      loading.value = false
    }
  }

  function begin(got: ChangeView): void {
    show(got)
    autosave?.stop()
    autosave = new Autosave<ChangeProposal>({
      start: { version: got.version, body: body() }, body, same, send, keep: (kept) => local.keep(kept),
      onState: (next, said) => {
        state.value = next
        saveProblem.value = said
        if (next === 'saved') savedAt.value = new Date()
      },
    })
    const kept = local.read()
    if (kept === null || closed.value) return
    if (same(kept.body, body())) return local.keep(null)
    // Words that never reached the node: go on with them. If the request moved on meanwhile, the node will say so and a person chooses.
    proposal.value = copy(kept.body)
    autosave.version = kept.version
    resumed.value = true
    autosave.touched()
    void autosave.flush()
  }

  function show(got: ChangeView): void {
    view.value = got
    proposal.value = copy(got.proposal)
    which.value = Math.min(which.value, Math.max(0, Math.max(got.proposal.items.length, got.proposal.entries?.length ?? 0) - 1))
    undo.value = []
  }

  async function send(words: ChangeProposal, version: number): Promise<Outcome<ChangeProposal>> {
    try {
      const got = await changes.saveChange({ changeId, ifMatch: versionTag(version), changeProposal: words })
      view.value = got
      return { kind: 'saved', saved: { version: got.version, body: words } }
    } catch (error) {
      const said = await problemOf(error, currentLocale())
      if (said.status === 0 || said.status === 401 || said.status >= 500) return { kind: 'offline' }
      if (said.status !== 412 && said.code !== 'stale-version') return { kind: 'refused', problem: said }
      try {
        const theirs = await changes.getChange({ changeId })
        view.value = theirs
        return { kind: 'stale', theirs: { version: theirs.version, body: tidy(copy(theirs.proposal)) } }
      } catch {
        return { kind: 'offline' }
      }
    }
  }

  /** The entry that the item was claimed from: it locks the standard fields. An item of the organ's own has none. */
  async function loadEntry(): Promise<void> {
    const basicCode = item.value?.elements.classification.basicCode
    if (basicCode === undefined) return
    try {
      const found = await catalogue.getCatalogueEntry({ basicCode })
      const claimed = item.value?.entryVersion ?? (await claimedVersion())
      const version = found.versions.find((one) => one.entryVersion === claimed) ?? found.current
      if (version) entry.value = { claimed: version.entry, newer: found.current !== undefined && found.current.entryVersion > version.entryVersion }
    } catch (error) {
      entry.value = null
      entryKnown.value = (await problemOf(error, currentLocale())).status === 404
    }
  }
  async function claimedVersion(): Promise<number | undefined> {
    const itemCode = item.value?.itemCode
    if (itemCode === undefined || view.value?.kind === 'add') return undefined
    return (await changes.getItemElements({ itemCode })).entryVersion
  }

  async function check(): Promise<void> {
    const mine = ++turn
    if (item.value === null || view.value === null) return
    checking.value = true
    try {
      const elements = tidy(copy(item.value.elements)) as ItemElements
      const got = await quality.checkItem({ checkItem: { itemCode: item.value.itemCode ?? itemCodeOf(elements), entryVersion: item.value.entryVersion, elements } })
      if (mine === turn) checked.value = got
    } catch {
      // Checked again at the next change; the node checks at submission anyway.
    } finally {
      if (mine === turn) checking.value = false
    }
  }
  function touched(): void {
    resumed.value = false
    autosave?.touched()
    clearTimeout(checkTimer)
    checkTimer = setTimeout(() => void check(), CHECK_AFTER_MS)
  }

  const editor: Editor = {
    doc, closed, choices,
    set(pointer, value) {
      if (closed.value || editor.locked(pointer)) return
      write(doc.value, pointer, value)
      touched()
    },
    arrange(pointer, value) {
      if (closed.value) return
      undo.value = [...undo.value.slice(-UNDO_STEPS + 1), { which: which.value, pointer, value: copy(read(doc.value, pointer) ?? null) }]
      write(doc.value, pointer, value ?? undefined)
      touched()
    },
    locked: (pointer) => (item.value ? isLocked(locks.value, pointer) : pointer === '/basicCode' && view.value?.kind === 'alter'),
    findings: (pointer) => (byPointer.value.get(pointer) ?? []).map((one) => one.finding),
  }
  function undoLast(): void {
    const last = undo.value.at(-1)
    if (last === undefined) return
    undo.value = undo.value.slice(0, -1)
    which.value = last.which
    write(doc.value, last.pointer, last.value ?? undefined)
    touched()
  }
  /** The request's own words: cause, basis, days. */
  function tell(key: 'cause' | 'basis' | 'causeOn' | 'effectiveFrom' | 'until' | 'adoptBy', value: string): void {
    if (closed.value || proposal.value === null) return
    if (key === 'adoptBy') {
      if (proposedEntry.value && value) proposedEntry.value.adoptBy = value
      return touched()
    }
    proposal.value = { ...proposal.value, [key]: value === '' && (key === 'effectiveFrom' || key === 'until') ? undefined : value }
    touched()
  }
  function takeTheirs(): void {
    if (autosave?.takeTheirs() && view.value) show(view.value)
    void check()
  }

  async function submit(note: string): Promise<ChangeView> {
    await autosave?.flush()
    if (autosave?.state !== 'saved') throw new Error('Expected everything to be saved before it is submitted')
    const command = `change.${changeId}.submit`
    const words = note.trim() === '' ? {} : { note: note.trim() }
    const { keys } = services()
    const got = await changes.submitChange({ changeId, idempotencyKey: keys.keyFor(command, { words, version: autosave.version }), ifMatch: versionTag(autosave.version), changeNote: words })
    keys.done(command)
    autosave.stop()
    view.value = got
    return got
  }

  const flush = (): void => void autosave?.flush()
  const online = (): void => { if (state.value === 'offline') flush() }
  const hidden = (): void => { if (document.visibilityState === 'hidden') flush() }
  window.addEventListener('online', online)
  document.addEventListener('visibilitychange', hidden)
  onScopeDispose(() => {
    void autosave?.flush()
    autosave?.stop()
    clearTimeout(checkTimer)
    window.removeEventListener('online', online)
    document.removeEventListener('visibilitychange', hidden)
  })

  return {
    view, proposal, which, item, proposedEntry, sections, doc, problem, loading, state, saveProblem, savedAt, resumed, entry, checked, checking, placed, lacking, undo, closed, editor, words,
    load, check, tell, undoLast, takeTheirs, keepMine: () => autosave?.keepMine() ?? Promise.resolve(), flush, submit, reloadEntry: loadEntry,
  }
}
