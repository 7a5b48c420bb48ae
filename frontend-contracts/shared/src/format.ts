import type { LocaleCode } from './messages'

/** The one time zone of the platform. */
export const TIME_ZONE = 'Asia/Shanghai'

/** A legal day: `2026-03-01` → 2026年3月1日 / 1 March 2026. */
export function formatDate(day: string | undefined, locale: LocaleCode): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '')
  if (match === null) return ''
  const [, year, month, date] = match
  if (locale === 'zh-CN') return `${year}年${Number(month)}月${Number(date)}日`
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

/** An instant in Chinese time: 2026年3月1日 09:05 / 1 March 2026, 09:05. */
export function formatDateTime(instant: string | undefined, locale: LocaleCode): string {
  const parts = localParts(instant)
  if (parts === null) return ''
  return formatDate(parts.day, locale) + (locale === 'zh-CN' ? ' ' : ', ') + parts.time
}

/** The time of day of an instant with seconds, for live views. */
export function formatClock(instant: string | undefined): string {
  return localParts(instant)?.clock ?? ''
}

/** 1536 → 1.5 KB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${trim(bytes / 1024)} KB`
  return `${trim(bytes / 1024 / 1024)} MB`
}

/** A long code in groups that can be read aloud: 办件编号, 查询密码. */
export function grouped(code: string, size = 4): string {
  return code.replace(new RegExp(`(.{${size}})(?=.)`, 'g'), '$1 ')
}

function trim(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Math.round(value * 10) / 10)
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December']

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE, year: 'numeric', month: '2-digit', day: '2-digit',
  hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
})

function localParts(instant: string | undefined): { day: string; time: string; clock: string } | null {
  const date = new Date(instant ?? '')
  if (Number.isNaN(date.getTime())) return null
  const part: Record<string, string> = {}
  for (const { type, value } of PARTS.formatToParts(date)) part[type] = value
  const time = `${part['hour']}:${part['minute']}`
  return { day: `${part['year']}-${part['month']}-${part['day']}`, time, clock: `${time}:${part['second']}` }
}

/** Today in Chinese time, as `2026-03-01`. */
export function today(now: Date = new Date()): string {
  return localParts(now.toISOString())!.day
}
