import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalBytes, checkProof, keyOf, readProof } from '@qingdan/shared'

// A proof and its node's public key as the node's own code (EditionKey, MerkleTree, ItemProof) wrote them: leaf 611 of 1,001.
const read = (name: string): string => readFileSync(join(__dirname, 'proof', name), 'utf8')
const text = read('proof.json')
const key = keyOf(read('topology.json'), 'feixi')

describe('the proof of an item version', () => {
  it('should hold as the node wrote it, whatever the order and the blanks', async () => {
    expect(await checkProof(readProof(text), key)).toBe('proven')
    const json = JSON.parse(text) as Record<string, unknown>
    const turned = Object.fromEntries(Object.entries(json).reverse())
    expect(await checkProof(readProof(JSON.stringify(turned)), key)).toBe('proven')
  })

  it('should say when nobody gave the key', async () => {
    expect(await checkProof(readProof(text), null)).toBe('key-missing')
  })

  it('should not hold with any one byte of the content changed', async () => {
    const from = text.indexOf('"document"')
    let tried = 0
    for (let at = from + 12; at < text.length; at++) {
      if (!/[0-9a-z\u4e00-\u9fff]/.test(text[at]!)) continue
      const other = text.slice(0, at) + (text[at] === '1' ? '2' : '1') + text.slice(at + 1)
      let verdict: string
      try {
        verdict = await checkProof(readProof(other), key)
      } catch {
        continue // no JSON any more: the page says so
      }
      expect(verdict, `byte ${at}`).toBe('not-in-edition')
      tried++
    }
    expect(tried).toBeGreaterThan(500)
  })

  it('should not hold with the path, the place, the root, the statement or the signature changed', async () => {
    const changed = (change: (json: Record<string, unknown> & { edition: Record<string, unknown>; path: string[] }) => void): Promise<string> => {
      const json = JSON.parse(text) as Record<string, unknown> & { edition: Record<string, unknown>; path: string[] }
      change(json)
      return checkProof(readProof(JSON.stringify(json)), key)
    }
    const turn = (hex: string): string => (hex.startsWith('0') ? '1' : '0') + hex.slice(1)
    expect(await changed((json) => { json.path[3] = turn(json.path[3]!) })).toBe('not-in-edition')
    expect(await changed((json) => { json.path.pop() })).toBe('not-in-edition')
    expect(await changed((json) => { json['index'] = 610 })).toBe('not-in-edition')
    expect(await changed((json) => { json.edition['items'] = 1 })).toBe('not-in-edition')
    expect(await changed((json) => { json.edition['root'] = turn(String(json.edition['root'])) })).toBe('not-in-edition')
    expect(await changed((json) => { json.edition['day'] = '2026-01-02' })).toBe('not-signed')
    expect(await changed((json) => { json.edition['name'] = '肥西县权责清单（2027年本）' })).toBe('not-signed')
    expect(await changed((json) => { json['signature'] = `A${String(json['signature']).slice(1)}` === json['signature'] ? `B${String(json['signature']).slice(1)}` : `A${String(json['signature']).slice(1)}` })).toBe('not-signed')
    expect(await changed((json) => { json['signature'] = 'no base64 at all!' })).toBe('not-signed')
  })

  it('should not hold with the key of somebody else', async () => {
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify'])
    const other = await crypto.subtle.exportKey('jwk', pair.publicKey)
    expect(await checkProof(readProof(text), keyOf(JSON.stringify(other), 'feixi'))).toBe('not-signed')
  })

  it('should refuse files that are no proof and no key', () => {
    for (const other of ['', '[]', '{}', 'null', read('topology.json')]) expect(() => readProof(other)).toThrow()
    expect(() => keyOf(read('topology.json'), 'hefei')).toThrow()
    expect(() => keyOf(text, 'feixi')).toThrow()
  })

  it('should write JSON in the one form', () => {
    const form = (value: unknown): string => new TextDecoder().decode(canonicalBytes(value))
    expect(form(JSON.parse('{"b": [1, true, null, "\\u4e2d\\n"], "a": {"ä": 1, "z": "\\"\\\\\\u000f", "x": null}}'))).toBe('{"a":{"z":"\\"\\\\\\u000f","ä":1},"b":[1,true,null,"中\\n"]}')
    expect(() => canonicalBytes(1.5)).toThrow()
    expect(() => canonicalBytes(9007199254740993)).toThrow()
  })
})
