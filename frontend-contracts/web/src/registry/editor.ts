import type { DictionaryEntry, FindingView } from '@qingdan/client'
import { inject, provide, ref, type InjectionKey, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { currentLocale } from '../i18n'
import { services } from '../services/services'
import { DEPTHS, DICTIONARIES, type FieldSpec } from './elements'
import type { Doc } from './pointer'

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
const arrived = ref(0)

/** Choices and suggestions from the dictionary service, read once; a dictionary that does not come leaves the values as they are. */
export function useChoices(): { load(): Promise<void>; choices(field: FieldSpec): readonly Choice[]; words(dictionary: string): readonly Choice[] } {
  const { t } = useI18n()
  async function load(): Promise<void> {
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
    if (field.dictionary === undefined) return []
    // Topics and sources of power are kept as words, so their words are the values.
    if (field.kind === 'lines' || field.kind === 'text') return (void arrived.value, held.get(field.dictionary) ?? []).map((one) => ({ value: one.zh, text: currentLocale() === 'en' ? `${one.zh} ${one.en}` : one.zh }))
    if (field.kind === 'depth') return words(field.dictionary).map((one) => ({ value: DEPTHS[Number(one.value) - 1] ?? one.value, text: one.text }))
    return words(field.dictionary)
  }
  return { load, choices, words }
}
