import { isCalendarDay, isCitizenId, isPhone, isUscc } from './codes'
import { message, type LocaleCode } from './messages'

/** A field of an item's form, as `ItemGuide.form` gives it. */
export interface FieldRule {
  readonly name: string
  readonly label: string
  readonly labelEn?: string
  /** text, long-text, number, date, choice, citizen-id, uscc, phone; anything else is taken as text. */
  readonly type: string
  readonly required: boolean
  readonly minLength?: number
  readonly maxLength?: number
  /** For whole numbers: smallest and largest. */
  readonly range?: readonly [number, number]
  readonly pattern?: string
  readonly options?: readonly { readonly value: string; readonly label: string; readonly labelEn?: string }[]
  readonly help?: string
}

export interface FieldError {
  readonly field: string
  readonly text: string
}

/** Longest answer that the contract takes in an item's form. */
export const MAX_ANSWER = 2000

/** All errors of a form in the order of its fields; empty when it may be sent. */
export function checkForm(fields: readonly FieldRule[], answers: Readonly<Record<string, string>>, locale: LocaleCode): FieldError[] {
  return fields.flatMap((field) => {
    const text = checkField(field, answers[field.name] ?? '', locale)
    return text === null ? [] : [{ field: field.name, text }]
  })
}

/** What is wrong with one answer, in words, or null. */
export function checkField(field: FieldRule, answer: string, locale: LocaleCode): string | null {
  const value = answer.trim()
  const label = fieldLabel(field, locale)
  if (value === '') {
    if (!field.required) return null
    return message(locale, field.type === 'choice' ? 'form.choose' : 'form.required', { label })
  }
  const max = field.maxLength ?? MAX_ANSWER
  const length = [...value].length
  if (length > max) return message(locale, 'form.tooLong', { label, n: max })
  if (field.minLength !== undefined && length < field.minLength) return message(locale, 'form.tooShort', { label, n: field.minLength })
  const wrong = wrongForType(field, value)
  if (wrong !== null) return message(locale, wrong, { label })
  if (field.range && !(/^[0-9]+$/.test(value) && Number(value) >= field.range[0] && Number(value) <= field.range[1])) {
    return message(locale, 'form.range', { label, from: field.range[0], to: field.range[1] })
  }
  if (field.pattern && !matches(field.pattern, value)) return message(locale, 'form.pattern', { label })
  return null
}

export function fieldLabel(field: Pick<FieldRule, 'label' | 'labelEn'>, locale: LocaleCode): string {
  return locale === 'en' && field.labelEn ? field.labelEn : field.label
}

function wrongForType(field: FieldRule, value: string): string | null {
  switch (field.type) {
    case 'citizen-id': return isCitizenId(value) ? null : 'form.citizenId'
    case 'uscc': return isUscc(value) ? null : 'form.uscc'
    case 'phone': return isPhone(value) ? null : 'form.phone'
    case 'date': return isCalendarDay(value) ? null : 'form.date'
    case 'number': return /^-?[0-9]{1,15}(\.[0-9]{1,6})?$/.test(value) ? null : 'form.number'
    case 'choice': return field.options?.some((option) => option.value === value) === false ? 'form.choose' : null
    default: return null
  }
}

function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value)
  } catch {
    return true // a pattern this browser cannot read is left to the node
  }
}
