/** What must be right before an application is sent: form, contact, materials; each error knows the step and the field it belongs to. */
import type { ItemGuide } from '@qingdan/client'
import { checkField, checkForm, type FieldRule, type LocaleCode } from '@qingdan/shared'
import type { Filed } from './drafting'

export type Step = 'form' | 'materials' | 'check'

export interface StepError {
  step: Step
  /** Id of the control that the link of the error summary leads to. */
  anchor: string
  text: string
}

export interface Filled {
  answers: Record<string, string>
  contact: { name: string; phone: string }
  materials: Filed[]
}

/** The contact as two fields, so that it is checked and drawn like the item's own. */
export function contactFields(t: (key: string) => string): FieldRule[] {
  return [
    { name: 'name', label: t('apply.contactName'), type: 'text', required: true, maxLength: 60 },
    { name: 'phone', label: t('apply.contactPhone'), type: 'phone', required: true, maxLength: 20 },
  ]
}

export function checkFormStep(guide: ItemGuide, filled: Filled, locale: LocaleCode, t: (key: string) => string): StepError[] {
  const form = checkForm(guide.form as FieldRule[], filled.answers, locale).map<StepError>((error) => ({ step: 'form', anchor: `form-${error.field}`, text: error.text }))
  const contact = contactFields(t).flatMap<StepError>((field) => {
    const text = checkField(field, filled.contact[field.name as 'name' | 'phone'], locale)
    return text === null ? [] : [{ step: 'form', anchor: `contact-${field.name}`, text }]
  })
  return [...form, ...contact]
}

export function checkMaterialsStep(guide: ItemGuide, filled: Filled, busy: ReadonlySet<string>, t: (key: string, values: Record<string, unknown>) => string): StepError[] {
  return guide.materials.flatMap<StepError>((material) => {
    const anchor = `material-${material.code}`
    if (busy.has(material.code)) return [{ step: 'materials', anchor, text: t('upload.wait', { name: material.name }) }]
    if (material.required && !filled.materials.some((filed) => filed.code === material.code)) return [{ step: 'materials', anchor, text: t('upload.requiredMissing', { name: material.name }) }]
    return []
  })
}

/** Where the node's own errors belong: `/form/x`, `/contact/x`, `/materials/2`. */
export function fromPointer(pointer: string, text: string, materials: Filed[]): StepError {
  const [, part, name = ''] = pointer.split('/')
  if (part === 'contact') return { step: 'form', anchor: `contact-${name}`, text }
  if (part === 'materials' && name === '') return { step: 'materials', anchor: 'materials', text }
  if (part === 'materials') return { step: 'materials', anchor: `material-${materials[Number(name)]?.code ?? name}`, text }
  return { step: 'form', anchor: `form-${name}`, text }
}
