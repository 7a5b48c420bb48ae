import { expect } from 'vitest'
import { uscc } from '../../src/answers'
import { expectPdf } from '../../src/download'
import { look } from '../../src/look'
import { CAST, settings } from '../../src/settings'
import type { Stage } from '../../src/stage'
import type { Way } from '../../src/way'
import { act, atDesk, confirm, offered, openTask, state, takePaper } from '../../src/web/desk'
import type { ActsWay } from './acts-known'

const INVESTIGATOR = 'feixi-investigator'
const LEGAL = 'feixi-legal'
const OFFENCE = '对发布虚假广告的处罚'

export function penaltySteps(way: Way<ActsWay>, stage: Stage): void {
  /** One task of the procedure, done by whose post it is. */
  async function task(login: string, outcome: string, note: string): Promise<void> {
    const officer = await atDesk(stage, login)
    await openTask(officer, way.get('penalty').number)
    await act(officer, 'submit-task', { outcome, note })
  }

  way.step('open', '依职权立案: only powers of the own organ; what is missing is told at its field; one case however often it is pressed', async () => {
    const officer = await atDesk(stage, INVESTIGATOR)
    const { page } = officer
    await page.getByTestId('new-case').click()
    await page.getByTestId('new-case-form').waitFor()
    await page.getByTestId('pick-item').first().waitFor()
    const organs = await page.getByTestId('pick-item').locator('.muted').allTextContents()
    expect(new Set(organs), 'powers of his own organ').toEqual(new Set(['肥西县市场监督管理局']))
    await page.getByTestId('create-case').click()
    await page.getByTestId('error-summary').waitFor()
    await look(officer, 'a20-open-errors')
    await page.getByTestId('item-q').fill(OFFENCE)
    await page.getByTestId('item-search').click()
    await page.getByTestId('pick-item').filter({ hasText: OFFENCE }).first().click()
    await page.getByTestId('kind-legal-person').check()
    await page.getByTestId('party-name').fill('合肥云岭食品有限公司')
    await page.getByTestId('party-id').fill(uscc('91340123', 'MA2HWFD0'))
    await page.getByTestId('source').selectOption('inspection')
    await page.getByTestId('facts').fill('巡查发现，当事人在门店广告中宣称其茶饮“治疗失眠”，现场未能提供依据。')
    await look(officer, 'a21-open')
    await page.getByTestId('create-case').dblclick()
    await page.getByTestId('case-page').waitFor()
    way.known.penalty = { id: new URL(page.url()).pathname.split('/').pop()!, number: (await page.getByTestId('case-number').textContent())!.trim() }
    await page.goto(`${settings.web}/desk/cases?q=${encodeURIComponent('合肥云岭食品有限公司')}`)
    await page.locator(`[data-testid=case-row][data-number="${way.get('penalty').number}"]`).waitFor()
  })

  way.step('tasks', '立案, 调查, 法制审核, 告知: each by the post whose task it is', async () => {
    await task(CAST.decider, 'file', '有初步证据，予以立案')
    await task(INVESTIGATOR, 'done', '调查终结，事实清楚，证据充分')
    await task(LEGAL, 'pass', '主体适格，程序合法，裁量适当')
    await task(INVESTIGATOR, 'waived', '当事人对食品功效作引人误解的宣传，拟罚款五千元')
    const officer = await atDesk(stage, INVESTIGATOR)
    expect(await offered(officer), 'the decision is not his').toEqual([])
  })

  way.step('penalise', '处罚决定: not without what is imposed; the paper is drawn up and taken away; 送达, 结案', async () => {
    const decider = await atDesk(stage, CAST.decider)
    await openTask(decider, way.get('penalty').number)
    await decider.page.getByTestId('act-submit-task').click()
    await decider.page.getByTestId('field-outcome-penalise').check()
    await decider.page.getByTestId('field-note').fill('当事人在广告中宣称普通食品具有治疗功效，无任何依据')
    await decider.page.getByTestId('action-submit').click()
    await decider.page.locator('#act-content-error').waitFor()
    await look(decider, 'a23-penalise')
    await decider.page.getByTestId('field-content').fill('责令停止发布，罚款人民币五千元')
    await confirm(decider)
    expectPdf(await takePaper(decider, 'penalty-decision'))
    await look(decider, 'a24-penalised')
    const officer = await atDesk(stage, INVESTIGATOR)
    await openTask(officer, way.get('penalty').number)
    await act(officer, 'deliver', { method: 'window', note: '当事人签收' })
    await task(CAST.decider, 'closed', '罚款已缴清，材料归档')
    expect(await state(decider)).toBe('closed')
    expect(await offered(decider)).toEqual([])
  })
}
