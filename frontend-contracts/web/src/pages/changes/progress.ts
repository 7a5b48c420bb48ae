import { ChangeKind, ChangeState, type ChangeOpinion, type ChangeTask, type ChangeView } from '@qingdan/client'

/** An office within a step: what it said, or the task that waits for it. */
export interface Part {
  readonly post: string
  readonly opinion?: ChangeOpinion
  readonly task?: ChangeTask
}

export interface Step {
  readonly act: string
  readonly state: 'done' | 'bad' | 'now' | 'later' | 'skipped'
  readonly parts: readonly Part[]
  readonly at?: string
  readonly by?: string
}

const ORDER = ['receive', 'review', 'sum-up', 'approve', 'schedule'] as const
const UNFAVOURABLE = new Set(['return', 'refuse'])
const ENDED: ReadonlySet<ChangeState> = new Set([ChangeState.Published, ChangeState.Refused, ChangeState.Withdrawn])
/** Kinds that the law does not send to the government; a province's own route may. */
const NO_APPROVAL: ReadonlySet<ChangeKind> = new Set([ChangeKind.Alter, ChangeKind.Suspend, ChangeKind.Resume])
const POST: Record<string, string> = {
  establishment: 'establishment-reviewer', legality: 'legality-reviewer', 'service-centre': 'service-centre-reviewer', supervision: 'supervision-reviewer', government: 'government-office',
}

/** Where the present round stands, from what was said in it and what is open: nothing is guessed about a route a province made its own. */
export function progressOf(view: ChangeView): Step[] {
  const said = view.opinions.filter((one) => one.round === view.round)
  const submitted = view.history.filter((entry) => entry.kind === 'change-submitted' || entry.kind === 'emergency-suspended').at(-1)
  const steps: Step[] = [{ act: 'submit', state: view.round > 0 || submitted ? 'done' : ENDED.has(view.state) ? 'later' : 'now', parts: [], at: submitted?.at }]
  for (const act of ORDER) {
    const parts = [
      ...said.filter((one) => one.act === act).map((opinion) => ({ post: POST[opinion.office] ?? opinion.office, opinion })),
      ...view.tasks.filter((task) => task.act === act).map((task) => ({ post: task.post, task })),
    ]
    steps.push({ act, parts, state: stateOf(view, act, parts) })
  }
  const revise = view.tasks.find((task) => task.act === 'revise')
  if (revise) return [...steps.filter((step) => step.state === 'done' || step.state === 'bad'), { act: 'revise', state: 'now', parts: [{ post: revise.post, task: revise }] }]
  if (view.state === ChangeState.Published) steps.push({ act: 'publish', state: 'done', parts: [], at: view.endedAt })
  else steps.push({ act: 'publish', state: view.state === ChangeState.Scheduled ? 'now' : 'later', parts: [], at: view.publishAt })
  return steps
}

function stateOf(view: ChangeView, act: string, parts: readonly Part[]): Step['state'] {
  if (parts.some((part) => part.task)) return 'now'
  if (parts.some((part) => part.opinion && UNFAVOURABLE.has(part.opinion.outcome))) return 'bad'
  if (parts.length > 0) return 'done'
  const past = view.state === ChangeState.Published || view.state === ChangeState.Scheduled
  if (act === 'approve' && NO_APPROVAL.has(view.kind)) return 'skipped'
  return past ? (act === 'schedule' ? 'done' : 'skipped') : 'later'
}
