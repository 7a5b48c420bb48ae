import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import VersionTools from '../src/components/VersionTools.vue'
import SearchPage from '../src/pages/citizen/SearchPage.vue'
import ProofPage from '../src/pages/lists/ProofPage.vue'
import { expectation, type Expectation } from './expectations'
import { byId, maybe, mountPage, settle, type, type Mounted } from './mount'

const ITEM = '11340123QD2331018H4340131002000'
let mounted: Mounted | null = null
afterEach(() => mounted?.close())
const answer = (operationId: string, path: string, body: unknown): Expectation => ({ ...expectation('getItem', 'applicable'), operationId, request: { method: 'GET', path }, response: { status: 200, contentType: 'application/json', body } }) as Expectation
const example = (name: string): unknown => (JSON.parse(readFileSync(join(__dirname, '../../../openapi/registry/examples', `${name}.200.json`), 'utf8')) as { value: unknown }).value

describe('search by topic, level and scheme', () => {
  const facets = example('getItemFacets')
  const base = [expectation('searchItems', 'found'), expectation('listCategories', 'all'), expectation('listRegions', 'cities'), answer('getItemFacets', '/v1/item-facets', facets)]
  it('should ask with what stands in the address and say why each was found', async () => {
    mounted = await mountPage(SearchPage, { path: '/here?q=spjy&category=02&scheme=ah2014&topic=准营准办&level=county', answers: base })
    for (const path of ['/v1/items', '/v1/item-facets']) {
      const asked = mounted.calls.map((call) => call.url).find((url) => url.pathname === path && url.searchParams.has('q'))!.searchParams
      expect([asked.get('category'), asked.get('categoryScheme'), asked.get('topic'), asked.get('level')]).toEqual(['02', 'ah2014', '准营准办', 'county'])
    }
    expect((byId('facet-local-category') as HTMLSelectElement).value).toBe('02')
    expect((byId('facet-category') as HTMLSelectElement).value).toBe('')
    const hits = (expectation('searchItems', 'found').response.body as { items: { matched?: string[] }[] }).items
    expect(document.querySelectorAll('[data-testid=why-found]').length).toBe(hits.filter((one) => one.matched?.length).length)
  })
  it('should offer the topics with their numbers and put the choice into the address', async () => {
    mounted = await mountPage(SearchPage, { path: '/here?q=许可', answers: base })
    const topic = byId('facet-topic') as HTMLSelectElement
    expect([...topic.options].map((one) => one.textContent)).toEqual(['全部', '准营准办 (2)'])
    type(topic, '准营准办')
    await settle()
    type(byId('facet-local-category'), '02')
    await settle()
    expect(mounted.router.currentRoute.value.query).toMatchObject({ q: '许可', topic: '准营准办', scheme: 'ah2014' })
  })
})

describe('two versions, and what was known when', () => {
  const guide = expectation('getItem', 'applicable').response.body as Record<string, unknown>
  const one = (expectation('listItemVersions', 'one').response.body as { items: Record<string, unknown>[] }).items[0]!
  const versions = [{ ...one, version: 2, effectiveFrom: '2026-03-01', publishedAt: '2026-04-01T02:00:00Z' }, { ...one, effectiveTo: '2026-03-01' }]
  const props = { itemCode: ITEM, versions: versions as never }
  it('should show the differences of the two that were chosen', async () => {
    mounted = await mountPage(VersionTools, { props, answers: [answer('compareItems', '/v1/comparisons', example('compareItems'))] })
    byId('compare-go').closest('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await settle()
    const asked = mounted.calls.find((call) => call.url.pathname === '/v1/comparisons')!.url.searchParams
    expect([asked.get('left'), asked.get('leftVersion'), asked.get('rightVersion')]).toEqual([ITEM, '1', '2'])
    expect(Number(byId('differences').dataset['count'])).toBe((example('compareItems') as { changes: unknown[] }).changes.length)
  })
  it('should ask for a day as known until the end of another', async () => {
    mounted = await mountPage(VersionTools, { props, answers: [answer('getItem', `/v1/items/${ITEM}`, guide)] })
    const form = byId('known-go').closest('form')!
    form.dispatchEvent(new Event('submit', { cancelable: true }))
    await settle()
    expect(document.querySelector('[role=alert]')).not.toBe(null)
    expect(mounted.calls.length).toBe(0)
    type(byId('known-day'), '2026-03-15')
    type(byId('known-at'), '2026-03-20')
    form.dispatchEvent(new Event('submit', { cancelable: true }))
    await settle()
    const asked = mounted.calls.map((call) => call.url.searchParams)
    expect(asked.map((each) => each.get('asOf'))).toEqual(['2026-03-15', '2026-03-15'])
    expect(asked.map((each) => (each.get('knownAt') === null ? null : new Date(each.get('knownAt')!).toISOString()))).toEqual(['2026-03-20T15:59:59.999Z', null])
    expect(byId('known-answer').textContent).toContain('现在看来也是这样')
  })
})

describe('the proof of an item', () => {
  const read = (name: string): string => readFileSync(join(__dirname, 'proof', name), 'utf8')
  async function give(id: string, text: string): Promise<void> {
    const input = byId(id) as HTMLInputElement
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'x.json', { type: 'application/json' })] })
    input.dispatchEvent(new Event('change'))
    for (let i = 0; i < 4; i++) await settle()
  }
  it('should be checked here, asking nobody', async () => {
    mounted = await mountPage(ProofPage, { answers: [] })
    await give('proof-file', read('proof.json'))
    expect(byId('proof-result').dataset['verdict']).toBe('key-missing')
    await give('proof-key', read('topology.json'))
    expect(byId('proof-result').dataset['verdict']).toBe('proven')
    expect(byId('proof-result').textContent).toContain('一个字都没有改动')
    await give('proof-file', read('proof.json').replace('"version" : 2', '"version" : 3'))
    expect(byId('proof-result').dataset['verdict']).toBe('not-in-edition')
    await give('proof-file', 'not a proof')
    expect(maybe('proof-result')).toBe(null)
    expect(byId('proof-wrong').textContent).toContain('不是清单证明')
    expect(mounted.calls).toEqual([])
  })
})
