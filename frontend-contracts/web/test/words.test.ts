import { sharedMessages } from '@qingdan/shared'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createI18n } from 'vue-i18n'
import { en } from '../src/i18n/en'
import { zh } from '../src/i18n/zh'

const ALL = { 'zh-CN': { ...sharedMessages['zh-CN'], ...zh }, en: { ...sharedMessages.en, ...en } }

function keys(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [at.slice(0, -1)]
  return Object.entries(value).flatMap(([key, inner]) => keys(inner, `${at}${key}.`))
}
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : /\.(vue|ts)$/.test(entry.name) ? [join(folder, entry.name)] : [])
}
const code = sources(join(__dirname, '../src')).filter((file) => !file.includes('/i18n/')).map((file) => readFileSync(file, 'utf8'))
const groups = new Set(keys(ALL['zh-CN']).flatMap((key) => key.split('.').map((_, i, steps) => steps.slice(0, i + 1).join('.'))))

describe('words', () => {
  it('should have the same keys in both languages', () => {
    const bare = (all: unknown) => keys(all).map((key) => key.replace(/\.\d+$/, ''))
    expect([...new Set(bare(ALL.en))].sort()).toEqual([...new Set(bare(ALL['zh-CN']))].sort())
  })

  it('should have a word for every key that the pages name', () => {
    const named = code.flatMap((text) => [...text.matchAll(/\bt\(\s*'([a-zA-Z.\-]+)'/g)].map((match) => match[1]!))
    expect([...new Set(named)].filter((key) => !groups.has(key))).toEqual([])
  })

  it('should have words for every key that the pages put together', () => {
    const patterns = code.flatMap((text) => [...text.matchAll(/\bt\(\s*`([^`]+)`/g)].map((match) => match[1]!))
    const missing = [...new Set(patterns)].filter((pattern) => {
      const shape = new RegExp(`^${pattern.replace(/\$\{.*?\}/g, '*').replace(/[.+?^$()|[\]\\]/g, '\\$&').replace(/\*/g, '[^.]+')}$`)
      return ![...groups].some((key) => shape.test(key))
    })
    expect(missing).toEqual([])
  })

  it('should compile every message', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const i18n = createI18n({ legacy: false, locale, messages: ALL })
      for (const key of keys(ALL[locale])) expect(i18n.global.t(key, { n: 1 }), `${locale} ${key}`).not.toBe('')
    }
  })
})
