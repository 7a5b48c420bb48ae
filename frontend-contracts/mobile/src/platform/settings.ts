/** Settings that stay on this phone: language, elder mode (长辈版), the region one looks at. */
import { firstLocale, rememberLocale, type LocaleCode } from '@qingdan/shared'
import { reactive, watch } from 'vue'

export interface Settings {
  locale: LocaleCode
  elder: boolean
  region: string
  regionName: string
}

const KEY = 'qd.settings'

function initial(): Settings {
  const settings: Settings = { locale: firstLocale(localStorage), elder: false, region: '', regionName: '' }
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>
    settings.elder = kept.elder === true
    settings.region = /^[0-9]{6}$/.test(kept.region ?? '') ? kept.region! : ''
    settings.regionName = settings.region === '' ? '' : String(kept.regionName ?? '')
  } catch {
    // A broken entry: the defaults hold.
  }
  return settings
}

export const settings = reactive(initial())

/** Shows the settings on the document and keeps them; call once. */
export function applySettings(root: HTMLElement): void {
  watch(
    settings,
    () => {
      root.toggleAttribute('data-elder', settings.elder)
      rememberLocale(localStorage, settings.locale)
      localStorage.setItem(KEY, JSON.stringify({ elder: settings.elder, region: settings.region, regionName: settings.regionName }))
    },
    { immediate: true, flush: 'sync' },
  )
}
