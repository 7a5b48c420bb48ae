/** A condition on a flow, in the small language that the platform's kernel runs: `outcome == 'return' and not urgent`. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly inner: Condition }
  | { readonly kind: 'compare'; readonly left: Operand; readonly sign: Sign; readonly right: Operand }
  | { readonly kind: 'bare'; readonly operand: Operand }
export type Operand = { readonly name: string } | { readonly value: string | number | boolean }
export type Sign = '==' | '!=' | '<' | '<=' | '>' | '>='

export class ConditionError extends Error {
  constructor(readonly at: number, reason: string) {
    super(`${reason} at ${at}`)
    this.name = 'ConditionError'
  }
}

const MAX_LENGTH = 1000
const MAX_DEPTH = 32
const SIGNS = ['==', '!=', '<=', '>=', '=', '<', '>'] as const

/** @throws ConditionError with the place where it stops being understood */
export function parseCondition(source: string): Condition {
  const trimmed = source.trim()
  const text = trimmed.startsWith('${') && trimmed.endsWith('}') ? trimmed.slice(2, -1) : trimmed
  if (text.length > MAX_LENGTH) throw new ConditionError(MAX_LENGTH, 'too long')
  let at = 0
  let depth = 0
  const blanks = (): void => { while (/\s/.test(text[at] ?? '')) at++ }
  const isName = (c: string | undefined, inside: boolean): boolean => c !== undefined && (/[\p{L}_]/u.test(c) || (inside && /[0-9.-]/.test(c)))
  const word = (one: string): boolean => {
    blanks()
    if (!text.startsWith(one, at) || isName(text[at + one.length], true)) return false
    at += one.length
    return true
  }
  const or = (): Condition => {
    let left = and()
    while (word('or')) left = { kind: 'or', left, right: and() }
    return left
  }
  const and = (): Condition => {
    let left = not()
    while (word('and')) left = { kind: 'and', left, right: not() }
    return left
  }
  const not = (): Condition => {
    if (++depth > MAX_DEPTH) throw new ConditionError(at, 'too deep')
    const read: Condition = word('not') ? { kind: 'not', inner: not() } : primary()
    depth--
    return read
  }
  const primary = (): Condition => {
    blanks()
    if (text[at] === '(') {
      at++
      const inner = or()
      blanks()
      if (text[at] !== ')') throw new ConditionError(at, 'expected )')
      at++
      return inner
    }
    const left = operand()
    blanks()
    const sign = SIGNS.find((one) => text.startsWith(one, at))
    if (sign === undefined) return { kind: 'bare', operand: left }
    at += sign.length
    return { kind: 'compare', left, sign: sign === '=' ? '==' : sign, right: operand() }
  }
  const operand = (): Operand => {
    blanks()
    const c = text[at]
    if (c === undefined) throw new ConditionError(at, 'expected a name or a value')
    if (c === "'" || c === '"') {
      const end = text.indexOf(c, at + 1)
      if (end < 0) throw new ConditionError(at, `expected a closing ${c}`)
      const value = text.slice(at + 1, end)
      at = end + 1
      return { value }
    }
    if (/[-0-9]/.test(c)) {
      const digits = /^-?[0-9]+(\.[0-9]+)?/.exec(text.slice(at))?.[0]
      if (digits === undefined) throw new ConditionError(at, 'expected a number')
      at += digits.length
      return { value: Number(digits) }
    }
    const from = at
    while (isName(text[at], at > from)) at++
    const name = text.slice(from, at)
    if (name === '' || name === 'and' || name === 'or' || name === 'not') throw new ConditionError(from, 'expected a name or a value')
    return name === 'true' || name === 'false' ? { value: name === 'true' } : { name }
  }
  const read = or()
  blanks()
  if (at < text.length) throw new ConditionError(at, 'expected the end')
  return read
}

/** One comparison `name == 'word'`, the shape that nearly all conditions have. */
export interface OutcomeTest { readonly name: string; readonly value: string }

/** When the whole condition is `a == 'x' or a == 'y' …`: those tests; else null. */
export function outcomeTests(condition: Condition): OutcomeTest[] | null {
  if (condition.kind === 'or') {
    const left = outcomeTests(condition.left)
    const right = outcomeTests(condition.right)
    return left === null || right === null ? null : [...left, ...right]
  }
  if (condition.kind !== 'compare' || condition.sign !== '==') return null
  const name = 'name' in condition.left ? condition.left.name : 'name' in condition.right ? condition.right.name : null
  const value = 'value' in condition.left ? condition.left.value : 'value' in condition.right ? condition.right.value : null
  return name !== null && typeof value === 'string' ? [{ name, value }] : null
}
/** Names that a condition reads. */
export function namesIn(condition: Condition): string[] {
  const of = (operand: Operand): string[] => ('name' in operand ? [operand.name] : [])
  switch (condition.kind) {
    case 'and': case 'or': return [...namesIn(condition.left), ...namesIn(condition.right)]
    case 'not': return namesIn(condition.inner)
    case 'compare': return [...of(condition.left), ...of(condition.right)]
    case 'bare': return of(condition.operand)
  }
}
