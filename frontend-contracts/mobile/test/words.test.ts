import { describe, expect, it } from 'vitest'
import { en } from '../src/i18n/en'
import { zh } from '../src/i18n/zh'

function flat(value: object, prefix = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) => (typeof inner === 'string' ? [[prefix + key, inner] as [string, string]] : flat(inner as object, `${prefix}${key}.`)))
}

describe('the words', () => {
  const english = new Map(flat(en))

  it('should be the same in both languages, with the same places to fill in', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
    for (const [key, text] of flat(zh)) expect([key, places(english.get(key) ?? '')]).toEqual([key, places(text)])
    expect(english.size).toBe(flat(zh).length)
  })

  it('should hold nothing that the message format takes for an order', () => {
    for (const [key, text] of [...flat(zh), ...english]) expect(/[|@]/.test(text), key).toBe(false)
  })
})
