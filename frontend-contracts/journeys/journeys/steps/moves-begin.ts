import { ask } from '../../src/api'
import { dayFromToday, moveClock, readOffset } from '../../src/clock'
import { elementsOf, type Elements } from '../../src/elements'
import { nodeOf, openChange, passChange, submitChange } from '../../src/requests'
import { CAST } from '../../src/settings'
import { tokenFor } from '../../src/visitor'
import type { Way } from '../../src/way'
import { MARKET } from './changes-known'
import { LAW, PLACE, type MovesWay } from './moves-known'

const FOOD = '340131002000'

/** Basic codes of the county's own that nobody has: the journey can be walked again on the same system. */
async function freeCodes(many: number): Promise<string[]> {
  const free: string[] = []
  for (let serial = 800; free.length < many && serial > 100; serial--) {
    const code = `340131${serial}900`
    if ((await ask(nodeOf(PLACE), `/v1/items/${MARKET.feixi}4${code}`)).status === 404) free.push(code)
  }
  return free
}

/** Puts an item of the county's own on the list by a request of its own. */
async function add(like: Elements, basicCode: string, name: string): Promise<string> {
  const classification = { ...(like['classification'] as Record<string, unknown>), basicCode }
  const request = await openChange(PLACE, { kind: 'add', itemCodes: [], items: [{ elements: { ...like, name, aliases: [], classification } }], causeOn: await dayFromToday(-3), cause: '新列入县级事项', basis: LAW })
  await submitChange(PLACE, request.changeId)
  await passChange(PLACE, request.changeId)
  return `${MARKET.feixi}4${basicCode}`
}

export function beginStep(way: Way<MovesWay>): void {
  way.step('begin', 'four items of its own stand on the list of Feixi, each by a request; a day passes, for no day has two versions of an item', async () => {
    const codes = await freeCodes(5)
    const mark = codes[0]!.slice(6, 9)
    const like = await elementsOf(PLACE, `${MARKET.feixi}4${FOOD}`)
    const names = [`食品摊点备案 (${mark})`, `餐饮摊点备案 (${mark})`, `集市开办登记 (${mark})`, `食品寄存备案 (${mark})`]
    const [kept, gone, whole, stopped] = await Promise.all(names.map((name, i) => add(like, codes[i]!, name)))
    Object.assign(way.known, { kept, gone, whole, stopped, part: codes[4], partItem: `${MARKET.feixi}4${codes[4]!}` })
    await moveClock(await tokenFor(CAST.operator), (await readOffset()) + 86_400)
  })
}
