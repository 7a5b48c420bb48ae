import 'fake-indexeddb/auto'
import type { ApplicationView } from '@qingdan/client'
import { beforeEach, describe, expect, it } from 'vitest'
import { useApplication } from '../src/logic/application'
import { forgetMine, isClosed, mine, refreshMine } from '../src/logic/mine'
import { store } from '../src/platform/store'
import { answering, recorded } from './recorded'

beforeEach(async () => {
  await store.clear()
  forgetMine()
})

describe('my applications', () => {
  it('should be kept and shown with their time when the network is gone', async () => {
    // given
    answering(() => ({ body: recorded('listApplications.two') }))
    await refreshMine()
    const asOf = mine.asOf
    expect(mine.fresh).toBe(true)
    expect(mine.waiting).toBe(2)
    // when
    forgetMine()
    answering(() => 'no network')
    const reached = await refreshMine()
    // then
    expect(reached).toBe(false)
    expect(mine.fresh).toBe(false)
    expect(mine.items).toHaveLength(2)
    expect(mine.asOf?.getTime()).toBe(asOf?.getTime())
  })

  it('should not be shown to the next person', async () => {
    answering(() => ({ body: recorded('listApplications.two') }))
    await refreshMine()
    await store.own('li', new Date())
    forgetMine()
    answering(() => 'no network')
    await refreshMine()
    expect(mine.items).toEqual([])
  })

  it('should tell closed from open, and take a state it does not know for open', () => {
    expect(isClosed('delivered')).toBe(true)
    expect(isClosed('correction-asked')).toBe(false)
    expect(isClosed('something-newer')).toBe(false)
  })
})

describe('one application', () => {
  const view = recorded<unknown>('getApplication.correction-asked') as ApplicationView

  it('should ask cheaply while nothing moves and tell when something moved', async () => {
    let current: ApplicationView = view
    const log = answering((asked) => {
      const tag = `"v${current.version}"`
      return asked.headers.get('If-None-Match') === tag ? { status: 304 } : { body: current, headers: { ETag: tag } }
    })
    const moved: string[] = []
    const one = useApplication(view.applicationId, (next) => moved.push(next.state))
    expect(await one.ask()).toBe(true)
    expect(await one.ask()).toBe(true)
    expect(log[1]!.headers.get('If-None-Match')).toBe(`"v${view.version}"`)
    expect(moved).toEqual([])
    current = { ...view, version: view.version + 1, state: 'accepted' } as ApplicationView
    await one.ask()
    expect(moved).toEqual(['accepted'])
    expect(one.state.view?.version).toBe(view.version + 1)
  })

  it('should show what was kept, as of then, when the network is gone', async () => {
    answering(() => ({ body: view }))
    await useApplication(view.applicationId).ask()
    answering(() => 'no network')
    const later = useApplication(view.applicationId)
    await later.showKept()
    expect(await later.ask()).toBe(false)
    expect(later.state.view?.number).toBe(view.number)
    expect(later.state.asOf?.getTime()).toBe(new Date(view.asOf).getTime())
    expect(later.state.fresh).toBe(false)
    expect(later.state.problem).toBeUndefined()
  })

  it('should forget an application that the platform no longer gives to this person', async () => {
    answering(() => ({ status: 404, body: { ...recorded<Record<string, unknown>>('acceptCase.stale'), status: 404, code: 'not-found' } }))
    const one = useApplication(view.applicationId)
    await one.ask()
    expect(one.state.problem?.status).toBe(404)
    expect(one.state.view).toBeUndefined()
  })
})
