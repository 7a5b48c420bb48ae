/** What an answer to a correction request must hold, and how it is sent. */
import type { AnswerCorrection, ApplicationView, CorrectionItem } from '@qingdan/client'
import { checkField, type FieldRule, type LocaleCode } from '@qingdan/shared'
import type { Filed } from './drafting'
import type { StepError } from './validation'

export interface Correction {
  changes: Record<string, string>
  files: Filed[]
  note: string
}

export function checkCorrection(
  items: CorrectionItem[], given: Correction, busy: ReadonlySet<string>, fieldOf: (name: string) => FieldRule, materialName: (code: string) => string,
  locale: LocaleCode, t: (key: string, values?: Record<string, unknown>) => string,
): StepError[] {
  return items.flatMap<StepError>((item) => {
    if (item.materialCode) {
      const anchor = `material-${item.materialCode}`
      const name = materialName(item.materialCode)
      if (busy.has(item.materialCode)) return [{ step: 'materials', anchor, text: t('upload.wait', { name }) }]
      return given.files.some((filed) => filed.code === item.materialCode) ? [] : [{ step: 'materials', anchor, text: t('upload.requiredMissing', { name }) }]
    }
    if (item.field) {
      const text = checkField(fieldOf(item.field), given.changes[item.field] ?? '', locale)
      return text === null ? [] : [{ step: 'form', anchor: `form-${item.field}`, text }]
    }
    return given.note.trim() === '' ? [{ step: 'form', anchor: 'correction-note', text: t('correction.noteMissing') }] : []
  })
}

/** The whole form with its changes, and only the new files: what was not asked about stays as it was handed in. */
export function correctionBody(view: ApplicationView, given: Correction): AnswerCorrection {
  const changed = Object.entries(given.changes).filter(([name, value]) => value.trim() !== (view.form[name] ?? ''))
  return {
    ...(changed.length ? { form: { ...view.form, ...Object.fromEntries(changed.map(([name, value]) => [name, value.trim()])) } } : {}),
    materials: given.files.map(({ code, uploadId }) => ({ code, uploadId })),
    ...(given.note.trim() ? { note: given.note.trim() } : {}),
  }
}
