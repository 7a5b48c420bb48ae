import { message, type LocaleCode } from './messages'

export interface FieldProblem {
  /** RFC 6901 pointer into the body, or `query:name`, `header:name`. */
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

/** An answer of the node that says no (RFC 9457), or a failure on the way to it. */
export interface Problem {
  /** HTTP status; 0 when no answer came. */
  readonly status: number
  /** Slug of the problem registry; `network` and `timeout` when no answer came. */
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly remedy: string
  readonly incident: string
  readonly errors: readonly FieldProblem[]
}

/** Thrown by {@link apiFetch} callers' helpers when a problem must travel as an exception. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title)
    this.name = 'ProblemError'
  }
}

/** Understands what the generated client, fetch or our own code throws. Never throws itself. */
export async function problemOf(error: unknown, locale: LocaleCode): Promise<Problem> {
  if (error instanceof ProblemError) return error.problem
  const response = responseOf(error)
  if (response !== null) return fromResponse(response, locale)
  const cause = causeOf(error)
  if (cause.name === 'AbortError' || cause.name === 'TimeoutError') return local('timeout', locale)
  if (cause instanceof TypeError) return local('network', locale)
  return { ...local('unexpected', locale), detail: cause.message }
}

export function local(code: 'network' | 'timeout' | 'unexpected', locale: LocaleCode): Problem {
  return {
    status: 0, code,
    title: message(locale, `problem.${code}`),
    detail: message(locale, `problem.${code}Detail`),
    remedy: '', incident: '', errors: [],
  }
}

async function fromResponse(response: Response, locale: LocaleCode): Promise<Problem> {
  const body = await readJson(response)
  return {
    status: response.status,
    code: text(body['code']) || `http-${response.status}`,
    title: text(body['title']) || message(locale, 'problem.unexpected'),
    detail: text(body['detail']),
    remedy: text(body['remedy']),
    incident: text(body['incident']),
    errors: Array.isArray(body['errors']) ? body['errors'].map(fieldProblem) : [],
  }
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await (response.bodyUsed ? Promise.resolve({}) : response.clone().json())
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function fieldProblem(value: unknown): FieldProblem {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  return { pointer: text(given['pointer']), code: text(given['code']), detail: text(given['detail']) }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function responseOf(error: unknown): Response | null {
  if (error instanceof Response) return error
  const given = error as { response?: unknown } | null
  return given?.response instanceof Response ? given.response : null
}

function causeOf(error: unknown): Error {
  const given = error as { cause?: unknown } | null
  if (given?.cause instanceof Error) return given.cause
  return error instanceof Error ? error : new Error(String(error))
}

/** Last step of a pointer: `/form/applicantName` gives `applicantName`. */
export function fieldOf(pointer: string): string {
  const last = pointer.split('/').pop() ?? ''
  return last.replace(/~1/g, '/').replace(/~0/g, '~')
}
