import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import { afterEach, describe, expect, it } from 'vitest'
import { useFlowDraft } from '../src/composables/flowdraft'
import { DESCRIPTOR } from '../src/flow/descriptor'
import { ADDABLE, attributesOf } from '../src/flow/elements'
import { BOARD_ZH } from '../src/flow/translations'
import ItemPage from '../src/pages/citizen/ItemPage.vue'
import ItemRecordPage from '../src/pages/lists/ItemRecordPage.vue'
import ListsPage from '../src/pages/lists/ListsPage.vue'
import OrganListPage from '../src/pages/lists/OrganListPage.vue'
import { forgetRegions } from '../src/pages/lists/regions'
import { cellsOf } from '../src/pages/lists/table'
import { forgetDrafts } from '../src/stores/draft'
import { expectation } from './expectations'
import { byId, maybe, mountPage, settle, type, type Mounted } from './mount'

const ITEM = '11340123QD2331018H4340131002000'
let mounted: Mounted | null = null
afterEach(() => {
  mounted?.close()
  forgetRegions()
})
const all = (id: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)]

describe('an official table', () => {
  const item = (...lines: string[][]) => ({ itemCode: ITEM, version: 1, lines: lines.map((cells) => ({ cells })) })

  it('should draw once what the lines of an item share, and again what differs', () => {
    const rows = cellsOf(item(['1', '许可', '受理', '高'], ['1', '许可', '审查', '高'], ['1', '许可', '决定', '低']), ['序号', '事项名称', '环节名称', '风险等级'])
    expect(rows.map((row) => row.cells.map((cell) => `${cell.text}×${cell.span}`).join(' '))).toEqual(['1×3 许可×3 受理×1 高×1', '审查×1 高×1', '决定×1 低×1'])
    expect(rows.map((row) => row.first)).toEqual([true, false, false])
    expect(new Set(rows.map((row) => row.key)).size).toBe(3)
  })

  it('should draw a single line whole', () => {
    expect(cellsOf(item(['1', '许可']), ['序号', '事项名称'])).toEqual([{ key: `${ITEM}-0`, itemCode: ITEM, first: true, cells: [{ heading: '序号', text: '1', span: 1 }, { heading: '事项名称', text: '许可', span: 1 }] }])
  })
})

describe('the drawing board', () => {
  const folders = ['bpmn-js', 'diagram-js'].map((name) => join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), 'lib'))
  const files = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? files(join(folder, one.name)) : one.name.endsWith('.js') ? [join(folder, one.name)] : []))
  const code = folders.flatMap(files).map((file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')).join('\n')
  const said = new Set([...code.matchAll(/translate\(\s*(['"])((?:(?!\1).)+)\1/g)].map((match) => match[2]!).filter((one) => !/^ \+ /.test(one))) // ' + x + ': a transform of SVG, no message

  it('should have every message of the library in Chinese', () => {
    expect(said.size).toBeGreaterThan(40)
    expect([...said].filter((one) => !/[\u4e00-\u9fa5]/.test(BOARD_ZH[one] ?? ''))).toEqual([])
    for (const way of ['left', 'center', 'right', 'top', 'middle', 'bottom']) expect(BOARD_ZH[`Align elements ${way}`]).toMatch(/[\u4e00-\u9fa5]/)
  })

  it('should keep no translation that nobody asks for', () => {
    expect(Object.keys(BOARD_ZH).filter((one) => !said.has(one) && !one.startsWith('Align elements '))).toEqual([])
  })

  it('should know every attribute that a new element is given', () => {
    const known = new Map(DESCRIPTOR.types.map((one) => [one.extends[0]!, one.properties.map((each) => (each as { name: string }).name)]))
    for (const kind of ADDABLE) {
      const { type: element, values } = attributesOf(kind)
      for (const name of Object.keys(values)) expect(known.get(element as never), `${kind} ${name}`).toContain(name.replace('qd:', ''))
    }
  })
})

describe('the draft of a chart', () => {
  it('should be kept for its owner until it is forgotten or she signs out', () => {
    const draft = useFlowDraft(() => 'u-1.licence')
    draft.keep('<a/>')
    expect(draft.keptAt.value).toMatch(/^\d{4}-/)
    expect(useFlowDraft(() => 'u-2.licence').read()).toBe(null)
    expect(useFlowDraft(() => 'u-1.licence').read()).toMatchObject({ xml: '<a/>' })
    localStorage.setItem('qd.draft.flow.u-1.licence', '{"xml":1}')
    expect(draft.read()).toBe(null)
    draft.keep('<b/>')
    forgetDrafts()
    expect(draft.read()).toBe(null)
  })
})

describe('the public lists', () => {
  const base = [expectation('listRegions', 'cities'), expectation('listCategories', 'all'), expectation('listOrgans', 'county')]

  it('should count the powers of a level and lead to its organs and the levels below', async () => {
    mounted = await mountPage(ListsPage, { answers: base })
    const counts = (expectation('listCategories', 'all').response.body as { items: { count: number }[] }).items
    expect(byId('lists-total').dataset['total']).toBe(String(counts.reduce((sum, one) => sum + one.count, 0)))
    expect(all('lists-category').length).toBe(counts.filter((one) => one.count > 0).length)
    expect(all('lists-organ').map((one) => one.textContent)).toContain('肥西县市场监督管理局')
    expect(all('lists-region').length).toBe(16)
    expect(mounted.calls.find((call) => call.url.pathname === '/v1/categories')!.url.searchParams.get('region')).toBe('340000')
  })

  it('should lead from a county that changed its code to what it became, and back', async () => {
    const history = { ...expectation('listRegions', 'cities'), response: { status: 200, contentType: 'application/json', body: { items: [
      { code: '340400', name: '淮南市', level: 'city', parent: '340000', validFrom: '2014-12-30' },
      { code: '340422', name: '寿县', level: 'county', parent: '340400', validFrom: '2016-01-01', predecessors: ['341521'] },
      { code: '341500', name: '六安市', level: 'city', parent: '340000', validFrom: '2014-12-30' },
      { code: '341521', name: '寿县', level: 'county', parent: '341500', validFrom: '2014-12-30', validTo: '2016-01-01', successor: '340422' },
    ] } } }
    forgetRegions()
    mounted = await mountPage(ListsPage, { props: { region: '341521' }, answers: [...base, history] })
    expect(mounted.calls.some((call) => call.url.searchParams.get('history') === 'true')).toBe(true)
    expect(byId('region-ended').textContent).toContain('原六安市寿县（341521），现淮南市寿县（340422）')
    expect(byId('region-ended').dataset['successor']).toBe('340422')
    expect(document.querySelector('h1')!.textContent).toContain('寿县')
    expect(maybe('region-was')).toBe(null)
    mounted.close()
    forgetRegions()
    mounted = await mountPage(ListsPage, { props: { region: '340422' }, answers: [...base, history] })
    expect(maybe('region-ended')).toBe(null)
    expect(byId('region-was').textContent).toContain('原六安市寿县（341521）')
    expect(byId('region-predecessor')).not.toBe(null)
    mounted.close()
    forgetRegions()
    const known = (base[0]!.response.body as { items: { code: string }[] }).items[0]!.code
    mounted = await mountPage(ListsPage, { props: { region: known }, answers: base })
    expect(mounted.calls.some((call) => call.url.searchParams.get('history') === 'true')).toBe(false)
  })

  it('should say that the code of an organ is a temporary one', async () => {
    const organs = expectation('listOrgans', 'county')
    const rows = (organs.response.body as { items: { code: string }[] }).items
    const temporary = { ...organs, response: { ...organs.response, body: { items: rows.map((one) => ({ ...one, temporaryCode: true })) } } }
    mounted = await mountPage(OrganListPage, { props: { region: '340123', organ: rows[0]!.code }, answers: [...base, temporary, expectation('searchItems', 'found')] })
    expect(byId('organ-code').textContent).toContain('临时代码')
    mounted.close()
    mounted = await mountPage(OrganListPage, { props: { region: '340123', organ: rows[0]!.code }, answers: [...base, expectation('searchItems', 'found')] })
    expect(byId('organ-code').textContent).not.toContain('临时代码')
  })

  it('should list every item of an organ by kind, and filter by the address', async () => {
    mounted = await mountPage(OrganListPage, { path: '/here?category=01', props: { region: '340123', organ: '11340123QD2331018H' }, answers: [...base, expectation('searchItems', 'found')] })
    const asked = mounted.calls.find((call) => call.url.pathname === '/v1/items')!.url.searchParams
    expect([asked.get('organ'), asked.get('region'), asked.get('category')]).toEqual(['11340123QD2331018H', '340123', '01'])
    expect(all('organ-item').length).toBe(4)
    expect(all('organ-count').map((one) => one.dataset['code'])).toEqual(['01', '10', '20'])
    expect(all('organ-item')[0]!.querySelectorAll('td:last-child a').length).toBe(4)
  })

  it('should show what is published of an item, each part by itself', async () => {
    const answers = [expectation('getItem', 'applicable'), expectation('listItemVersions', 'one'), expectation('getProcedure', 'licence')]
    for (const [record, handle, n] of [['duties', 'duty', 2], ['risks', 'risk-point', 2], ['history', 'item-version', 1]] as const) {
      mounted = await mountPage(ItemRecordPage, { props: { itemCode: ITEM, record }, answers })
      expect(all(handle).length, record).toBe(n)
      mounted.close()
    }
    mounted = await mountPage(ItemRecordPage, { path: '/here?asOf=2025-03-01', props: { itemCode: ITEM, record: 'risks' }, answers })
    expect(mounted.calls.find((call) => call.url.pathname === `/v1/items/${ITEM}`)!.url.searchParams.get('asOf')).toBe('2025-03-01')
    expect(byId('as-of-notice').textContent).toContain('2025年3月1日')
  })

  it('should refuse a day that is none, and lead to the guide of one that is', async () => {
    mounted = await mountPage(ItemRecordPage, { props: { itemCode: ITEM, record: 'history' }, answers: [expectation('getItem', 'applicable'), expectation('listItemVersions', 'one')] })
    const form = byId('as-of-day').closest('form')!
    form.dispatchEvent(new Event('submit', { cancelable: true }))
    await settle()
    expect(document.querySelector('[role=alert]')!.textContent).toContain('2026-03-01')
    type(byId('as-of-day'), '2025-03-01')
    form.dispatchEvent(new Event('submit', { cancelable: true }))
    await settle()
    expect(mounted.router.currentRoute.value).toMatchObject({ name: 'item', query: { asOf: '2025-03-01' } })
  })

  it('should let nobody apply for the version of another day', async () => {
    mounted = await mountPage(ItemPage, { path: '/here?asOf=2025-03-01', props: { itemCode: ITEM }, answers: [expectation('getItem', 'applicable'), expectation('listItemVersions', 'one')] })
    expect(maybe('apply')).toBe(null)
    expect(byId('as-of-notice').dataset['version']).toBe('1')
  })
})
