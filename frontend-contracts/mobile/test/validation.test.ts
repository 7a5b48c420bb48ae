import type { ApplicationView, ItemGuide } from '@qingdan/client'
import { describe, expect, it } from 'vitest'
import { checkCorrection, correctionBody } from '../src/logic/correcting'
import { checkFormStep, checkMaterialsStep, fromPointer } from '../src/logic/validation'
import type { FieldRule } from '@qingdan/shared'
import { i18n } from '../src/i18n'
import { recorded } from './recorded'

const guide = recorded<unknown>('getItem') as ItemGuide
const view = recorded<unknown>('getApplication') as ApplicationView
const t = (key: string, values?: Record<string, unknown>) => i18n.global.t(key, values ?? {})
const good = { shopName: '秀英食杂店', idNumber: '340123198001011225', address: '人民路 1 号', kind: 'store' }
const contact = { name: '王秀英', phone: '13800000000' }
const filed = [{ code: 'M1', uploadId: 'u1', fileName: 'a.pdf' }, { code: 'M2', uploadId: 'u2', fileName: 'b.pdf' }]

describe('an application before it is sent', () => {
  it('should pass when all is right', () => {
    expect(checkFormStep(guide, { answers: good, contact, materials: filed }, 'zh-CN', t)).toEqual([])
    expect(checkMaterialsStep(guide, { answers: good, contact, materials: filed }, new Set(), t)).toEqual([])
  })

  it('should name each field that is wrong, and where it is', () => {
    const errors = checkFormStep(guide, { answers: { ...good, idNumber: '340123198001011226', address: ' ' }, contact: { name: '', phone: 'x' }, materials: [] }, 'zh-CN', t)
    expect(errors.map((error) => error.anchor)).toEqual(['form-idNumber', 'form-address', 'contact-name', 'contact-phone'])
    expect(errors.every((error) => error.text.length > 4)).toBe(true)
  })

  it('should ask for every required material and wait for one that is on its way', () => {
    const errors = checkMaterialsStep(guide, { answers: good, contact, materials: [filed[0]!] }, new Set(['M3']), t)
    expect(errors.map((error) => error.anchor)).toEqual(['material-M2', 'material-M3'])
  })

  it('should put the objections of the node where they can be mended', () => {
    expect(fromPointer('/form/shopName', 'x', filed)).toMatchObject({ step: 'form', anchor: 'form-shopName' })
    expect(fromPointer('/contact/phone', 'x', filed)).toMatchObject({ step: 'form', anchor: 'contact-phone' })
    expect(fromPointer('/materials/1/uploadId', 'x', filed)).toMatchObject({ step: 'materials', anchor: 'material-M2' })
  })
})

describe('an answer to a correction request', () => {
  const fieldOf = (name: string) => guide.form.find((field) => field.name === name) as FieldRule
  const items = view.correction!.items

  it('should hold what was asked for', () => {
    const errors = checkCorrection(items, { changes: { address: '' }, files: [], note: '' }, new Set(), fieldOf, (code) => code, 'zh-CN', t)
    expect(errors.map((error) => error.anchor)).toEqual(['material-M2', 'form-address'])
    expect(checkCorrection([{ problem: '请说明' }], { changes: {}, files: [], note: '' }, new Set(), fieldOf, (code) => code, 'zh-CN', t)).toHaveLength(1)
  })

  it('should carry the whole form when something in it changed, else none', () => {
    const file = { code: 'M2', uploadId: 'u9', fileName: 'c.pdf' }
    expect(correctionBody(view, { changes: { address: ' 人民路 1 号 ' }, files: [file], note: '' })).toEqual({
      form: { ...view.form, address: '人民路 1 号' }, materials: [{ code: 'M2', uploadId: 'u9' }],
    })
    expect(correctionBody(view, { changes: { address: '上派镇人民路' }, files: [file], note: '已补' })).toEqual({ materials: [{ code: 'M2', uploadId: 'u9' }], note: '已补' })
  })
})
