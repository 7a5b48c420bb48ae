/**
 * What this phone keeps for the person who is signed in: her applications, drafts and receipts, each with the time it was
 * true ("截至 as of"). One IndexedDB database, emptied at sign-out and whenever somebody else signs in.
 */
export type StoreName = 'lists' | 'applications' | 'drafts' | 'receipts' | 'seen' | 'owner'

export interface Kept<T> {
  value: T
  asOf: Date
}

const DATABASE = 'qingdan'
const VERSION = 1
const STORES: StoreName[] = ['lists', 'applications', 'drafts', 'receipts', 'seen', 'owner']
const OWNER_KEY = 'subject'

export class LocalStore {
  private opening: Promise<IDBDatabase> | undefined

  constructor(private readonly factory: IDBFactory | undefined) {}

  async get<T>(store: StoreName, key: string): Promise<Kept<T> | undefined> {
    return this.run(store, 'readonly', (s) => s.get(key) as IDBRequest<Kept<T> | undefined>).catch(() => undefined)
  }

  async all<T>(store: StoreName): Promise<Kept<T>[]> {
    return this.run(store, 'readonly', (s) => s.getAll() as IDBRequest<Kept<T>[]>).catch(() => [])
  }

  /** Keeps a plain copy; a phone that cannot store (private window, full disk) works on without. */
  async put<T>(store: StoreName, key: string, value: T, asOf: Date): Promise<void> {
    const kept: Kept<T> = { value: structuredClone(value), asOf }
    await this.run(store, 'readwrite', (s) => s.put(kept, key)).catch(() => undefined)
  }

  async remove(store: StoreName, key: string): Promise<void> {
    await this.run(store, 'readwrite', (s) => s.delete(key)).catch(() => undefined)
  }

  /** Makes the store this person's: what another person left is deleted first. */
  async own(subject: string, now: Date): Promise<void> {
    const owner = await this.get<string>('owner', OWNER_KEY)
    if (owner && owner.value === subject) return
    await this.clear()
    await this.put('owner', OWNER_KEY, subject, now)
  }

  async owner(): Promise<string | undefined> {
    return (await this.get<string>('owner', OWNER_KEY))?.value
  }

  async clear(): Promise<void> {
    for (const store of STORES) await this.run(store, 'readwrite', (s) => s.clear()).catch(() => undefined)
  }

  private open(): Promise<IDBDatabase> {
    const factory = this.factory
    if (!factory) return Promise.reject(new Error('Expected a browser that can store, but it cannot'))
    this.opening ??= new Promise((resolve, reject) => {
      const request = factory.open(DATABASE, VERSION)
      request.onupgradeneeded = () => {
        for (const store of STORES) {
          if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store)
        }
      }
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    return this.opening
  }

  private async run<T>(store: StoreName, mode: IDBTransactionMode, action: (s: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const database = await this.open()
    return new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode)
      const request = action(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onerror = () => reject(transaction.error)
      transaction.onabort = () => reject(transaction.error)
    })
  }
}

export const store = new LocalStore(typeof indexedDB === 'undefined' ? undefined : indexedDB)
