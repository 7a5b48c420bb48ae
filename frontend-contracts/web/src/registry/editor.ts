import { ProcedureSummaryUseEnum, type DictionaryEntry, type FindingView } from '@qingdan/client'
import { inject, provide, ref, type InjectionKey, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { currentLocale, i18n } from '../i18n'
import { services } from '../services/services'
import { useIdentity } from '../stores/identity'
import { DEPTHS, DICTIONARIES, FEN_PER_YUAN, type FieldSpec } from '@qingdan/shared/elements'
import type { Doc } from './pointer'
import { codeOf, said, saidElement, type Words } from './said'

export interface Choice {
  readonly value: string
  readonly text: string
}

/** What the fields of the editor need from the page that holds the document. */
export interface Editor {
  readonly doc: Ref<Doc>
  /** Puts a value at a pointer. */
  set(pointer: string, value: unknown): void
  /** Puts a whole list of rows, so that it can be undone. */
  arrange(pointer: string, rows: unknown): void
  locked(pointer: string): boolean
  findings(pointer: string): readonly FindingView[]
  choices(field: FieldSpec): readonly Choice[]
  readonly closed: Ref<boolean>
}

const KEY: InjectionKey<Editor> = Symbol('editor')
export const provideEditor = (editor: Editor): void => provide(KEY, editor)
export function useEditor(): Editor {
  const editor = inject(KEY)
  if (editor === undefined) throw new Error('Expected a field to stand in an editor')
  return editor
}

const held = new Map<string, DictionaryEntry[]>()
/** Procedures that cases of a region can run, by the region. */
const procedures = new Map<string, Choice[]>()
const arrived = ref(0)

/** Choices and suggestions from the dictionary service, read once; a dictionary that does not come leaves the values as they are. */
export function useChoices(): { load(): Promise<void>; choices(field: FieldSpec): readonly Choice[]; words(dictionary: string): readonly Choice[]; inLanguage(dictionary: string, word: string): string } {
  const { t } = useI18n()
  const region = useIdentity().me?.regionCode ?? ''
  async function loadProcedures(): Promise<void> {
    try {
      const { items } = await services().home.registry.listProcedures(region === '' ? {} : { region })
      procedures.set(region, items.filter((one) => one.use === ProcedureSummaryUseEnum.Case).map((one) => ({ value: one.key, text: one.name })))
      arrived.value++
    } catch {
      // As with a dictionary: the key is shown.
    }
  }
  async function load(): Promise<void> {
    void loadProcedures()
    await Promise.all(DICTIONARIES.filter((name) => !held.has(name)).map(async (name) => {
      try {
        held.set(name, (await services().home.service.getDictionary({ name })).entries)
        arrived.value++
      } catch {
        // The field shows its codes; nothing is lost.
      }
    }))
  }
  function words(dictionary: string): readonly Choice[] {
    void arrived.value
    return (held.get(dictionary) ?? []).map((one) => ({ value: one.code, text: currentLocale() === 'en' ? one.en : one.zh }))
  }
  function choices(field: FieldSpec): readonly Choice[] {
    if (field.own) return field.own.values.map((value) => ({ value, text: t(`choice.${field.own!.set}.${value}`) }))
    if (field.procedures) return (void arrived.value, procedures.get(region) ?? []).map((one) => ({ value: one.value, text: `${one.text} (${one.value})` }))
    if (field.dictionary === undefined) return []
    // Topics and sources of power are kept as words, so their words are the values.
    if (field.kind === 'lines' || field.kind === 'text') return (void arrived.value, held.get(field.dictionary) ?? []).map((one) => ({ value: one.zh, text: currentLocale() === 'en' ? `${one.zh} ${one.en}` : one.zh }))
    if (field.kind === 'depth') return words(field.dictionary).map((one) => ({ value: DEPTHS[Number(one.value) - 1] ?? one.value, text: one.text }))
    return words(field.dictionary)
  }
  /** A dictionary's Chinese word in the reader's language; itself where the dictionary does not have it. */
  function inLanguage(dictionary: string, word: string): string {
    const found = (void arrived.value, held.get(dictionary))?.find((one) => one.zh === word)
    return found !== undefined && currentLocale() === 'en' ? found.en : word
  }
  return { load, choices, words, inLanguage }
}

const LIMIT = /^(\d+)个?(工作日|日|月|年|小时)$/
const UNIT: Readonly<Record<string, string>> = { 工作日: 'work-day', 日: 'day', 月: 'month', 年: 'year', 小时: 'hour' }

/** Texts of differences in words: the node gives raw values of the contract, in Chinese where it has words. */
export function useSaid(): { load(): Promise<void>; inWords(pointer: string, text: string | undefined): string | undefined; elementInWords(pointer: string, element: string | undefined): string | undefined } {
  const { t, te } = useI18n()
  const { load, choices } = useChoices()
  const here = (entry: DictionaryEntry | undefined): string | undefined => (entry === undefined ? undefined : currentLocale() === 'en' ? entry.en : entry.zh)
  const entry = (dictionary: string, value: string): DictionaryEntry | undefined => (void arrived.value, held.get(dictionary))?.find((one) => one.code === value || one.zh === value)
  const words: Words = {
    value(field, value) {
      if (field.own) return te(`choice.${field.own.set}.${value}`) ? t(`choice.${field.own.set}.${value}`) : undefined
      if (field.procedures) return choices(field).find((one) => one.value === value)?.text
      return field.dictionary === undefined ? undefined : here(entry(field.dictionary, codeOf(field, value)))
    },
    yes: (is) => t(is ? 'common.yes' : 'common.no'),
    limit(text) {
      const [, n, unit] = LIMIT.exec(text) ?? []
      const word = unit === undefined || currentLocale() !== 'en' ? undefined : entry('time-units', UNIT[unit] ?? unit)?.en
      return word === undefined ? text : `${n} ${word.toLowerCase()}${n === '1' ? '' : 's'}`
    },
    money: (fen) => `${fen / FEN_PER_YUAN} ${t('edit.yuan')}`,
    label: (record, key) => ({ zh: i18n.global.t(`element.${record}.${key}`, {}, { locale: 'zh-CN' }), here: t(`element.${record}.${key}`) }),
  }
  return { load, inWords: (pointer, text) => said(pointer, text, words), elementInWords: (pointer, element) => saidElement(pointer, element, words) }
}
