/**
 * The whole element set of an item (事项要素) as data: which sections the editor has, which groups stand in them, and what each field is.
 * A field's word is `element.<record>.<key>`; its choices come from the dictionary service, or from `choice.<set>` where the platform has its own.
 */
export type FieldKind = 'text' | 'long' | 'number' | 'yes' | 'choice' | 'many' | 'lines' | 'limit' | 'fen' | 'options' | 'category' | 'depth'

export interface FieldSpec {
  readonly key: string
  readonly kind: FieldKind
  readonly required?: true
  /** Dictionary of `GET /v1/dictionaries/{name}` that gives choices or suggestions. */
  readonly dictionary?: string
  /** The choices are the procedures that cases of the region can run. */
  readonly procedures?: true
  /** Choices that are the platform's own: `choice.<set>.<value>`. */
  readonly own?: { readonly set: string; readonly values: readonly string[] }
  /** Longest text in characters, largest number. */
  readonly max?: number
  /** Share of the row's width in a table of rows. */
  readonly share?: number
  /** In a row: folded away until asked for. */
  readonly extra?: true
  /** Follows from something else and is never typed. */
  readonly derived?: true
  /** There is a hint `element.hint.<record>.<key>`. */
  readonly hint?: true
}

export interface GroupSpec {
  /** Record that the words belong to. */
  readonly record: string
  /** JSON pointer of the group in the elements; empty for the item itself. */
  readonly at: string
  readonly shape: 'one' | 'rows' | 'texts'
  readonly fields: readonly FieldSpec[]
  /** Most rows the contract takes. */
  readonly max?: number
  /** The group may be absent; then it can be added and taken out. */
  readonly optional?: true
  /** A group or row that is new, as the contract wants it. */
  readonly fresh: () => unknown
}

export interface SectionSpec {
  readonly id: string
  readonly groups: readonly GroupSpec[]
}

const text = (key: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ key, kind: 'text', ...more })
const long = (key: string, more: Partial<FieldSpec> = {}): FieldSpec => ({ key, kind: 'long', ...more })
const must = true as const
const fold = true as const

const ITEM: readonly FieldSpec[] = [
  long('name', { required: must, max: 1000 }), { key: 'aliases', kind: 'lines', max: 200, hint: must },
  text('edition', { max: 40 }), text('evidence', { max: 500 }), long('remark', { max: 1000 }),
]
const CLASSIFICATION: readonly FieldSpec[] = [
  text('basicCode', { required: must, max: 12 }), text('localCode', { max: 50 }), text('parentBasicCode', { max: 12 }),
  { key: 'ahCategory', kind: 'category', required: must, dictionary: 'ah-categories' }, { key: 'nationalCategory', kind: 'category', required: must, dictionary: 'national-categories' },
]
const EXERCISE: readonly FieldSpec[] = [
  text('organName', { required: must, max: 200, derived: must }), text('organ', { required: must, max: 18, derived: must }), text('region', { required: must, derived: must }), text('department', { max: 10, required: must }),
  { key: 'level', kind: 'choice', required: must, dictionary: 'levels' }, { key: 'nature', kind: 'choice', required: must, dictionary: 'organ-natures' },
  text('powerSource', { max: 60, dictionary: 'power-sources' }), text('entrustedBy', { max: 200 }), text('office', { max: 200 }),
]
export const BASIS: readonly FieldSpec[] = [
  text('law', { required: must, max: 300, share: 26 }), text('article', { max: 200, share: 15 }), text('documentNo', { max: 200, share: 17 }), long('text', { max: 4000, share: 42 }),
]
const CHANNEL = { set: 'channel', values: ['window', 'online', 'mail', 'terminal'] } as const
const HANDLING: readonly FieldSpec[] = [
  { key: 'initiation', kind: 'choice', required: must, dictionary: 'initiations' }, { key: 'kind', kind: 'choice', required: must, dictionary: 'handling-kinds' },
  { key: 'depth', kind: 'depth', required: must, dictionary: 'handling-depths' }, { key: 'instantReview', kind: 'yes' },
  { key: 'visits', kind: 'number', required: must, max: 99 }, text('visitReason', { max: 500 }),
  { key: 'channels', kind: 'many', own: CHANNEL },
  { key: 'specialProcedures', kind: 'many', own: { set: 'special', values: ['hearing', 'tender', 'auction', 'inspection', 'testing', 'quarantine', 'appraisal', 'expert-review', 'publicity'] } },
  text('quantityLimit', { max: 500 }), text('handledAcross', { max: 200 }),
]
const LIMITS: readonly FieldSpec[] = [
  { key: 'statutory', kind: 'limit' }, text('statutoryNote', { max: 1000 }), { key: 'promised', kind: 'limit', hint: must }, text('promisedNote', { max: 1000 }),
]
const STAGE: readonly FieldSpec[] = [
  text('code', { required: must, max: 40, share: 11 }), text('name', { required: must, max: 100, share: 19 }), { key: 'limit', kind: 'limit', share: 19 }, { key: 'counted', kind: 'yes', share: 8 },
  text('post', { max: 60, share: 12 }), text('postName', { max: 100, share: 15 }), text('output', { max: 200, share: 16 }), text('person', { max: 100, extra: fold }),
]
const MATERIAL: readonly FieldSpec[] = [
  text('code', { required: must, max: 40, share: 13 }), long('name', { required: must, max: 300, share: 27 }), text('source', { max: 200, share: 16 }), text('format', { max: 100, share: 12 }),
  { key: 'copies', kind: 'number', required: must, max: 99, share: 7 }, { key: 'required', kind: 'yes', share: 7 }, { key: 'grade', kind: 'choice', required: must, dictionary: 'trust-grades', share: 18 },
  text('condition', { max: 500, extra: fold }), long('acceptStandard', { max: 1000, extra: fold }), long('fillNote', { max: 1000, extra: fold }),
  { key: 'mediaTypes', kind: 'lines', max: 100, extra: fold }, { key: 'maxBytes', kind: 'number', max: 1073741824, extra: fold },
  text('kind', { max: 60, extra: fold }), text('paper', { max: 100, extra: fold }), long('basis', { max: 1000, extra: fold }), text('blankForm', { max: 500, extra: fold }), text('sample', { max: 500, extra: fold }),
]
const FORM: readonly FieldSpec[] = [
  text('name', { required: must, max: 60, share: 20 }), text('labelZh', { required: must, max: 200, share: 26 }), text('labelEn', { max: 200, share: 26 }),
  { key: 'type', kind: 'choice', required: must, dictionary: 'field-types', share: 18 }, { key: 'required', kind: 'yes', share: 10 },
  { key: 'maxLength', kind: 'number', max: 2000, extra: fold }, { key: 'min', kind: 'number', extra: fold }, { key: 'max', kind: 'number', extra: fold }, text('pattern', { max: 200, extra: fold }),
  text('helpZh', { max: 500, extra: fold }), text('helpEn', { max: 500, extra: fold }), { key: 'options', kind: 'options', extra: fold, hint: must },
]
const FEES: readonly FieldSpec[] = [{ key: 'charged', kind: 'yes' }, { key: 'onlinePayment', kind: 'yes' }]
const FEE: readonly FieldSpec[] = [
  text('name', { max: 200, share: 22 }), long('standard', { max: 1000, share: 28 }), { key: 'fen', kind: 'fen', share: 13 }, long('basis', { max: 1000, share: 28 }), { key: 'reducible', kind: 'yes', share: 9 },
  text('reductionNote', { max: 500, extra: fold }),
]
const RESULT: readonly FieldSpec[] = [
  text('name', { required: must, max: 200 }), { key: 'kind', kind: 'choice', required: must, dictionary: 'result-kinds' }, text('validity', { max: 200 }), text('sample', { max: 500 }),
]
const AUDIENCE: readonly FieldSpec[] = [
  { key: 'objects', kind: 'many', required: must, dictionary: 'service-objects' }, { key: 'personalTopics', kind: 'lines', dictionary: 'personal-topics', max: 60 },
  { key: 'corporateTopics', kind: 'lines', dictionary: 'corporate-topics', max: 60 },
]
const VENUE: readonly FieldSpec[] = [
  text('address', { required: must, max: 300 }), text('hours', { required: must, max: 300 }), text('phone', { required: must, max: 60 }), text('supervisePhone', { required: must, max: 60 }), text('transit', { max: 500 }),
]
const REMEDIES: readonly FieldSpec[] = [
  long('reconsideration', { max: 500 }), long('litigation', { max: 500 }), long('rights', { max: 2000 }), long('obligations', { max: 2000 }),
  text('reviewOrgan', { max: 300 }), text('reviewTerm', { max: 300 }), text('reviewAddress', { max: 300 }), text('reviewPhone', { max: 60 }), text('reviewUrl', { max: 300 }),
  text('court', { max: 300 }), text('courtTerm', { max: 300 }), text('courtAddress', { max: 300 }), text('courtPhone', { max: 60 }), text('courtUrl', { max: 300 }),
]
const DUTY: readonly FieldSpec[] = [text('stage', { max: 100, share: 18 }), long('content', { required: must, max: 4000, share: 50 }), long('basis', { max: 1000, share: 32 })]
const LIABILITY: readonly FieldSpec[] = [long('content', { required: must, max: 2000, share: 52 }), long('basis', { max: 1000, share: 26 }), long('subjects', { max: 1000, share: 22 })]
const RISK: readonly FieldSpec[] = [
  text('stage', { max: 100, share: 15 }), long('manifestation', { max: 2000, share: 29 }), { key: 'level', kind: 'choice', dictionary: 'risk-levels', share: 13 }, long('measure', { max: 2000, share: 28 }), text('post', { max: 200, share: 15 }), text('person', { max: 100, extra: fold }),
]
const QUESTION: readonly FieldSpec[] = [long('question', { max: 500, share: 36 }), long('answer', { max: 4000, share: 64 })]
const PUNISHMENT: readonly FieldSpec[] = [
  long('actsKindsRange', { max: 3000 }), { key: 'kinds', kind: 'lines', max: 100 }, { key: 'hearingThresholdFen', kind: 'fen', required: must }, { key: 'hearingThresholdPersonFen', kind: 'fen', required: must },
]
const TIER: readonly FieldSpec[] = [
  text('code', { required: must, max: 40, share: 9 }), text('grade', { max: 60, share: 11 }), long('circumstances', { max: 2000, share: 26 }), long('penalty', { max: 2000, share: 24 }),
  { key: 'minFen', kind: 'fen', share: 11 }, { key: 'maxFen', kind: 'fen', share: 11 }, text('multipleOf', { max: 200, share: 8 }),
]
const LEVY: readonly FieldSpec[] = [text('kind', { max: 100 }), { key: 'reducible', kind: 'yes' }, long('standard', { max: 1000 })]

const SERVICES: readonly FieldSpec[] = [
  { key: 'inHall', kind: 'yes' }, { key: 'reservation', kind: 'yes' }, { key: 'express', kind: 'yes' }, text('onlineUrl', { max: 300 }), text('mobileUrl', { max: 300 }), text('terminals', { max: 500 }), text('extendedTo', { max: 500 }),
  { key: 'jointOrgans', kind: 'lines', max: 200 }, { key: 'intermediary', kind: 'lines', max: 300 },
]
const HANDLING_ITEM: readonly FieldSpec[] = [
  text('serial', { required: must, max: 2, share: 9, hint: must }), long('name', { required: must, max: 300, share: 24 }), long('situation', { max: 1000, share: 30 }), { key: 'promised', kind: 'limit', share: 17 }, long('fee', { max: 500, share: 20 }),
  { key: 'materials', kind: 'lines', max: 40, extra: fold, hint: must }, text('result', { max: 200, extra: fold }), { key: 'channels', kind: 'many', own: CHANNEL, extra: fold },
]

const one = (record: string, at: string, fields: readonly FieldSpec[], fresh: () => unknown = () => ({})): GroupSpec => ({ record, at, shape: 'one', fields, fresh })
const maybe = (record: string, at: string, fields: readonly FieldSpec[], fresh: () => unknown): GroupSpec => ({ record, at, shape: 'one', fields, fresh, optional: true })
const rows = (record: string, at: string, fields: readonly FieldSpec[], max: number, fresh: () => unknown): GroupSpec => ({ record, at, shape: 'rows', fields, max, fresh })

/** All sections of the editor, in the order in which an administrator fills them in. */
export const SECTIONS: readonly SectionSpec[] = [
  { id: 'basic', groups: [one('item', '', ITEM), one('classification', '/classification', CLASSIFICATION), one('exercise', '/exercise', EXERCISE)] },
  { id: 'bases', groups: [rows('basis', '/bases', BASIS, 40, () => ({ law: '' }))] },
  {
    id: 'handling',
    groups: [
      one('handling', '/handling', HANDLING), one('limits', '/limits', LIMITS),
      maybe('services', '/services', SERVICES, () => ({ inHall: false, reservation: false, express: false })), rows('handlingItem', '/handlingItems', HANDLING_ITEM, 99, () => ({ serial: '', name: '' })),
    ],
  },
  { id: 'stages', groups: [one('procedure', '', [{ key: 'procedureKey', kind: 'choice', procedures: must, hint: must }]), rows('stage', '/stages', STAGE, 30, () => ({ code: '', name: '', counted: true, post: '', postName: '', output: '' }))] },
  {
    id: 'materials',
    groups: [
      { record: 'condition', at: '/conditions', shape: 'texts', fields: [long('text', { max: 2000, share: 100 })], max: 40, fresh: () => '' },
      rows('material', '/materials', MATERIAL, 60, () => ({ code: '', name: '', source: '', format: '', copies: 1, required: true, grade: 'C' })),
    ],
  },
  { id: 'form', groups: [rows('field', '/form', FORM, 100, () => ({ name: '', labelZh: '', labelEn: '', type: 'text', required: false }))] },
  {
    id: 'fees',
    groups: [
      one('fees', '/fees', FEES), rows('fee', '/fees/items', FEE, 20, () => ({ name: '', standard: '', basis: '', reducible: false })),
      maybe('result', '/result', RESULT, () => ({ kind: 'certificate', name: '' })),
    ],
  },
  { id: 'audience', groups: [one('audience', '/audience', AUDIENCE)] },
  { id: 'venue', groups: [one('venue', '/venue', VENUE), maybe('remedies', '/remedies', REMEDIES, () => ({ reconsideration: '', litigation: '', rights: '', obligations: '' }))] },
  { id: 'duties', groups: [rows('duty', '/duties', DUTY, 40, () => ({ stage: '', content: '' })), rows('liability', '/accountability', LIABILITY, 60, () => ({ content: '' }))] },
  { id: 'risks', groups: [rows('risk', '/risks', RISK, 40, () => ({ stage: '', manifestation: '', level: 'medium', measure: '', post: '' }))] },
  { id: 'questions', groups: [rows('question', '/questions', QUESTION, 40, () => ({ question: '', answer: '' }))] },
  {
    id: 'special',
    groups: [
      maybe('punishment', '/punishment', PUNISHMENT, () => ({ actsKindsRange: '', kinds: [], tiers: [], hearingThresholdFen: 0, hearingThresholdPersonFen: 0 })),
      rows('tier', '/punishment/tiers', TIER, 40, () => ({ code: '', grade: '', circumstances: '', penalty: '' })),
      maybe('levy', '/levy', LEVY, () => ({ kind: '', reducible: false, standard: '' })),
    ],
  },
]

/** The fields of an entry of the common catalogue (基本目录条目). */
export const ENTRY_SECTIONS: readonly SectionSpec[] = [
  {
    id: 'entry',
    groups: [one('entry', '', [
      text('basicCode', { required: must, max: 12 }), text('localCode', { max: 50 }), long('name', { required: must, max: 1000 }),
      { key: 'ahCategory', kind: 'category', required: must, dictionary: 'ah-categories' }, { key: 'nationalCategory', kind: 'category', required: must, dictionary: 'national-categories' },
      text('parentBasicCode', { max: 12 }), text('department', { required: must, max: 2 }), { key: 'levels', kind: 'many', required: must, dictionary: 'levels' },
      { key: 'statutory', kind: 'limit' }, text('limitNote', { max: 500 }), text('evidence', { max: 300 }),
    ])],
  },
  { id: 'bases', groups: [rows('basis', '/bases', BASIS, 40, () => ({ law: '' }))] },
]

export const DICTIONARIES: readonly string[] = [...new Set([...SECTIONS, ...ENTRY_SECTIONS].flatMap((section) => section.groups).flatMap((group) => group.fields).flatMap((field) => field.dictionary ?? []).concat('time-units'))]
export const FEN_PER_YUAN = 100
/** The contract's words for the depth of online handling, by the number that the dictionary has. */
export const DEPTHS = ['i', 'ii', 'iii', 'iv'] as const
export const CATEGORY_SCHEME: Readonly<Record<string, string>> = { ahCategory: 'ah2014', nationalCategory: 'gb2020' }
