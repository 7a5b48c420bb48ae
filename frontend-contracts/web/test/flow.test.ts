import { CASE_WORDS, ConditionError, FlowFileError, OPEN_WORDS, chartOfItem, externalChart, isDrawn, linesOf, placeLabels, layOut, lintChart, outcomeTests, parseCondition, plainText, readChart, stepsOf } from '@qingdan/shared/flow'
import { message } from '@qingdan/shared'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDER = join(__dirname, '../../../core/casework/src/main/resources/procedures')
const file = (name: string): string => readFileSync(join(FOLDER, `${name}.bpmn`), 'utf8')
const licence = file('licence')

/** A small file: what stands inside the process. */
const process = (inside: string, attributes = ''): string =>
  `<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:qd="urn:qingdan:procedure:1" id="d" targetNamespace="urn:x"><bpmn:process id="p" name="试" isExecutable="true" ${attributes}>${inside}</bpmn:process></bpmn:definitions>`
const task = (id: string, more = ''): string =>
  `<bpmn:userTask id="${id}" name="${id}" qd:act="work" qd:stage="${id}" qd:post="window" qd:limit="5 work-day" qd:risk="low" qd:outcomes="done=办完|Done" ${more}/>`
const flow = (from: string, to: string, more = '', inside = ''): string => `<bpmn:sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}" ${more}>${inside}</bpmn:sequenceFlow>`
const when = (text: string): string => `<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${text}</bpmn:conditionExpression>`
const START = '<bpmn:startEvent id="s"/>'
const END = '<bpmn:endEvent id="e"/>'
const PARALLEL = process(`${START}${task('a')}<bpmn:parallelGateway id="fork"/>${task('b')}${task('c')}<bpmn:parallelGateway id="join"/>${END}${flow('s', 'a')}${flow('a', 'fork')}${flow('fork', 'b')}${flow('fork', 'c')}${flow('b', 'join')}${flow('c', 'join')}${flow('join', 'e')}`)
const codes = (xml: string, words = OPEN_WORDS): string[] => lintChart(readChart(xml), words).map((one) => `${one.code}@${one.element}`)

describe('check of a chart', () => {
  it('should find nothing but advice in the procedures that the platform carries', () => {
    for (const name of readdirSync(FOLDER).filter((one) => one.endsWith('.bpmn'))) {
      const faults = lintChart(readChart(file(name.replace('.bpmn', ''))), CASE_WORDS)
      expect(faults.filter((one) => one.severity === 'error'), name).toEqual([])
    }
  })

  it.each([
    ['no start', process(`${END}`), ['start-not-single@']],
    ['two starts', process(`${START}<bpmn:startEvent id="s2"/>${END}${flow('s', 'e')}${flow('s2', 'e')}`), ['start-not-single@s2']],
    ['no end', process(`${START}${task('a')}${flow('s', 'a')}`), ['end-missing@', 'dead-end@a']],
    ['a dead end', process(`${START}${task('a')}${END}${flow('s', 'a')}`), ['dead-end@a', 'unreachable@e']],
    ['an implicit split', process(`${START}${task('a')}${task('b')}${END}${flow('s', 'a')}${flow('a', 'b')}${flow('a', 'e')}${flow('b', 'e')}`), ['implicit-split@a']],
    ['what nobody reaches', process(`${START}${task('a')}${task('b')}${END}${flow('s', 'a')}${flow('a', 'e')}${flow('b', 'e')}`), ['unreachable@b']],
    ['a loop without work', process(`${START}<bpmn:exclusiveGateway id="g" default="g-h"/><bpmn:exclusiveGateway id="h"/>${END}${flow('s', 'g')}${flow('g', 'h')}${flow('h', 'g')}${flow('g', 'e', '', when('x'))}`), ['endless-loop@g', 'endless-loop@h']],
    ['a sub-process', process(`${START}<bpmn:subProcess id="x"/>${END}${flow('s', 'x')}${flow('x', 'e')}`), ['element-not-supported@x']],
    ['multi-instance', process(`${START}${task('a').replace('/>', '><bpmn:multiInstanceLoopCharacteristics/></bpmn:userTask>')}${END}${flow('s', 'a')}${flow('a', 'e')}`), ['element-not-supported@a']],
    ['a bare task', process(`${START}<bpmn:userTask id="a" name="a"/>${END}${flow('s', 'a')}${flow('a', 'e')}`), ['act-unknown@a', 'stage-missing@a', 'post-missing@a', 'limit-missing@a', 'risk-unknown@a', 'outcomes-missing@a']],
    ['a wrong condition', process(`${START}${task('a')}<bpmn:exclusiveGateway id="g" default="g-e"/>${END}${flow('s', 'a')}${flow('a', 'g')}${flow('g', 'e')}${flow('g', 'a', '', when("outcome == 'x"))}`), ['condition-not-understood@g-a']],
    ['a condition that never holds', process(`${START}${task('a')}<bpmn:exclusiveGateway id="g" default="g-e"/>${END}${flow('s', 'a')}${flow('a', 'g')}${flow('g', 'e')}${flow('g', 'a', '', when("outcome == 'again'"))}`), ['outcome-unknown@g-a']],
    ['a choice that may stand still', process(`${START}${task('a')}<bpmn:exclusiveGateway id="g"/>${END}${flow('s', 'a')}${flow('a', 'g')}${flow('g', 'e', '', when('fast'))}${flow('g', 'a', '', when('slow'))}`), ['gateway-not-total@g']],
    ['a flow without condition', process(`${START}${task('a')}<bpmn:exclusiveGateway id="g"/>${END}${flow('s', 'a')}${flow('a', 'g')}${flow('g', 'e')}${flow('g', 'a', '', when('slow'))}`), ['condition-missing@g-e']],
    ['a condition behind a task', process(`${START}${task('a')}${END}${flow('s', 'a')}${flow('a', 'e', '', when('slow'))}`), ['condition-misplaced@a-e']],
    ['a sound fork', PARALLEL, []],
    ['a branch that ends', PARALLEL.replace('sourceRef="c" targetRef="join"', 'sourceRef="c" targetRef="e"'), ['join-shape@join']],
    ['a branch that another enters', PARALLEL.replace('sourceRef="b" targetRef="join"', 'sourceRef="b" targetRef="c"'), ['join-shape@join']],
  ])('should report %s', (_name, xml, expected) => {
    expect(codes(xml)).toEqual(expected)
  })

  it('should refuse parallel gateways where one person has a case at a time', () => {
    expect(codes(PARALLEL, CASE_WORDS)).toEqual(['parallel-not-here@fork', 'parallel-not-here@join'])
  })

  it('should hold the longest way against the promise, each stage once, in any unit', () => {
    const sum = (value: number, unit: 'work-day' | 'day') => lintChart(readChart(licence), CASE_WORDS, { value, unit }).filter((one) => one.code.startsWith('limits'))
    expect(sum(15, 'work-day')).toEqual([])
    expect(sum(14, 'work-day')).toMatchObject([{ code: 'limits-exceed', element: 'decide', values: { sum: 15, promised: 14, stages: '审查 + 决定' } }])
    expect(sum(21, 'day')).toEqual([])
    expect(sum(20, 'day')).toMatchObject([{ code: 'limits-exceed-mixed', values: { sum: 21, promised: 20 } }])
  })

  it('should have words in both languages for every fault that the check knows', () => {
    const source = ['lint', 'blocks', 'chart'].map((name) => readFileSync(join(__dirname, `../../shared/src/flow/${name}.ts`), 'utf8')).join('\n')
    const known = [...source.matchAll(/(?:note|say)\('([a-z-]+)'/g), ...source.matchAll(/FlowFileError\('([a-z-]+)'/g)].map((match) => match[1]!)
    expect(known.length).toBeGreaterThan(40)
    for (const code of known) for (const locale of ['zh-CN', 'en'] as const) expect(message(locale, `flow.fault.${code}`), code).not.toBe(`flow.fault.${code}`)
  })
})

describe('reading a file', () => {
  it.each([
    ['not-xml', '<a><b></a>'],
    ['not-bpmn', '<a/>'],
    ['unsafe', '<!DOCTYPE x [<!ENTITY y "z">]><a/>'],
    ['process-not-single', process('').replace('</bpmn:definitions>', '<bpmn:process id="q"/></bpmn:definitions>')],
    ['too-large', ' '.repeat(1_048_577)],
  ])('should refuse what is %s', (code, xml) => {
    expect(() => readChart(xml)).toThrowError(expect.objectContaining({ code }) as FlowFileError)
  })
})

describe('conditions', () => {
  it('should read the kernel’s small language and say where it stops', () => {
    expect(outcomeTests(parseCondition("outcome == 'a' or review = \"b\""))).toEqual([{ name: 'outcome', value: 'a' }, { name: 'review', value: 'b' }])
    expect(outcomeTests(parseCondition('not (fee >= 10.5 and urgent)'))).toBe(null)
    expect(outcomeTests(parseCondition("${outcome == 'a'}"))).toEqual([{ name: 'outcome', value: 'a' }])
    for (const [text, at] of [['outcome ==', 10], ['a b', 2], ["a == 'x", 5], ['(a', 2], ['', 0], ['and', 0]] as const) {
      expect(() => parseCondition(text), text).toThrowError(expect.objectContaining({ at }) as ConditionError)
    }
  })
})

describe('the chart in words', () => {
  it('should tell every step with post, limit, risk and where it leads', () => {
    const text = plainText(readChart(licence), 'zh-CN')
    expect(text).toBe([
      '1. 收件', '   接着到第 2 步“受理”',
      '2. 受理（窗口受理；时限 5 个工作日；廉政风险 中）', '   若结果为“受理”，则到第 5 步“审查”', '   若结果为“一次性补正告知”，则到第 3 步“补正材料”', '   若结果为“不予受理”，则结束于第 4 步“不予受理”', '   若满 5 个工作日未办（五日未告知），视为“受理”，则到第 5 步“审查”',
      '3. 补正材料（申请人；时限 15 个工作日；廉政风险 低）', '   回到第 2 步“受理”', '   若满 15 个工作日未办（逾期未补正），则回到第 2 步“受理”',
      '4. 不予受理',
      '5. 审查（审核；时限 10 个工作日；廉政风险 高）', '   若结果为“建议准予”或“建议不予”，则到第 9 步“决定”', '   若结果为“退回补充核实”，则到第 8 步“补充核实”', '   若满 10 个工作日仍未办（审查到期催办，原环节继续），则到第 6 步“催办提醒”',
      '6. 催办提醒（平台自动办理）', '   到此结束：第 7 步“已提醒”',
      '7. 已提醒',
      '8. 补充核实（窗口受理；时限 3 个工作日；廉政风险 中）', '   回到第 5 步“审查”',
      '9. 决定（审批决定；时限 5 个工作日；廉政风险 高）', '   若结果为“准予许可”或“不予许可”，则到第 10 步“制作决定书”', '   若结果为“退回审查”，则回到第 5 步“审查”',
      '10. 制作决定书（平台自动办理）', '   接着到第 11 步“送达”',
      '11. 送达（窗口受理；时限 10 个工作日；廉政风险 低）', '   到此结束：第 12 步“办结”',
      '12. 办结',
    ].join('\n'))
    expect(plainText(readChart(licence), 'en')).toContain('2. Acceptance (Window officer; limit 5 working days; integrity risk medium)\n   If the result is “Accept”: step 5 “Review”')
  })

  it('should tell what runs at the same time', () => {
    const steps = stepsOf(readChart(PARALLEL), 'zh-CN')
    expect(steps.map((one) => [one.n, one.kind, one.name])).toEqual([[1, 'start', '开始'], [2, 'task', 'a'], [3, 'fork', '同时进行'], [4, 'task', 'b'], [5, 'task', 'c'], [6, 'join', '全部完成后继续'], [7, 'end', '结束']])
    expect(steps[2]!.ways.map((way) => way.text)).toEqual(['同时进行之 1：第 4 步“b”', '同时进行之 2：第 5 步“c”'])
    expect(steps[3]!.ways.map((way) => way.n)).toEqual([6])
  })

  it('should leave to the external chart what a party lives through', () => {
    const external = externalChart(readChart(licence))
    expect(external.nodes.filter((one) => one.kind !== 'choice' && one.kind !== 'timer').map((one) => one.name)).toEqual(['收件', '受理', '补正材料', '不予受理', '审查', '决定', '送达', '办结'])
    expect(external.lines.find((line) => line.id === 'decide-done')!.to).toBe('deliver')
    expect(external.lines.find((line) => line.id === 'review-return')!.to).toBe('review')
    const text = plainText(external, 'zh-CN')
    expect(text).not.toMatch(/窗口受理；|审批决定；/)
    expect(text).not.toContain('风险')
  })
})

describe('the chart of an item', () => {
  it('should show the item’s own limits and risk points at their stages', () => {
    const item = (JSON.parse(readFileSync(join(__dirname, '../../expectations/getItem.applicable.json'), 'utf8')) as { response: { body: Parameters<typeof chartOfItem>[1] } }).response.body
    const text = plainText(chartOfItem(readChart(licence), item), 'zh-CN')
    expect(text).toContain('审查（审核；时限 6 个工作日；廉政风险 高）')
    expect(text).toContain('决定（审批决定；时限 3 个工作日；廉政风险 高）\n   风险表现：违规准予或不予许可\n   防控措施：受理、审查、决定三岗分离')
  })
})

describe('the drawing', () => {
  it('should break names into lines, and cut what is too long', () => {
    expect(linesOf('一次性补正告知', 48)).toEqual(['一次性补', '正告知'])
    expect(linesOf('Ask for correction', 72)).toEqual(['Ask for', 'correction'])
    expect(linesOf('一二三四五六七八九十一二', 36).at(-1)).toMatch(/…$/)
  })

  it('should put no name on a shape or on another name', () => {
    for (const chart of [readChart(licence), layOut(externalChart(readChart(licence)))]) {
      const labels = placeLabels(chart, (node) => node.name)
      expect(labels.length).toBeGreaterThan(8)
      const boxes = [...labels.map((one) => one.box), ...chart.nodes.map((one) => one.box!)]
      for (const [i, a] of labels.entries()) for (const [j, b] of boxes.entries()) {
        if (i === j) continue
        expect(a.box.x < b.x + b.width && b.x < a.box.x + a.box.width && a.box.y < b.y + b.height && b.y < a.box.y + a.box.height, `${a.lines.join('')} on ${j}`).toBe(false)
      }
    }
  })

  it('should know a file that draws itself', () => {
    expect(isDrawn(readChart(licence))).toBe(true)
    expect(isDrawn(readChart(PARALLEL))).toBe(false)
  })

  it('should draw what has no drawing, with nothing on top of another', () => {
    for (const chart of [externalChart(readChart(licence)), externalChart(readChart(file('penalty'))), readChart(PARALLEL)]) {
      const drawn = layOut(chart)
      expect(isDrawn(drawn)).toBe(true)
      const boxes = drawn.nodes.filter((one) => one.kind !== 'timer').map((one) => one.box!)
      for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) {
        expect(a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height).toBe(false)
      }
      expect(Math.min(...drawn.lines.flatMap((line) => line.points.map((point) => point.x)))).toBeGreaterThanOrEqual(0)
    }
  })
})
