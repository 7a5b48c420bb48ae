import { wordOf } from './dictionary'
import { itemCodeOf, type CodedElements } from './code'
import { DEPTHS, FEN_PER_YUAN, SECTIONS, type FieldSpec, type GroupSpec } from './specs'

/** The reader's language, and his words: `element.<record>.<key>`, `choice.<set>.<value>`. */
export interface ElementReader {
  readonly english: boolean
  readonly t: (key: string) => string
}

/** One element in words. */
export interface SaidElement {
  readonly key: string
  readonly label: string
  readonly text: string
}

/** A group of elements (违法行为与处罚、裁量基准、办理方式…) in words, without what is not said. Rows have all the same columns; a row without a column has an empty text there. */
export interface SaidGroup {
  readonly record: string
  readonly title: string
  readonly pairs: readonly SaidElement[]
  readonly rows: readonly (readonly SaidElement[])[]
}

/** A part of the guide: which groups stand in it, and which of their elements; all of them where none are named. */
export interface GuidePart {
  readonly id: string
  readonly groups: readonly { readonly record: string; readonly only?: readonly string[]; readonly english?: readonly string[] }[]
}

/**
 * What the guide says of an item beyond its first screen, as both front ends show it. Conditions, stages, legal bases, duties, risk points, questions and the venue have
 * forms of their own there; what is left out here stands there, or is a code of the platform that says nothing to a reader.
 */
export const GUIDE_PARTS: readonly GuidePart[] = [
  { id: 'penalty', groups: [{ record: 'punishment' }, { record: 'tier', only: ['grade', 'circumstances', 'penalty', 'minFen', 'maxFen', 'multipleOf'] }] },
  { id: 'levy', groups: [{ record: 'levy' }] },
  { id: 'cases', groups: [{ record: 'handlingItem', only: ['name', 'situation', 'materials', 'promised', 'fee', 'result', 'channels', 'serial'] }] },
  { id: 'handling', groups: [{ record: 'handling' }, { record: 'services' }, { record: 'limits', only: ['statutoryNote', 'promisedNote'] }, { record: 'audience' }] },
  { id: 'materials', groups: [{ record: 'material', only: ['name', 'source', 'format', 'copies', 'condition', 'acceptStandard', 'fillNote', 'kind', 'paper', 'basis', 'blankForm', 'sample'] }] },
  { id: 'form', groups: [{ record: 'field', only: ['labelZh', 'type', 'required', 'options', 'helpZh'], english: ['labelEn', 'type', 'required', 'options', 'helpEn'] }] },
  { id: 'fees', groups: [{ record: 'fees' }, { record: 'fee' }] },
  { id: 'result', groups: [{ record: 'result' }] },
  { id: 'rights', groups: [{ record: 'remedies' }] },
  {
    id: 'identity',
    groups: [
      { record: 'item', only: ['aliases', 'edition', 'evidence'] }, { record: 'classification', only: ['basicCode', 'localCode', 'parentBasicCode'] },
      { record: 'exercise', only: ['organ', 'region', 'department', 'level', 'nature', 'powerSource', 'entrustedBy', 'office'] },
    ],
  },
]

const GROUPS: readonly GroupSpec[] = SECTIONS.flatMap((section) => section.groups)

/** The groups of a part that say anything. An item that takes no fee says so on the first screen, and has no part of it. */
export function saidPart(elements: unknown, id: string, reader: ElementReader): SaidGroup[] {
  const groups = GUIDE_PARTS.find((one) => one.id === id)?.groups ?? []
  const said = groups.map(({ record, only, english }) => saidGroup(elements, record, reader, (reader.english ? english : undefined) ?? only))
    .filter((group) => group.pairs.length + group.rows.length > 0)
  const free = id === 'fees' && at(elements, '/fees/charged') !== true && said.every((group) => group.rows.length === 0)
  return free ? [] : said
}

function saidGroup(elements: unknown, record: string, reader: ElementReader, only?: readonly string[]): SaidGroup {
  const spec = GROUPS.find((one) => one.record === record)
  if (spec === undefined) throw new Error(`Expected a group of elements, but there is no ${record}`)
  const fields = only === undefined ? spec.fields : only.flatMap((key) => spec.fields.find((field) => field.key === key) ?? [])
  const value = at(elements, spec.at)
  const told = (field: FieldSpec, from: unknown): string => saidValue(field, record === 'handlingItem' ? spelt(elements, field.key, from) : (from as Record<string, unknown>)[field.key], reader)
  const said = (from: unknown): SaidElement[] => fields.map((field) => ({ key: field.key, label: reader.t(record === 'handlingItem' && field.key === 'serial' ? 'element.handlingItem.code' : `element.${record}.${field.key}`), text: told(field, from) }))
  const rows = spec.shape === 'rows' && Array.isArray(value) ? value.map(said) : []
  const used = new Set(rows.flatMap((row) => row.filter((one) => one.text !== '').map((one) => one.key)))
  return {
    record,
    title: reader.t(`element.group.${record}`),
    pairs: spec.shape === 'one' && typeof value === 'object' && value !== null ? said(value).filter((one) => one.text !== '') : [],
    rows: rows.map((row) => row.filter((one) => used.has(one.key))),
  }
}

/** What a handling item says by reference: its code is the item's and its serial, its materials are called by their names. */
function spelt(elements: unknown, key: string, from: unknown): unknown {
  const value = (from as Record<string, unknown>)[key]
  if (key === 'serial') return `${itemCodeOf(elements as CodedElements)}${String(value)}`
  if (key !== 'materials' || !Array.isArray(value)) return value
  const materials = at(elements, '/materials')
  return value.map((code) => (Array.isArray(materials) ? (materials as { code: string; name: string }[]) : []).find((one) => one.code === code)?.name ?? code)
}

/** A value in words; empty when nothing is said. Amounts are in yuan, as the labels say. */
export function saidValue(field: FieldSpec, value: unknown, reader: ElementReader): string {
  if (value === undefined || value === null || value === '') return ''
  if (typeof value === 'boolean') return reader.english ? (value ? 'Yes' : 'No') : value ? '是' : '否'
  if (field.kind === 'fen') return (Number(value) / FEN_PER_YUAN).toLocaleString('en-US', { maximumFractionDigits: 2 })
  if (field.kind === 'options') return (value as { labelZh: string; labelEn: string }[]).map((one) => (reader.english ? one.labelEn : one.labelZh)).join(reader.english ? ', ' : '、')
  if (field.kind === 'limit') return limitText(value as { value: number; unit: string }, reader.english)
  if (Array.isArray(value)) return value.map((one) => word(field, String(one), reader)).join(reader.english ? ', ' : '、')
  return word(field, String(value), reader)
}

/** Whether a text is nothing but an address on the net, which a reader may follow. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+\S*$/.test(text)
}

const UNITS: Readonly<Record<string, readonly [zh: string, en: string]>> = { 'work-day': ['个工作日', 'working days'], day: ['日', 'days'], month: ['个月', 'months'], year: ['年', 'years'], hour: ['小时', 'hours'] }

function limitText({ value, unit }: { value: number; unit: string }, english: boolean): string {
  const words = UNITS[unit] ?? [unit, unit]
  return english ? `${value} ${value === 1 ? words[1].replace(/s$/, '') : words[1]}` : `${value}${words[0]}`
}

function word(field: FieldSpec, value: string, reader: ElementReader): string {
  if (field.own) return field.own.values.includes(value) ? reader.t(`choice.${field.own.set}.${value}`) : value
  if (field.dictionary === undefined) return value
  const depth = field.kind === 'depth' ? (DEPTHS as readonly string[]).indexOf(value) : -1
  return wordOf(field.dictionary, depth < 0 ? value : String(depth + 1), reader.english) ?? value
}

function at(elements: unknown, pointer: string): unknown {
  return pointer.split('/').filter(Boolean).reduce<unknown>((found, step) => (typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined), elements)
}
