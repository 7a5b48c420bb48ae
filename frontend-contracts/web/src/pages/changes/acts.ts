import { ChangeAction, ChangeState, type ChangeTask, type ChangeView } from '@qingdan/client'
import type { FieldRule } from '@qingdan/shared'
import type { CommandHeaders } from '../../composables/versioned'
import type { Rooms } from '../../services/services'

type Words = (key: string, named?: Record<string, unknown>) => string
type Values = Readonly<Record<string, string>>

/** One button: an outcome of a task, or an action beside the tasks. */
export interface Act {
  /** Stable within a request; also the handle `act-<key>`. */
  readonly key: string
  readonly action: ChangeAction
  readonly label: string
  readonly task?: ChangeTask
  readonly outcome?: string
  /** Sends back, refuses or ends: shown in red, never first. */
  readonly grave: boolean
  /** Beside the way of a request: possible, but never what waits to be done. */
  readonly aside: boolean
}

const GRAVE = new Set(['return', 'refuse', 'withdraw'])
const FAVOURABLE = new Set(['accept', 'pass', 'agree', 'approve'])

/** What this caller may do now, as the node offers it: outcomes of his tasks first, what stands aside last. */
export function actsOf(view: ChangeView, t: Words): Act[] {
  const allowed = new Set<string>(view.allowedActions)
  const own = view.tasks.filter((task) => task.yours)
  const outcomes = (action: ChangeAction, fits: (task: ChangeTask) => boolean): Act[] => (!allowed.has(action) ? [] : own.filter(fits).flatMap((task) =>
    task.outcomes.map((one) => ({ key: one.code, action, task, outcome: one.code, label: one.name, grave: GRAVE.has(one.code), aside: false }))))
  const plain = (action: ChangeAction, label: string, aside = false): Act[] => (allowed.has(action) ? [{ key: action, action, label, grave: GRAVE.has(action), aside }] : [])
  return [
    ...plain(ChangeAction.Settle, t('change.act.settle')),
    ...outcomes(ChangeAction.Review, (task) => ['receive', 'review', 'sum-up'].includes(task.act)),
    ...outcomes(ChangeAction.Decide, (task) => task.act === 'approve'),
    ...plain(ChangeAction.Schedule, view.state === ChangeState.Scheduled ? t('change.act.reschedule') : t('change.act.schedule'), view.state === ChangeState.Scheduled),
    ...plain(ChangeAction.Submit, view.round > 0 ? t('change.act.resubmit') : t('change.act.submit')),
    ...plain(ChangeAction.Edit, t('change.act.edit')),
    ...plain(ChangeAction.Dispute, t('change.act.dispute'), true),
    ...plain(ChangeAction.Withdraw, t('change.act.withdraw'), true),
  ]
}

/** Whether an office objected in the round that runs: then agreeing at the end needs a reason. */
export const objected = (view: ChangeView): boolean => view.opinions.some((one) => one.round === view.round && one.outcome === 'object')

/** Fields of an act's form. */
export function fieldsOf(act: Act, view: ChangeView, t: Words): FieldRule[] {
  const long = (name: string, required: boolean, maxLength: number, help?: string): FieldRule => ({ name, label: t(`change.words.${name}`), type: 'long-text', required, maxLength, help })
  switch (act.action) {
    case ChangeAction.Review:
    case ChangeAction.Decide: {
      const needed = !FAVOURABLE.has(act.outcome ?? '') || (act.task?.act === 'sum-up' && objected(view))
      return [{ ...long('opinion', needed, 2000, needed ? t('change.hint.reasons') : t('change.hint.opinion')) }]
    }
    case ChangeAction.Schedule: return [
      { name: 'when', label: t('change.words.publishAt'), type: 'choice', required: true, options: [{ value: 'now', label: t('change.when.now') }, { value: 'at', label: t('change.when.at') }] },
      { name: 'publishAt', label: t('change.words.publishAt'), type: 'moment', required: false },
      { name: 'effectiveFrom', label: t('change.words.effectiveFrom'), type: 'date', required: false, help: t('change.hint.effectiveFrom') },
    ]
    case ChangeAction.Settle: return [
      { name: 'upheld', label: t('change.words.upheld'), type: 'choice', required: true, options: [{ value: 'yes', label: t('change.upheldYes') }, { value: 'no', label: t('change.upheldNo') }] },
      long('reason', true, 2000, t('change.hint.reasons')),
    ]
    case ChangeAction.Withdraw:
    case ChangeAction.Dispute: return [long('reason', true, 2000, t('change.hint.reasons'))]
    case ChangeAction.Submit: return [long('note', false, 1000)]
    default: return []
  }
}

/** What stands above the form: what this act does. */
export function aboutOf(act: Act, view: ChangeView, t: Words): string {
  if (act.outcome !== undefined) {
    if (['return', 'object', 'refuse'].includes(act.outcome)) return t(`change.about.${act.outcome}`)
    return act.task?.act === 'sum-up' && objected(view) ? t('change.about.overObjection') : ''
  }
  return act.action === ChangeAction.Edit || act.action === ChangeAction.Review || act.action === ChangeAction.Decide ? '' : t(`change.about.${act.action}`)
}

/** The body that the contract wants. The form's time is that of Shanghai; at once is a moment that has passed, the same at every try. */
export function bodyOf(act: Act, values: Values, view: ChangeView): Record<string, unknown> {
  const text = (name: string): string | undefined => values[name]?.trim() || undefined
  switch (act.action) {
    case ChangeAction.Review:
    case ChangeAction.Decide: return { outcome: act.outcome, opinion: text('opinion') }
    case ChangeAction.Schedule: return { publishAt: values['when'] === 'at' ? `${values['publishAt']}:00+08:00` : view.openedAt, effectiveFrom: text('effectiveFrom') }
    case ChangeAction.Settle: return { upheld: values['upheld'] === 'yes', reason: text('reason') }
    case ChangeAction.Submit: return { note: text('note') }
    default: return { reason: text('reason') }
  }
}

/** Sends an act through its own operation of the contract. */
export function send({ changes }: Rooms, act: Act, changeId: string, body: never, headers: CommandHeaders): Promise<ChangeView> {
  const at = { changeId, ...headers }
  switch (act.action) {
    case ChangeAction.Review: return changes.reviewChange({ ...at, reviewChange: body })
    case ChangeAction.Decide: return changes.decideChange({ ...at, decideChange: body })
    case ChangeAction.Schedule: return changes.scheduleChange({ ...at, scheduleChange: body })
    case ChangeAction.Settle: return changes.settleDispute({ ...at, settleDispute: body })
    case ChangeAction.Withdraw: return changes.withdrawChange({ ...at, changeReason: body })
    case ChangeAction.Dispute: return changes.disputeChange({ ...at, changeReason: body })
    case ChangeAction.Submit: return changes.submitChange({ ...at, changeNote: body })
    case ChangeAction.Edit: return changes.getChange({ changeId })
  }
}
