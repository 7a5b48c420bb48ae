import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LocalStore } from '../src/platform/store'

const NOON = new Date('2026-11-22T04:00:00Z')

describe('the store of this phone', () => {
  let store: LocalStore
  beforeEach(() => {
    store = new LocalStore(new IDBFactory())
  })

  it('should give back what was kept, with the time it was true', async () => {
    await store.put('lists', 'wang', [{ number: '1' }], NOON)
    expect(await store.get('lists', 'wang')).toEqual({ value: [{ number: '1' }], asOf: NOON })
  })

  it('should keep nothing of one person when another signs in', async () => {
    await store.own('wang', NOON)
    await store.put('applications', 'a', { number: '1' }, NOON)
    await store.own('wang', NOON)
    expect(await store.all('applications')).toHaveLength(1)
    await store.own('li', NOON)
    expect(await store.all('applications')).toHaveLength(0)
    expect(await store.owner()).toBe('li')
  })

  it('should be empty after it was cleared', async () => {
    await store.own('wang', NOON)
    for (const name of ['lists', 'applications', 'drafts', 'receipts', 'seen'] as const) await store.put(name, 'x', 1, NOON)
    await store.clear()
    for (const name of ['lists', 'applications', 'drafts', 'receipts', 'seen', 'owner'] as const) expect(await store.all(name)).toEqual([])
  })

  it('should work on without keeping when the phone cannot store', async () => {
    const none = new LocalStore(undefined)
    await none.put('lists', 'wang', 1, NOON)
    await none.clear()
    expect(await none.get('lists', 'wang')).toBeUndefined()
    expect(await none.all('lists')).toEqual([])
  })
})
