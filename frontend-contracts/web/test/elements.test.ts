import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DICTIONARY_WORDS, GUIDE_PARTS, SECTIONS, enElements, isWebAddress, saidPart, wordOf, zhElements, type ElementReader } from '@qingdan/shared/elements'

const CSV = readFileSync(join(__dirname, '../../../core/registry/src/main/resources/registry/dictionaries.csv'), 'utf8')
/** The node's code tables: `#name,…` begins one, then lines of code, Chinese and English. */
function tables(): Record<string, Record<string, [string, string]>> {
  const found: Record<string, Record<string, [string, string]>> = {}
  let name = ''
  for (const line of CSV.trim().split('\n')) {
    const [code, zh, en] = line.split(',')
    if (code!.startsWith('#')) found[(name = code!.slice(1))] = {}
    else found[name]![code!] = [zh!, en!]
  }
  return found
}
function reader(english: boolean): ElementReader {
  const words: unknown = english ? enElements : zhElements
  return { english, t: (key) => key.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], words) as string }
}
const zh = reader(false)
const en = reader(true)
const ELEMENTS = {
  name: '对无证经营的处罚', aliases: [], classification: { basicCode: '340231001000' },
  exercise: { organ: 'X', organName: '市场监管局', department: '31', level: 'county', region: '340123', nature: 'statutory', powerSource: '法定本级行使' },
  handling: { initiation: 'ex-officio', kind: 'promised', instantReview: false, depth: 'iv', visits: 0, channels: ['online', 'window'], specialProcedures: [] },
  limits: {}, audience: { objects: ['enterprise', 'natural-person'] }, fees: { charged: false, onlinePayment: false, items: [] },
  punishment: { actsKindsRange: '罚款', kinds: ['罚款'], hearingThresholdFen: 5_000_000, hearingThresholdPersonFen: 0, tiers: [{ code: 'a', grade: '从轻', circumstances: '初次', penalty: '少罚', minFen: 12_345 }, { code: 'b', grade: '从重', circumstances: '再次', penalty: '多罚' }] },
}

describe('the words of code tables', () => {
  it('should be those of the node', () => {
    const node = tables()
    for (const [name, words] of Object.entries(DICTIONARY_WORDS)) expect(words, name).toEqual(node[name])
  })

  it('should be there for every table that a part of the guide names', () => {
    const records = new Set(GUIDE_PARTS.flatMap((part) => part.groups.map((group) => group.record)))
    const named = SECTIONS.flatMap((section) => section.groups).filter((group) => records.has(group.record)).flatMap((group) => group.fields)
      .filter((field) => field.kind !== 'category').flatMap((field) => field.dictionary ?? [])
    expect(named.length).toBeGreaterThan(8)
    for (const name of named) expect(Object.keys(DICTIONARY_WORDS), name).toContain(name)
  })

  it('should be found by code and by the Chinese word, and left alone where there is none', () => {
    expect(wordOf('levels', 'county', true)).toBe('County')
    expect(wordOf('power-sources', '上级下放', true)).toBe('Delegated from above')
    expect(wordOf('levels', 'constructor', true)).toBeUndefined()
    expect(wordOf('nowhere', 'x', false)).toBeUndefined()
  })
})

describe('a part of the guide', () => {
  it('should be told in words, in both languages', () => {
    const [handling, audience] = saidPart(ELEMENTS, 'handling', zh)
    expect(handling!.pairs.map((one) => one.text)).toEqual(['依职权', '承诺件', 'Ⅳ级 全程网办', '否', '0', '网上、窗口'])
    expect(audience!.pairs[0]).toEqual({ key: 'objects', label: '服务对象', text: '企业法人、自然人' })
    expect(saidPart(ELEMENTS, 'handling', en)[0]!.pairs.at(-1)).toMatchObject({ label: 'Channels', text: 'Online, At the window' })
    expect(saidPart(ELEMENTS, 'identity', en).flatMap((group) => group.pairs).find((one) => one.key === 'powerSource')!.text).toBe('By law at this level')
  })

  it('should give amounts in yuan and rows with the same columns, without those that nobody fills', () => {
    const [punishment, tiers] = saidPart(ELEMENTS, 'penalty', zh)
    expect(punishment!.pairs.map((one) => one.text)).toEqual(['罚款', '罚款', '50,000', '0'])
    expect(tiers!.rows.map((row) => row.map((one) => one.text))).toEqual([['从轻', '初次', '少罚', '123.45'], ['从重', '再次', '多罚', '']])
  })

  it('should tell a handling item with its whole code, materials by name, and only what differs', () => {
    const item = { ...ELEMENTS, exercise: { ...ELEMENTS.exercise, organ: '11340123QD2331010Y' }, materials: [{ code: 'form', name: '申请书' }], services: { inHall: true, reservation: false, express: true, jointOrgans: [] },
      handlingItems: [{ serial: '01', name: '新办', materials: ['form', 'gone'], promised: { value: 5, unit: 'work-day' }, channels: ['mail'] }, { serial: '02', name: '变更', promised: { value: 1, unit: 'day' } }] }
    const [rows] = saidPart(item, 'cases', zh)
    expect(rows!.rows[0]!.map((one) => one.text)).toEqual(['新办', '申请书、gone', '5个工作日', '邮寄', '11340123QD2331010Y434023100100001'])
    expect(saidPart(item, 'cases', en)[0]!.rows[1]!.map((one) => one.text)).toEqual(['变更', '', '1 day', '', '11340123QD2331010Y434023100100002'])
    expect(saidPart(item, 'handling', zh).find((group) => group.record === 'services')!.pairs.map((one) => one.text)).toEqual(['是', '否', '是'])
  })

  it('should let a reader follow addresses on the net and nothing else', () => {
    expect(['https://www.ahzwfw.gov.cn/x?y=1', 'http://a'].every(isWebAddress)).toBe(true)
    expect(['javascript:alert(1)', 'https://', 'https:///x', '见 https://a', ''].some(isWebAddress)).toBe(false)
  })

  it('should not be there when nothing is said', () => {
    for (const id of ['cases', 'levy', 'fees', 'result', 'rights', 'materials', 'form']) expect(saidPart(ELEMENTS, id, zh), id).toEqual([])
    expect(saidPart({ ...ELEMENTS, fees: { charged: true, onlinePayment: true, items: [] } }, 'fees', zh)[0]!.pairs).toHaveLength(2)
    expect(saidPart({}, 'penalty', zh)).toEqual([])
  })
})
