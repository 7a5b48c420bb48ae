/** What has moved since the person last looked; kept on this phone only. */
import type { ApplicationSummary } from '@qingdan/client'
import { shallowReactive } from 'vue'
import { store } from '../platform/store'

const seen = shallowReactive(new Map<string, number>())
let loaded = false

export async function loadSeen(items: ApplicationSummary[]): Promise<void> {
  if (loaded) return
  loaded = true
  for (const item of items) {
    const kept = await store.get<number>('seen', item.applicationId)
    if (kept) seen.set(item.applicationId, kept.value)
  }
}

export async function markSeen(applicationId: string, at: Date | string): Promise<void> {
  const time = new Date(at).getTime()
  if ((seen.get(applicationId) ?? 0) >= time) return
  seen.set(applicationId, time)
  await store.put('seen', applicationId, time, new Date(time))
}

export function isUnread(item: ApplicationSummary): boolean {
  return new Date(item.updatedAt).getTime() > (seen.get(item.applicationId) ?? 0) && new Date(item.updatedAt).getTime() > new Date(item.submittedAt).getTime()
}
