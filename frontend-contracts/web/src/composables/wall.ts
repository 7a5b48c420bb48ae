import { AlertRaisedSignalKindEnum, CaseMovedSignalKindEnum, type AlertView, type OversightCase, type OversightSummary } from '@qingdan/client'
import { problemOf, type Problem } from '@qingdan/shared'
import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { currentLocale } from '../i18n'
import { LiveStream, type LiveState, type OversightSignal } from '../services/live'
import { services, type Rooms } from '../services/services'

const SHOWN_CASES = 40
const SHOWN_ALERTS = 40
/** Counts are read again at most this often, however many signals come. */
const COUNT_EVERY_MS = 1_000

/** What the live view shows: counts by region, cases in the order they moved, alerts; kept fresh by the stream. */
export function useWall(rooms: Rooms, region: () => string | undefined) {
  const summary = shallowRef<OversightSummary | null>(null)
  const cases = shallowRef<OversightCase[]>([])
  const alerts = shallowRef<AlertView[]>([])
  const problem = ref<Problem | null>(null)
  const state = ref<LiveState>('connecting')
  const paused = ref(false)
  const waiting = ref(0)
  /** The node's clock against this computer's, in milliseconds: the wall shows the time of the cases. */
  const skewMs = ref(0)
  /** Milliseconds between what happened and when it stood here, of the newest signal. */
  const lagMs = ref<number | null>(null)
  let stream: LiveStream | null = null
  let counting: ReturnType<typeof setTimeout> | undefined
  let lastCount = 0

  async function readAll(): Promise<void> {
    try {
      const at = region()
      const [counts, moved, raised] = await Promise.all([
        rooms.oversight.getOversightSummary({ region: at }), rooms.oversight.listOversightCases({ region: at, limit: SHOWN_CASES }),
        rooms.oversight.listAlerts({ region: at, limit: SHOWN_ALERTS }),
      ])
      count(counts)
      cases.value = [...moved.items].sort((a, b) => b.seenAt.localeCompare(a.seenAt))
      alerts.value = raised.items
      problem.value = null
    } catch (error) {
      problem.value = await problemOf(error, currentLocale())
    }
  }

  function start(): void {
    stream?.stop()
    const at = region()
    stream = new LiveStream({
      url: `${rooms.apiBase}/v1/oversight/stream${at ? `?region=${at}` : ''}`,
      fetchApi: streamFetch,
      onSignal: take,
      onState: (next) => {
        if (next === 'live') void readAll() // what moved while nobody listened
        state.value = next
      },
    })
    void stream.run()
  }

  function take(signal: OversightSignal): void {
    if ('eventAt' in signal) lagMs.value = Math.max(0, Date.parse(signal.at) - Date.parse(signal.eventAt))
    if (paused.value) {
      waiting.value++
      return
    }
    if (signal.kind === CaseMovedSignalKindEnum.CaseMoved) {
      const moved = signal._case
      cases.value = [moved, ...cases.value.filter((one) => one.caseId !== moved.caseId)].slice(0, SHOWN_CASES)
    }
    if (signal.kind === AlertRaisedSignalKindEnum.AlertRaised) {
      const raised = signal.alert
      alerts.value = [raised, ...alerts.value.filter((one) => one.alertId !== raised.alertId)].slice(0, SHOWN_ALERTS)
    }
    countSoon()
  }

  function count(counts: OversightSummary): void {
    summary.value = counts
    skewMs.value = Date.parse(counts.asOf) - Date.now()
  }

  function countSoon(): void {
    if (counting !== undefined) return
    counting = setTimeout(() => {
      counting = undefined
      lastCount = Date.now()
      rooms.oversight.getOversightSummary({ region: region() }).then(count, () => undefined)
    }, Math.max(150, COUNT_EVERY_MS - (Date.now() - lastCount)))
  }

  /** Holds the lists still, for reading; going on brings them up to date. */
  function pause(hold: boolean): void {
    paused.value = hold
    waiting.value = 0
    if (!hold) void readAll()
  }

  /** The stream lives for hours: no time limit of its own, but token and language as everywhere. */
  const streamFetch: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    const token = await services().session.accessToken()
    if (token !== null) headers.set('Authorization', `Bearer ${token}`)
    headers.set('Accept-Language', currentLocale())
    const response = await fetch(input, { ...init, headers })
    if (response.status === 401) await services().session.renew()
    return response
  }

  onBeforeUnmount(() => {
    stream?.stop()
    clearTimeout(counting)
  })

  const totals = computed(() => (summary.value?.regions ?? []).reduce((sum, one) => ({
    received: sum.received + one.received, open: sum.open + one.open, green: sum.green + one.green, yellow: sum.yellow + one.yellow,
    red: sum.red + one.red, decided: sum.decided + one.decided,
  }), { received: 0, open: 0, green: 0, yellow: 0, red: 0, decided: 0 }))

  return { summary, cases, alerts, problem, state, paused, waiting, skewMs, lagMs, totals, readAll, start, pause }
}
