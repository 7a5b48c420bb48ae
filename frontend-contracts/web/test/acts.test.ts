import { CaseAction, type TaskView } from '@qingdan/client'
import { checkForm, type Problem } from '@qingdan/shared'
import { describe, expect, it } from 'vitest'
import { bodyOf, fieldsOf, placesOf } from '../src/pages/officer/actions'

const t = (key: string): string => key
const task = { taskId: 't', stage: 'penalise', stageName: '处罚决定', post: 'decider', postName: '审批决定', mine: true, light: 'green', outcomes: [{ code: 'penalise', label: '予以处罚' }, { code: 'no-penalty', label: '不予处罚' }] } as TaskView
const wrong = (action: CaseAction, values: Record<string, string>): string[] => checkForm(fieldsOf(action, t, task, values), values, 'en').map((one) => one.field)
const problem = (more: Partial<Problem>): Problem => ({ status: 422, code: 'reason-required', title: '', detail: 'detail', remedy: '', incident: '', errors: [], ...more })

describe('forms of the acts on a case', () => {
  it('should hold to the limits of the contract', () => {
    expect(wrong(CaseAction.Decline, { reason: '无' })).toEqual(['reason'])
    expect(wrong(CaseAction.Suspend, { cause: 'hearing', plannedDays: '366', note: '听证' })).toEqual(['plannedDays'])
    expect(wrong(CaseAction.Suspend, { cause: 'hearing', plannedDays: '365', note: '听证' })).toEqual([])
    expect(wrong(CaseAction.Extend, { workDays: '31', reason: '函询' })).toEqual(['workDays'])
    expect(wrong(CaseAction.SubmitTask, { outcome: 'no-penalty', note: '字'.repeat(4000) })).toEqual([])
    expect(wrong(CaseAction.SubmitTask, { outcome: 'no-penalty', note: '字'.repeat(4001) })).toEqual(['note'])
  })

  it('should want to know what a penalty is, and send it as the task asks for it', () => {
    expect(wrong(CaseAction.SubmitTask, { outcome: 'penalise', note: '事实' })).toEqual(['content'])
    expect(bodyOf(CaseAction.SubmitTask, { outcome: 'penalise', note: ' 事实 ', content: ' 罚款 ' })).toEqual({ outcome: 'penalise', note: '事实', form: { content: '罚款' } })
    expect(bodyOf(CaseAction.SubmitTask, { outcome: 'no-penalty', note: '轻微', content: '罚款' })).toEqual({ outcome: 'no-penalty', note: '轻微' })
    expect(bodyOf(CaseAction.Extend, { workDays: '5', reason: ' 函询 ' })).toEqual({ workDays: 5, reason: '函询' })
  })

  it('should bring a refusal to its field, or leave it to the whole form', () => {
    const fields = fieldsOf(CaseAction.Extend, t, undefined, {})
    expect(placesOf(problem({ errors: [{ pointer: '/reason', code: 'reason-required', detail: 'why' }] }), fields)).toEqual([{ field: 'reason', text: 'why' }])
    expect(placesOf(problem({ code: 'clock-extension-too-long' }), fields)).toEqual([{ field: 'workDays', text: 'detail' }])
    expect(placesOf(problem({ code: 'separation-of-duty' }), fields)).toEqual([])
    expect(placesOf(problem({ errors: [{ pointer: '/elsewhere', code: 'x', detail: 'x' }] }), fields)).toEqual([])
  })
})
