import {
  CaseAction, DecideCaseOutcomeEnum, DeliverCaseMethodEnum, ReviewCaseOpinionEnum, SuspendCaseCauseEnum, type CaseView, type TaskView,
} from '@qingdan/client'
import { fieldOf, uuid7, type FieldRule, type Problem } from '@qingdan/shared'
import type { CommandHeaders } from '../../composables/versioned'
import type { Rooms } from '../../services/services'

type Values = Readonly<Record<string, string>>
type Words = (key: string) => string

/** Actions in the order in which they stand on the screen; asking for correction has a form of its own. */
export const ACTION_ORDER: readonly CaseAction[] = [
  CaseAction.Accept, CaseAction.AskCorrection, CaseAction.Decline, CaseAction.Review, CaseAction.Decide, CaseAction.SubmitTask,
  CaseAction.Deliver, CaseAction.Suspend, CaseAction.Resume, CaseAction.Extend,
]

/** Actions beside the way of a case: possible, but never what waits to be done. */
export const ASIDE: ReadonlySet<CaseAction> = new Set([CaseAction.Suspend, CaseAction.Extend])

/** Actions that end or burden a case: shown in red, never first. */
export const GRAVE: ReadonlySet<CaseAction> = new Set([CaseAction.Decline])

/** Actions whose required words have at least two characters in the contract. */
const LEAST: ReadonlySet<CaseAction> = new Set([CaseAction.Decline, CaseAction.Suspend, CaseAction.Resume, CaseAction.Extend])

/** Outcome of a task that imposes a penalty: facts and penalty are printed in the decision. */
const PENALISE = 'penalise'

/** Fields of an action's form. */
export function fieldsOf(action: CaseAction, t: Words, task: TaskView | undefined, values: Values): FieldRule[] {
  const text = (name: string, required: boolean, maxLength: number, long = true): FieldRule =>
    ({ name, label: t(`act.field.${name}`), type: long ? 'long-text' : 'text', required, maxLength, help: optionalHelp(t, action, name), ...(required && LEAST.has(action) ? { minLength: 2 } : {}) })
  const count = (name: string, to: number): FieldRule => ({ name, label: t(`act.field.${name}`), type: 'number', required: true, range: [1, to], help: t(`act.help.${name}`) })
  const choice = (name: string, values: readonly string[], required = true): FieldRule =>
    ({ name, label: t(`act.field.${name}`), type: 'choice', required, options: values.map((value) => ({ value, label: t(`act.${name}.${value}`) })) })
  switch (action) {
    case CaseAction.Accept: return [text('note', false, 1000)]
    case CaseAction.Decline: return [text('reason', true, 2000), text('legalBasis', false, 300, false)]
    case CaseAction.Review: return [choice('opinion', Object.values(ReviewCaseOpinionEnum)), text('note', true, 2000)]
    case CaseAction.Decide: return [
      choice('outcome', Object.values(DecideCaseOutcomeEnum)), text('reason', false, 4000), text('conditions', false, 2000),
      { name: 'validFrom', label: t('act.field.validFrom'), type: 'date', required: false },
      { name: 'validTo', label: t('act.field.validTo'), type: 'date', required: false },
    ]
    case CaseAction.Suspend: return [
      choice('cause', Object.values(SuspendCaseCauseEnum)), count('plannedDays', 365), text('note', true, 1000),
    ]
    case CaseAction.Resume: return [text('note', true, 1000)]
    case CaseAction.Extend: return [count('workDays', 30), text('reason', true, 1000)]
    case CaseAction.Deliver: return [choice('method', Object.values(DeliverCaseMethodEnum)), text('note', false, 1000)]
    case CaseAction.SubmitTask: return [
      { name: 'outcome', label: t('act.field.taskOutcome'), type: 'choice', required: true, options: (task?.outcomes ?? []).map((one) => ({ value: one.code, label: one.label, labelEn: one.labelEn })) },
      ...(values['outcome'] === PENALISE
        ? [{ ...text('note', true, 4000), label: t('act.field.penaltyFacts'), help: t('act.help.penaltyFacts') }, { ...text('content', true, 2000), label: t('act.field.penalty'), help: t('act.help.penalty') }]
        : [{ ...text('note', true, 4000), label: t('act.field.findings') }]),
    ]
    case CaseAction.AskCorrection: return []
  }
}

function optionalHelp(t: Words, action: CaseAction, name: string): string | undefined {
  if (action === CaseAction.Decide && name === 'reason') return t('act.help.refuseReason')
  return action === CaseAction.Decline && name === 'reason' ? t('act.help.declineReason') : undefined
}

/** What the form alone cannot see. */
export function crossCheck(action: CaseAction, values: Values, t: Words): { field: string; text: string }[] {
  if (action !== CaseAction.Decide) return []
  const found = []
  if (values['outcome'] === DecideCaseOutcomeEnum.Refuse && !values['reason']?.trim()) found.push({ field: 'reason', text: t('act.help.refuseReason') })
  if (values['validFrom'] && values['validTo'] && values['validTo'] < values['validFrom']) found.push({ field: 'validTo', text: t('act.validOrder') })
  return found
}

/** Refusals of the law that name no field, and the field they are about. */
const FIELD_OF: Readonly<Record<string, string>> = { 'clock-extension-too-long': 'workDays', 'legal-cause-required': 'cause' }

/** Where on the form a refusal belongs; empty when it is about the whole. */
export function placesOf(problem: Problem, fields: readonly FieldRule[]): { field: string; text: string }[] {
  const known = FIELD_OF[problem.code]
  const found = problem.errors.length > 0 ? problem.errors.map((one) => ({ field: fieldOf(one.pointer), text: one.detail })) : known ? [{ field: known, text: problem.detail }] : []
  return found.every((one) => fields.some((field) => field.name === one.field)) ? found : []
}

/** The body that the contract wants: only what was filled in, numbers as numbers; what a penalty is goes as an answer of the task's form. */
export function bodyOf(action: CaseAction, values: Values): Record<string, unknown> {
  if (action === CaseAction.SubmitTask) {
    const { outcome = '', note = '', content = '' } = values
    return { outcome, note: note.trim(), ...(outcome === PENALISE && content.trim() ? { form: { content: content.trim() } } : {}) }
  }
  const numbers = action === CaseAction.Suspend ? ['plannedDays'] : action === CaseAction.Extend ? ['workDays'] : []
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== '')
    .map(([name, value]) => [name, numbers.includes(name) ? Number(value) : value]))
}

/** Sends an action through its own operation of the contract. */
export function send(rooms: Rooms, action: CaseAction, view: CaseView, task: TaskView | undefined, body: never, headers: CommandHeaders): Promise<CaseView> {
  const at = { caseId: view.caseId, ...headers }
  const { casework } = rooms
  switch (action) {
    case CaseAction.Accept: return casework.acceptCase({ ...at, acceptCase: body })
    case CaseAction.Decline: return casework.declineCase({ ...at, declineCase: body })
    case CaseAction.Review: return casework.reviewCase({ ...at, reviewCase: body })
    case CaseAction.Decide: return casework.decideCase({ ...at, decideCase: body })
    case CaseAction.Suspend: return casework.suspendCase({ ...at, suspendCase: body })
    case CaseAction.Resume: return casework.resumeCase({ ...at, resumeCase: body })
    case CaseAction.Extend: return casework.extendCase({ ...at, extendCase: body })
    case CaseAction.Deliver: return casework.deliverCase({ ...at, deliverCase: body })
    case CaseAction.AskCorrection: return casework.askCorrection({ ...at, askCorrection: body })
    case CaseAction.SubmitTask: return casework.submitTask({ taskId: task?.taskId ?? uuid7(), ...headers, submitTask: body })
  }
}
