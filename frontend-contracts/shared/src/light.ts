import { message, type LocaleCode } from './messages'

/** How a light looks: colour, sign and words together, so that colour is never the only carrier. */
export interface LightBadge {
  readonly tone: 'green' | 'yellow' | 'red' | 'paused' | 'none'
  /** What a reader of the page sees beside the sign. */
  readonly text: string
  /** Working days, in words; empty without a clock. */
  readonly detail: string
  /** SVG path in a 16 × 16 box; every tone has another outline. */
  readonly path: string
}

const PATHS: Record<LightBadge['tone'], string> = {
  green: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.2 4.3L7 9.5 4.8 7.3 3.7 8.4 7 11.7l5.3-5.3-1.1-1.1Z',
  yellow: 'M8 1.2 15.4 14.5H.6L8 1.2Zm-.8 4.6v4.4h1.6V5.8H7.2Zm0 5.5v1.6h1.6v-1.6H7.2Z',
  red: 'M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Zm2.2 3v5h1.6V4H7.2Zm0 6.2V12h1.6v-1.8H7.2Z',
  paused: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM5.4 4.8v6.4h1.8V4.8H5.4Zm3.4 0v6.4h1.8V4.8H8.8Z',
  none: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6Z',
}

/** The badge of a light (办理灯). A light this build does not know is shown neutrally. */
export function lightBadge(light: string, workDaysLeft: number | undefined, locale: LocaleCode): LightBadge {
  const tone = (Object.hasOwn(PATHS, light) ? light : 'none') as LightBadge['tone']
  return { tone, text: message(locale, `light.${tone}`), detail: daysLeft(tone, workDaysLeft, locale), path: PATHS[tone] }
}

/** Working days left or overdue, in words. */
export function daysLeft(tone: string, days: number | undefined, locale: LocaleCode): string {
  if (days === undefined || tone === 'none') return ''
  if (tone === 'paused') return message(locale, 'light.pausedLeft', { n: days })
  if (days < 0) return message(locale, -days === 1 ? 'light.overdueOne' : 'light.overdue', { n: -days })
  if (tone === 'red') return '' // overdue since a day off, or by its stage: days left would contradict the light
  if (days === 0) return message(locale, 'light.today')
  return message(locale, days === 1 ? 'light.leftOne' : 'light.left', { n: days })
}
