import { describe, expect, it } from 'vitest'
import { CsvRows } from '../src/registry/preview'
import { placeOf, said, saidElement, type Words } from '../src/registry/said'

const DICTIONARY: Record<string, Record<string, string>> = {
  channel: { mail: 'By post' }, special: { 'expert-review': 'Expert review' }, 'field-types': { 'long-text': 'Long text' }, levels: { 县级: 'County' },
  initiations: { 'by-application': 'On application' }, 'handling-depths': { iv: 'All online' }, 'trust-grades': { C: 'Checked at the window' }, 'service-objects': { 'natural-person': 'Natural person', enterprise: 'Enterprise' }, 'risk-levels': { high: 'High' },
}
const words: Words = {
  value: (field, value) => (field.procedures ? { licence: 'Licensing' }[value] : DICTIONARY[field.dictionary ?? field.own?.set ?? '']?.[value]),
  money: (fen) => `${fen / 100} yuan`,
  yes: (is) => (is ? 'yes' : 'no'), limit: (text) => `limit ${text}`,
  label: (_record, key) => ({ zh: { name: '材料名称', required: '必要', grade: '可信等级', level: '风险等级' }[key] ?? `(${key})`, here: key }),
}

describe('texts of differences', () => {
  it('should know the element that a pointer names', () => {
    expect(placeOf('/handling/depth')?.field?.key).toBe('depth')
    expect(placeOf('/materials/m1/grade')).toMatchObject({ group: { record: 'material' }, field: { key: 'grade' } })
    expect(placeOf('/risks/受理 推诿')).toMatchObject({ group: { record: 'risk' } })
    expect(placeOf('/name')?.field?.key).toBe('name')
    expect(placeOf('/handling/channels/mail')?.field?.key).toBe('channels')
    expect(placeOf('/levels/县级')?.field?.key).toBe('levels')
    expect(placeOf('/handling/depth/deeper')).toBeUndefined()
    expect(placeOf('/nowhere/at/all')).toBeUndefined()
  })

  it('should put raw words into words and leave what people wrote alone', () => {
    expect(said('/handling/initiation', 'BY_APPLICATION', words)).toBe('On application')
    expect(said('/handling/depth', 'IV', words)).toBe('All online')
    expect(said('/audience/objects', 'NATURAL_PERSON、ENTERPRISE', words)).toBe('Natural person, Enterprise')
    expect(said('/handling/instantReview', '是', words)).toBe('yes')
    expect(said('/limits/promised', '10个工作日', words)).toBe('limit 10个工作日')
    expect(said('/name', 'HIGH', words)).toBe('HIGH')
    expect(said('/handling/initiation', 'NEVER_HEARD', words)).toBe('NEVER_HEARD')
    expect(said('/name', undefined, words)).toBeUndefined()
  })

  it('should put single values of lists, enums, money and procedures into words', () => {
    expect(said('/handling/channels/mail', 'mail', words)).toBe('By post')
    expect(said('/handling/specialProcedures/expert-review', 'expert-review', words)).toBe('Expert review')
    expect(said('/audience/objects/NATURAL_PERSON', 'NATURAL_PERSON', words)).toBe('Natural person')
    expect(said('/levels/县级', '县级', words)).toBe('County')
    expect(said('/form/note/type', 'LONG_TEXT', words)).toBe('Long text')
    expect(said('/punishment/hearingThresholdFen', '500000', words)).toBe('5000 yuan')
    expect(said('/procedureKey', 'licence', words)).toBe('Licensing')
    expect(said('/procedureKey', 'r340123-own', words)).toBe('r340123-own')
  })

  it('should put the element of a list into words only where it is a value', () => {
    expect(saidElement('/handling/channels/mail', 'mail', words)).toBe('By post')
    expect(saidElement('/materials/C', 'C', words)).toBe('C')
    expect(saidElement('/materials/C/grade', 'C', words)).toBe('C')
    expect(saidElement('/name', undefined, words)).toBeUndefined()
  })

  it('should put a row that is told as a whole into words', () => {
    expect(said('/materials/m1', '材料名称: 申请书; 必要性: 是; 材料可信等级: C; 材料形式: PDF', words)).toBe('name: 申请书; required: yes; grade: Checked at the window; 材料形式: PDF')
    expect(said('/risks/受理 推诿', '风险等级: HIGH', words)).toBe('level: High')
  })
})

describe('a table that streams in', () => {
  it.each([1, 2, 3, 7, 100])('should give whole rows however it is cut (%i)', (size) => {
    const text = '\uFEFFa,b\r\n1,"x, ""y""\nz"\r\n2,\r\n3,"end"'
    const rows = new CsvRows()
    const found: string[][] = []
    for (let at = 0; at < text.length; at += size) found.push(...rows.push(text.slice(at, at + size)))
    expect([...found, ...rows.end()]).toEqual([['a', 'b'], ['1', 'x, "y"\nz'], ['2', ''], ['3', 'end']])
  })
})
