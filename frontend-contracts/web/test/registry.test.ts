import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { EntryContent, FindingView } from '@qingdan/client'
import { Autosave, type Outcome, type SaveState } from '../src/registry/autosave'
import { ENTRY_SECTIONS, SECTIONS, itemCodeOf, type FieldSpec, type GroupSpec } from '@qingdan/shared/elements'
import { missing, perSection, place, rowOf } from '../src/registry/findings'
import { keptWords } from '../src/registry/kept'
import { bare, markOf, read, same, write } from '../src/registry/pointer'
import { added, cells, moved, parse, pasted, removed, yuan } from '../src/registry/rows'
import { ALL_STANDARD, isLocked, locksOf, tidy } from '../src/registry/translate'
import { forgetDrafts } from '../src/stores/draft'

interface Schema { $ref?: string; type?: string; properties?: Record<string, Schema>; required?: string[]; items?: Schema; maxLength?: number; maxItems?: number }
const bundle = JSON.parse(readFileSync(join(__dirname, '../../../openapi/bundle/qingdan.json'), 'utf8')) as { components: { schemas: Record<string, Schema> } }
const named = (name: string): Schema => bundle.components.schemas[name]!
const deep = (schema: Schema): Schema => (schema.$ref ? deep(named(schema.$ref.split('/').pop()!)) : schema)
/** The contract's schema at a pointer; rows stand for what lies in them. */
const at = (root: string, pointer: string): Schema => pointer.split('/').filter(Boolean).reduce((schema, step) => deep(schema.properties?.[step] ?? schema.items ?? {}), deep(named(root)))
const groups: readonly GroupSpec[] = SECTIONS.flatMap((section) => section.groups)
const groupOf = (record: string): GroupSpec => groups.find((one) => one.record === record)!
const STAGES = groupOf('stage')
const words = (field: FieldSpec) => (field.key === 'grade' ? [{ value: 'A', text: '数据共享、免提交' }, { value: 'C', text: '申请人提交、核验原件' }] : [])

describe('the description of the elements', () => {
  it('should have every element of the contract, and none besides', () => {
    for (const [root, sections] of [['ItemElements', SECTIONS], ['EntryContent', ENTRY_SECTIONS]] as const) {
      const all = sections.flatMap((section) => section.groups)
      for (const pointer of new Set(all.map((one) => one.at))) {
        const schema = deep(at(root, pointer))
        const row = schema.items ? deep(schema.items) : schema
        const said = all.filter((one) => one.at === pointer).flatMap((one) => one.fields.map((field) => field.key))
        const elsewhere = all.filter((one) => one.at.startsWith(`${pointer}/`) && one.at !== pointer).map((one) => one.at.slice(pointer.length + 1).split('/')[0]!)
        if (row.properties) expect([...said, ...elsewhere].filter((key, i, list) => list.indexOf(key) === i).sort(), `${root}${pointer}`).toEqual(Object.keys(row.properties).sort())
        else expect(all.find((one) => one.at === pointer)!.shape).toBe('texts')
      }
    }
  })

  it('should take no more than the contract takes', () => {
    for (const group of groups) {
      const schema = deep(at('ItemElements', group.at))
      if (group.shape !== 'one') expect(group.max, group.record).toBe(schema.maxItems)
      const row = schema.items ? deep(schema.items) : schema
      for (const field of group.fields) {
        const limit = row.properties ? deep(row.properties[field.key]!).maxLength : row.maxLength
        if (['text', 'long'].includes(field.kind) && field.max !== undefined && limit !== undefined) expect(field.max, `${group.record}.${field.key}`).toBeLessThanOrEqual(limit)
      }
    }
  })

  it('should make new rows that hold what the contract requires', () => {
    for (const group of groups.filter((one) => one.shape === 'rows' || one.optional)) {
      const schema = deep(at('ItemElements', group.at))
      expect(Object.keys(group.fresh() as object), group.record).toEqual(expect.arrayContaining((schema.items ? deep(schema.items) : schema).required ?? []))
    }
  })
})

describe('rows', () => {
  it('should add, move and remove within the limit', () => {
    const rows = [{ code: 'a' }, { code: 'b' }]
    expect(added(rows, STAGES, 0)[1]).toMatchObject({ code: '', counted: true })
    expect(added(Array.from({ length: 30 }, () => ({})), STAGES).length).toBe(30)
    expect(moved(rows, 0, 1)).toEqual([{ code: 'b' }, { code: 'a' }])
    expect(moved(rows, 0, -1)).toEqual(rows)
    expect(removed(rows, 1)).toEqual([{ code: 'a' }])
  })

  it('should read a block as spreadsheets copy it', () => {
    expect(cells('一句话')).toBe(null)
    expect(cells('甲\t乙\r\n丙\t"两\n行 ""引"""\r\n')).toEqual([['甲', '乙'], ['丙', '两\n行 "引"']])
  })

  it('should put a block where it was pasted, and say what it could not read', () => {
    const { rows, unread } = pasted([{ code: 'accept', name: '受理', counted: true }], STAGES, { row: 0, column: 1 }, [['受理登记', '2个工作日', '是'], ['审查', '尽快', '否', 'reviewer']], words)
    expect(rows[0]).toMatchObject({ code: 'accept', name: '受理登记', limit: { value: 2, unit: 'work-day' }, counted: true })
    expect(rows[1]).toMatchObject({ code: '', name: '审查', counted: false, post: 'reviewer' })
    expect(unread).toEqual([{ row: 2, key: 'limit', text: '尽快' }])
  })

  it('should read cells as what the column holds', () => {
    const grade = groupOf('material').fields.find((one) => one.key === 'grade')!
    expect(parse(grade, '申请人提交、核验原件', words)).toBe('C')
    expect(parse(grade, '不知道', words)).toBe(undefined)
    expect([yuan('120.5'), yuan('0'), yuan(''), yuan('12元')]).toEqual([12050, 0, null, undefined])
    expect(parse({ key: 'x', kind: 'limit' }, '3个月', words)).toEqual({ value: 3, unit: 'month' })
    expect(parse({ key: 'x', kind: 'yes' }, '必要', words)).toBe(true)
  })
})

describe('pointers and words', () => {
  it('should read, write and take out', () => {
    const doc = { limits: {} }
    write(doc, '/limits/promised', { value: 5, unit: 'work-day' })
    expect(read(doc, '/limits/promised/value')).toBe(5)
    write(doc, '/limits/promised', undefined)
    expect(doc).toEqual({ limits: {} })
    expect(read(doc, '/bases/0/law')).toBe(undefined)
    expect(markOf('/bases/0/text')).toBe('el-bases-0-text')
  })

  it('should see that two proposals say the same', () => {
    expect(same({ a: 1, b: '', c: [], d: { e: null } }, { a: 1 })).toBe(true)
    expect(same({ a: ['x', 'y'] }, { a: ['y', 'x'] })).toBe(false)
    expect(bare({ b: 1, a: false })).toEqual({ a: false, b: 1 })
  })

  it('should send what is required even when it is empty, and nothing empty besides', () => {
    expect(tidy({ code: '', condition: '', limit: null, name: 'x' })).toEqual({ code: '', name: 'x' })
  })

  it('should compose the code of an item', () => {
    expect(itemCodeOf({ exercise: { organ: '11340123QD2331010Y', level: 'county' }, classification: { basicCode: '340131002000' } } as never)).toBe('11340123QD2331010Y4340131002000')
  })
})

describe('standard fields', () => {
  const entry = { bases: [{ law: '水法', text: '条文' }, { law: '条例' }], statutory: { value: 45, unit: 'work-day' } } as unknown as EntryContent

  it('should be shut as far as the entry lays them down', () => {
    const locks = locksOf(entry)
    for (const pointer of ['/name', '/classification/basicCode', '/bases', '/bases/0/text', '/bases/1/law', '/limits/statutory']) expect(isLocked(locks, pointer), pointer).toBe(true)
    for (const pointer of ['/bases/1/text', '/limits/promised', '/classification/localCode', '/venue/phone']) expect(isLocked(locks, pointer), pointer).toBe(false)
  })

  it('should leave the limit to the organ when the entry has none, and be shut while the catalogue has not answered', () => {
    expect(isLocked(locksOf({ ...entry, statutory: undefined }), '/limits/statutory')).toBe(false)
    expect(isLocked(ALL_STANDARD, '/bases/1/text')).toBe(true)
  })
})

describe('findings', () => {
  const finding = (pointer: string, severity = 'error'): FindingView => ({ rule: { code: 'R', severity, zh: '', en: '', fixZh: '', fixEn: '' }, pointer, text: pointer } as FindingView)
  const doc = { bases: [{ law: 'x' }], stages: [{ code: '', name: '' }], fees: {}, punishment: undefined }

  it('should lie at the nearest thing on the page', () => {
    const placed = place(['/bases/0/text', '/bases/0', '/stages', '/fees', '/venue/phone', '/procedureKey', '/punishment/tiers/3', '/materials/0/acceptStandard', '/nowhere'].map((one) => finding(one)), { ...doc, materials: [{}] })
    expect(placed.map((one) => [one.section, one.pointer])).toEqual([['bases', '/bases/0/text'], ['bases', '/bases/0'], ['stages', '/stages'], ['fees', '/fees'], ['venue', '/venue/phone'], ['stages', '/procedureKey'], ['special', '/punishment/tiers'], ['materials', '/materials/0'], ['request', '']])
    expect(perSection(placed).get('bases')).toEqual({ errors: 2, warnings: 0 })
    expect([rowOf('/bases/2/text'), rowOf('/venue/phone')]).toEqual([3, null])
  })

  it('should name what is not filled in', () => {
    const found = missing({ ...doc, name: '取水许可', conditions: ['有水'], venue: { address: ' ' } }).map((one) => one.pointer)
    expect(found).toEqual(expect.arrayContaining(['/stages/0/code', '/stages/0/name', '/venue/address']))
    expect(found).not.toContain('/name')
    expect(found).not.toContain('/bases/0/law')
    expect(found.some((one) => one.startsWith('/result'))).toBe(false)
  })
})

describe('words kept in this browser', () => {
  it('should belong to their owner and request, and go with sign-out', () => {
    keptWords('u-1', 'c-1').keep({ version: 3, body: { cause: 'x' } })
    expect(keptWords('u-2', 'c-1').read()).toBe(null)
    expect(keptWords('u-1', 'c-1').read()).toEqual({ version: 3, body: { cause: 'x' } })
    forgetDrafts()
    expect(keptWords('u-1', 'c-1').read()).toBe(null)
  })
})

describe('autosave', () => {
  interface Body { text: string }
  function desk(answers: (Outcome<Body> | Promise<Outcome<Body>>)[]) {
    let body: Body = { text: '' }
    const states: SaveState[] = []
    const kept: unknown[] = []
    const sent: { body: Body; version: number }[] = []
    const timers: (() => void)[] = []
    const autosave = new Autosave<Body>({
      start: { version: 1, body }, body: () => ({ ...body }), same, keep: (one) => kept.push(one), onState: (state) => states.push(state),
      send: (words, version) => { sent.push({ body: words, version }); return Promise.resolve(answers.shift()!) },
      wait: (run) => { timers.push(run); return () => { const i = timers.indexOf(run); if (i >= 0) timers.splice(i, 1) } },
    })
    const type = (text: string): void => { body = { text }; autosave.touched() }
    const tick = async (): Promise<void> => { timers.splice(0).forEach((run) => run()); await vi.waitFor(() => { if (states.at(-1) === 'saving') throw new Error('Expected the exchange to end') }) }
    return { autosave, states, kept, sent, timers, type, tick }
  }
  const ok = (version: number, text: string): Outcome<Body> => ({ kind: 'saved', saved: { version, body: { text } } })

  it('should send once after several strokes, resting on the version before', async () => {
    const { autosave, states, sent, kept, timers, type, tick } = desk([ok(2, 'ab'), ok(3, 'abc')])
    type('a')
    type('ab')
    expect(timers.length).toBe(1)
    await tick()
    type('abc')
    await tick()
    expect(sent).toEqual([{ body: { text: 'ab' }, version: 1 }, { body: { text: 'abc' }, version: 2 }])
    expect(states).toEqual(['dirty', 'dirty', 'saving', 'saved', 'dirty', 'saving', 'saved'])
    expect([autosave.version, kept.at(-1)]).toEqual([3, null])
  })

  it('should go on with what was typed while it was sending', async () => {
    let answer: (outcome: Outcome<Body>) => void = () => undefined
    const { autosave, sent, timers, type, tick } = desk([new Promise((done) => { answer = done }), ok(3, 'ab')])
    type('a')
    timers.splice(0).forEach((run) => run())
    type('ab')
    answer(ok(2, 'a'))
    await vi.waitFor(() => expect(autosave.state).toBe('dirty'))
    await tick()
    expect(sent.map((one) => one.version)).toEqual([1, 2])
    expect(autosave.state).toBe('saved')
  })

  it('should keep the words when nothing answers, and send them when something does', async () => {
    const { autosave, kept, type, tick } = desk([{ kind: 'offline' }, ok(2, 'a')])
    type('a')
    await tick()
    expect([autosave.state, kept.at(-1)]).toEqual(['offline', { version: 1, body: { text: 'a' } }])
    await tick()
    expect([autosave.state, kept.at(-1)]).toEqual(['saved', null])
  })

  it('should overwrite nobody until a person has chosen', async () => {
    const { autosave, sent, type, tick } = desk([{ kind: 'stale', theirs: { version: 7, body: { text: 'theirs' } } }, ok(8, 'mine too')])
    type('mine')
    await tick()
    expect(autosave.state).toBe('stale')
    type('mine too')
    await autosave.flush()
    expect(sent.length).toBe(1)
    await autosave.keepMine()
    expect(sent.at(-1)).toEqual({ body: { text: 'mine too' }, version: 7 })
    expect(autosave.state).toBe('saved')
  })

  it('should take theirs when asked, and see that its own words arrived although the answer was lost', async () => {
    const one = desk([{ kind: 'stale', theirs: { version: 7, body: { text: 'theirs' } } }])
    one.type('mine')
    await one.tick()
    expect(one.autosave.takeTheirs()).toEqual({ version: 7, body: { text: 'theirs' } })
    expect([one.autosave.state, one.autosave.version, one.kept.at(-1)]).toEqual(['saved', 7, null])
    const two = desk([{ kind: 'stale', theirs: { version: 2, body: { text: 'mine' } } }])
    two.type('mine')
    await two.tick()
    expect([two.autosave.state, two.autosave.version]).toEqual(['saved', 2])
  })

  it('should say that it was refused, and try again with other words', async () => {
    const { autosave, type, tick } = desk([{ kind: 'refused', problem: { code: 'x' } as never }, ok(2, 'ab')])
    type('a')
    await tick()
    expect(autosave.state).toBe('refused')
    type('ab')
    await tick()
    expect(autosave.state).toBe('saved')
  })
})
