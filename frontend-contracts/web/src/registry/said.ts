import { DEPTHS, ENTRY_SECTIONS, SECTIONS, type FieldSpec, type GroupSpec } from '@qingdan/shared/elements'

/** What a difference is put into words with. */
export interface Words {
  /** Word of a value of a field, given as the contract writes it or as its Chinese word; undefined when it is none. */
  value(field: FieldSpec, value: string): string | undefined
  /** 是 or 否, in the reader's language. */
  yes(is: boolean): string
  /** `20个工作日`, in the reader's language. */
  limit(text: string): string
  /** An amount in fen. */
  money(fen: number): string
  /** Name of an element: as Chinese readers see it, and as this reader does. */
  label(record: string, key: string): { readonly zh: string; readonly here: string }
}

const GROUPS: readonly GroupSpec[] = [...SECTIONS, ...ENTRY_SECTIONS].flatMap((section) => section.groups)
const RAW = /^[A-Z][A-Z_]*$/
/** BY_APPLICATION as the contract writes it: by-application. Trust grades stay A to D. */
const asWord = (raw: string): string => raw.toLowerCase().replaceAll('_', '-')

/** Which element a pointer names: a field such as `/handling/depth` or `/materials/m1/grade`, one value of a list such as `/handling/channels/mail`, or a whole row such as `/materials/m1`. */
export function placeOf(pointer: string): { readonly group: GroupSpec; readonly field?: FieldSpec } | undefined {
  const near = GROUPS.filter((one) => pointer === one.at || pointer.startsWith(`${one.at}/`)).sort((a, b) => b.at.length - a.at.length)
  for (const group of near) {
    const steps = pointer.slice(group.at.length).split('/').slice(1)
    if (group.shape === 'rows') steps.shift()
    const named = group.fields.find((one) => one.key === steps[0])
    const field = steps.length === 1 || (steps.length === 2 && (named?.kind === 'many' || named?.kind === 'lines')) ? named : undefined
    if (field) return { group, field }
    if (steps.length === 0 && (group.shape === 'rows' || group.at !== '')) return { group }
  }
  return undefined
}

function one(field: FieldSpec, text: string, words: Words): string {
  if (field.kind === 'yes') return text === '是' || text === '否' ? words.yes(text === '是') : text
  if (field.kind === 'limit') return words.limit(text)
  if (field.kind === 'fen') return /^\d+$/.test(text) ? words.money(Number(text)) : text
  if (field.dictionary === undefined && field.own === undefined && field.procedures === undefined) return text
  const word = (part: string): string => words.value(field, part) ?? (RAW.test(part) ? words.value(field, asWord(part)) : undefined) ?? part
  return words.value(field, text) ?? text.split('、').map(word).join(field.kind === 'many' || field.kind === 'lines' ? words.yes(true) === '是' ? '、' : ', ' : '、')
}

/** A row told as a whole, `材料名称: 申请书; 材料可信等级: C; ...`: the node's names of elements may be longer than the editor's. */
function row(group: GroupSpec, text: string, words: Words): string {
  return text.split('; ').map((part) => {
    const at = part.indexOf(': ')
    if (at < 0) return part
    const name = part.slice(0, at)
    const labels = group.fields.map((field) => ({ field, label: words.label(group.record, field.key) }))
    const found = labels.find(({ label }) => label.zh === name) ?? labels.filter(({ label }) => name.includes(label.zh)).sort((a, b) => b.label.zh.length - a.label.zh.length)[0]
    return found ? `${found.label.here === found.label.zh ? name : found.label.here}: ${one(found.field, part.slice(at + 2), words)}` : part
  }).join('; ')
}

/** What a difference says, in words: BY_APPLICATION is 依申请, to a reader of English "On application". What people wrote is left alone. */
export function said(pointer: string, text: string | undefined, words: Words): string | undefined {
  const place = text === undefined ? undefined : placeOf(pointer)
  if (text === undefined || place === undefined) return text
  return place.field ? one(place.field, text, words) : row(place.group, text, words)
}

/** The element of a list that a difference is about, in words where it is a value and not a row's own name. */
export function saidElement(pointer: string, element: string | undefined, words: Words): string | undefined {
  const last = pointer.split('/').pop()?.replaceAll('~1', '/').replaceAll('~0', '~')
  return element !== undefined && last === element ? said(pointer, element, words) : element
}

/** The dictionary's code of a value: depths are numbered there. */
export const codeOf = (field: FieldSpec, value: string): string => {
  const depth = field.kind === 'depth' ? (DEPTHS as readonly string[]).indexOf(value) : -1
  return depth < 0 ? value : String(depth + 1)
}
