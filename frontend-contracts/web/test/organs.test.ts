import { describe, expect, it } from 'vitest'
import { OrganVersionViewNatureEnum, type OrganVersionView } from '@qingdan/client'
import { blankOrgan, contentOf, departmentsOf, draftOf, stepsOf, wrongFields } from '../src/registry/organs'

const first: OrganVersionView = { organVersion: 1, name: '肥西县数据资源管理局', creditCode: '11340123LS00000007', temporaryCode: true, departments: ['01', '31'], nature: OrganVersionViewNatureEnum.Statutory, address: '政务中心', hours: '工作日', phone: '0551-1', supervisePhone: '0551-2', transit: '', reason: '首次入库' }

describe('organs', () => {
  it('should say what each version changed', () => {
    const renamed = { ...first, organVersion: 2, effectiveFrom: '2026-07-01', name: '肥西县数据局', creditCode: '11340100MB1A0001XM', temporaryCode: false }
    expect(stepsOf(first, undefined)).toEqual([{ kind: 'first' }])
    expect(stepsOf({ ...first, effectiveFrom: '2026-04-01' }, undefined)).toEqual([{ kind: 'set' }])
    expect(stepsOf(renamed, first).map((one) => one.kind)).toEqual(['renamed', 'coded'])
    expect(stepsOf({ ...first, phone: '0551-3' }, first)).toEqual([{ kind: 'altered' }])
  })

  it('should name every field that must be mended, and no other', () => {
    const draft = { ...draftOf(first, '340123'), effectiveFrom: '2026-07-01', reason: '更名', basis: '肥编〔2026〕2号' }
    expect(wrongFields(draft)).toEqual([])
    expect(wrongFields({ ...draft, temporary: false })).toEqual(['code'])
    expect(wrongFields({ ...draft, temporary: false, code: '11340100MB1A0001XM' })).toEqual([])
    expect(wrongFields(blankOrgan('340123'))).toEqual(['code', 'departments', 'name', 'address', 'hours', 'reason', 'basis', 'phone', 'supervisePhone', 'effectiveFrom'])
  })

  it('should read department codes however they are typed, each once', () => {
    expect(departmentsOf('01、31, 31  05；')).toEqual(['01', '31', '05'])
    expect(contentOf(draftOf(first, '340123')).departments).toEqual(['01', '31'])
  })
})
