/**
 * 流程定制: a county draws a procedure of its own and puts it into force: proposed in the designer, reviewed, published; a chart with a
 * fault is refused by element, mended in the designer, and becomes the next version, with what differs told in words and both charts.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { ask, until } from '../../src/api'
import { look } from '../../src/look'
import { passChange, readChange } from '../../src/requests'
import { settings } from '../../src/settings'
import { Stage, type Person } from '../../src/stage'
import { Way } from '../../src/way'
import { act, atRegistry, openTask, state } from '../../src/web/changes'

interface Procedures {
  key: string
  first: string
  second: string
  number: string
}

const STEP = `<bpmn:userTask id="second-review" name="复核" qd:nameEn="Second review" qd:act="work" qd:stage="second-review" qd:post="reviewer" qd:limit="2 work-day" qd:risk="high" qd:outcomes="done=已复核|Reviewed again"/>
<bpmn:sequenceFlow id="reviewed-again" sourceRef="second-review" targetRef="decide"/>`
const SHAPES = `<bpmndi:BPMNShape id="second-review-shape" bpmnElement="second-review"><dc:Bounds x="830" y="30" width="120" height="80"/></bpmndi:BPMNShape>
<bpmndi:BPMNEdge id="reviewed-again-edge" bpmnElement="reviewed-again"><di:waypoint x="890" y="110"/><di:waypoint x="890" y="180"/></bpmndi:BPMNEdge>`

/** A review more between review and decision, drawn too. */
const withSecondReview = (bpmn: string): string => bpmn
  .replace(/(<bpmn:sequenceFlow id="review-done"[^>]*targetRef=")decide(")/, `${STEP}\n$1second-review$2`)
  .replace('<bpmn:incoming>review-done</bpmn:incoming>', '<bpmn:incoming>reviewed-again</bpmn:incoming>')
  .replace('</bpmndi:BPMNPlane>', `${SHAPES}\n</bpmndi:BPMNPlane>`)

describe('流程定制 | a procedure of one’s own', () => {
  const stage = new Stage()
  const way = new Way<Procedures>('procedures', stage)
  afterAll(() => stage.leave())

  const chart = async (key: string, node = settings.county): Promise<{ bpmn: string; version: number }> => (await ask(node, `/v1/procedures/${key}`)).body as unknown as { bpmn: string; version: number }
  async function freeKey(): Promise<string> {
    for (let n = 1; ; n++) if ((await ask(settings.county, `/v1/procedures/r340123-walk-${n}`)).status === 404) return `r340123-walk-${n}`
  }
  /** Brings a file into the designer and waits until it is drawn. */
  async function draw(person: Person, bpmn: string): Promise<void> {
    const file = join(settings.shots, 'drawn.bpmn')
    writeFileSync(file, bpmn)
    await person.page.getByTestId('flow-import').setInputFiles(file)
    await person.page.getByText('drawn.bpmn').waitFor()
  }
  async function propose(person: Person, cause: string): Promise<void> {
    const { page } = person
    await page.getByTestId('flow-propose').click()
    await page.getByTestId('field-cause').fill(cause)
    await page.getByTestId('field-basis').fill('肥西县人民政府办公室会议纪要第12号')
  }

  way.step('propose', 'the county opens the licence procedure in the designer and proposes it as one of its own, under a key of its own', async () => {
    way.known.key = await freeKey()
    const admin = await atRegistry(stage, 'feixi-items', '/registry/flow-charts/licence', 'flow-propose')
    const { page } = admin
    await propose(admin, '林木采伐核发试行单独的流程')
    expect(await page.getByTestId('flow-proposal').getAttribute('data-mode')).toBe('add')
    await page.getByTestId('flow-submit').click()
    await page.getByTestId('error-summary').waitFor()
    await page.getByTestId('field-newKey').fill(way.get('key'))
    await look(admin, '90-propose')
    await page.getByTestId('flow-submit').click()
    await page.getByTestId('change-procedure').waitFor()
    expect(await state(admin)).toBe('submitted')
    expect(await page.getByTestId('change-procedure').getAttribute('data-new-version')).toBe('1')
    way.known.first = new URL(page.url()).pathname.split('/').at(-1)!
    await page.locator('[data-testid=change-charts] svg').first().waitFor()
    await look(admin, '91-own-procedure')
  })

  way.step('publish', 'all agree; province and county know it, an item of another city may not name it', async () => {
    await passChange('feixi', way.get('first'))
    await until('the province to know it', 60_000, async () => (await ask(settings.province, `/v1/procedures/${way.get('key')}`)).status === 200)
    const keys = async (region: string): Promise<string[]> => ((await ask(settings.province, `/v1/procedures?region=${region}`)).body as unknown as { items: { key: string }[] }).items.map((one) => one.key)
    expect(await keys('340123')).toContain(way.get('key'))
    expect(await keys('340100')).not.toContain(way.get('key'))
  })

  way.step('refused', 'a chart with a step for nobody cannot be submitted: the element is named, the request is kept as a draft', async () => {
    const { bpmn } = await chart(way.get('key'))
    const admin = await atRegistry(stage, 'feixi-items', `/registry/flow-charts/${way.get('key')}`, 'flow-propose')
    const { page } = admin
    await draw(admin, withSecondReview(bpmn).replace('qd:post="reviewer" qd:limit="2 work-day"', 'qd:post="" qd:limit="2 work-day"'))
    await propose(admin, '决定前增加一次复核')
    await page.getByTestId('flow-submit').click()
    await page.getByTestId('flow-draft').waitFor()
    expect(await page.getByTestId('flow-proposal').innerText()).toContain('second-review')
    await look(admin, '92-refused', { allow: /422/ })
    await page.getByTestId('flow-draft').click()
    await page.locator('[data-testid=flow-fault][data-element=second-review]').first().waitFor()
    way.known.second = new URL(page.url()).pathname.split('/').at(-1)!
    await look(admin, '93-faults')
  })

  way.step('mended', 'from the request back to the designer, mended and submitted: the new step is told in words, both charts are shown', async () => {
    const { bpmn } = await chart(way.get('key'))
    const admin = await stage.person('feixi-items')
    const { page } = admin
    await page.getByTestId('act-edit').click()
    await page.getByTestId('flow-of-change').waitFor()
    await page.getByTestId('flow-propose').waitFor()
    await draw(admin, withSecondReview(bpmn))
    await page.getByTestId('flow-propose').click()
    await page.getByTestId('flow-submit').click()
    await page.getByTestId('change-procedure').waitFor()
    expect(await state(admin)).toBe('submitted')
    await page.locator('[data-testid=flow-difference][data-element=second-review][data-change=added]').waitFor()
    expect(await page.getByTestId('flow-fault').count()).toBe(0)
    await page.getByTestId('current-chart').locator('summary').first().click()
    await page.getByTestId('current-chart').locator('svg').first().waitFor()
    way.known.number = (await readChange('feixi', way.get('second'))).number
    await look(admin, '94-differences')
  })

  way.step('reviewed', 'the establishment office reads it on a phone and receives it; published, it is version 2', async () => {
    const establishment = await atRegistry(stage, 'feixi-establishment', '/registry/changes', 'changes', 'phone')
    await openTask(establishment, way.get('number'))
    await establishment.page.getByTestId('change-procedure').waitFor()
    await establishment.page.locator('[data-testid=change-charts] svg').first().waitFor()
    await look(establishment, '95-phone-chart')
    await act(establishment, 'accept')
    await passChange('feixi', way.get('second'))
    await until('version 2 at the province', 60_000, async () => (await chart(way.get('key'), settings.province)).version === 2)
    const admin = await stage.person('feixi-items')
    await admin.page.goto(`${settings.web}/registry/changes/${way.get('second')}`)
    await admin.page.locator('[data-testid=change-page][data-state=published]').waitFor()
    expect(await admin.page.getByTestId('change-procedure').getAttribute('data-new-version')).toBe('2')
    await look(admin, '96-published')
  })
})
