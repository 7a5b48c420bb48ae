import type { ApplicationView, ItemGuide } from '@qingdan/client'
import { describe, expect, it } from 'vitest'
import { checkCorrection, correctionBody } from '../src/logic/correcting'
import { checkFormStep, checkMaterialsStep, fromPointer } from '../src/logic/validation'
import type { FieldRule } from '@qingdan/shared'
import { i18n } from '../src/i18n'
import { recorded } from './recorded'

const guide = recorded<unknown>('getItem.applicable') as ItemGuide
const view = recorded<unknown>('getApplication.correction-asked') as ApplicationView
const t = (key: string, values?: Record<string, unknown>) => i18n.global.t(key, values ?? {})
const good = view.form as Record<string, string>
const contact = { name: '李秀英', phone: '138 0000 0000' }
const filed = guide.materials.filter((one) => one.required).map((one, i) => ({ code: one.code, uploadId: `u${i}`, fileName: `${i}.pdf` }))

describe('an application before it is sent', () => {
  it('should pass when all is right', () => {
    expect(checkFormStep(guide, { answers: good, contact, materials: filed }, 'zh-CN', t)).toEqual([])
    expect(checkMaterialsStep(guide, { answers: good, contact, materials: filed }, new Set(), t)).toEqual([])
  })

  it('should name each field that is wrong, and where it is', () => {
    const errors = checkFormStep(guide, { answers: { ...good, ownerId: '110105194912310021', address: ' ' }, contact: { name: '', phone: 'x' }, materials: [] }, 'zh-CN', t)
    expect(errors.map((error) => error.anchor)).toEqual(['form-ownerId', 'form-address', 'contact-name', 'contact-phone'])
    expect(errors.every((error) => error.text.length > 4)).toBe(true)
  })

  it('should ask for every required material and wait for one that is on its way', () => {
    const [first, second] = filed
    const errors = checkMaterialsStep(guide, { answers: good, contact, materials: filed.slice(1) }, new Set([second!.code]), t)
    expect(errors.map((error) => error.anchor)).toEqual([`material-${first!.code}`, `material-${second!.code}`])
  })

  it('should put the objections of the node where they can be mended', () => {
    expect(fromPointer('/form/shopName', 'x', filed)).toMatchObject({ step: 'form', anchor: 'form-shopName' })
    expect(fromPointer('/contact/phone', 'x', filed)).toMatchObject({ step: 'form', anchor: 'contact-phone' })
    expect(fromPointer('/materials/1/uploadId', 'x', filed)).toMatchObject({ step: 'materials', anchor: `material-${filed[1]!.code}` })
  })
})

describe('an answer to a correction request', () => {
  const fieldOf = (name: string) => guide.form.find((field) => field.name === name) as FieldRule
  const items = view.correction!.items

  it('should hold what was asked for', () => {
    const errors = checkCorrection(items, { changes: { area: '' }, files: [], note: '' }, new Set(), fieldOf, (code) => code, 'zh-CN', t)
    expect(errors.map((error) => error.anchor)).toEqual(['material-M2', 'form-area'])
    expect(checkCorrection([{ problem: '请说明' }], { changes: {}, files: [], note: '' }, new Set(), fieldOf, (code) => code, 'zh-CN', t)).toHaveLength(1)
  })

  it('should carry the whole form when something in it changed, else none', () => {
    const file = { code: 'M2', uploadId: 'u9', fileName: 'c.pdf' }
    expect(correctionBody(view, { changes: { area: ' 88 ' }, files: [file], note: '' })).toEqual({
      form: { ...view.form, area: '88' }, materials: [{ code: 'M2', uploadId: 'u9' }],
    })
    expect(correctionBody(view, { changes: { area: view.form['area']! }, files: [file], note: '已补' })).toEqual({ materials: [{ code: 'M2', uploadId: 'u9' }], note: '已补' })
  })
})
