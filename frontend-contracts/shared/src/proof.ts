/**
 * 离线核验: checks the proof that an item version belongs to a signed edition, in the browser and without a network, as
 * `./qd verify-item` does: canonical JSON (RFC 8785), a Merkle tree after RFC 6962, ES256 over the statement.
 */

/** `proven`; `not-in-edition`: content or path do not lead to the root; `not-signed`: the signature does not fit the key; `key-missing`: the path is right, but no key of the node was given. */
export type ProofVerdict = 'proven' | 'not-in-edition' | 'not-signed' | 'key-missing'

export interface ProofStatement {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly below: boolean
  readonly day: string
  readonly items: number
  readonly root: string
  readonly node: string
}

/** A proof as the file says it, with what it is about. */
export interface ProofFile {
  readonly edition: ProofStatement
  readonly signature: string
  readonly index: number
  readonly path: readonly Uint8Array<ArrayBuffer>[]
  readonly document: Readonly<Record<string, unknown>>
  readonly itemCode: string
  readonly itemName: string
  readonly version: number
}

const HASH = /^[0-9a-f]{64}$/
const HASH_BYTES = 32
/** More leaves than this a proof cannot have. */
const MOST_PATH = 64
const TEXTS = ['id', 'name', 'region', 'day', 'root', 'node'] as const

/** Reads the file. Throws when it is no proof. */
export function readProof(text: string): ProofFile {
  const json = record(JSON.parse(text))
  const edition = record(json?.['edition'])
  const document = record(json?.['document'])
  const path = json?.['path']
  const sound = json !== undefined && edition !== undefined && document !== undefined && TEXTS.every((name) => typeof edition[name] === 'string')
    && typeof edition['below'] === 'boolean' && Number.isSafeInteger(edition['items']) && Number.isSafeInteger(json['index']) && typeof json['signature'] === 'string'
    && json['algorithm'] === 'ES256' && Array.isArray(path) && path.length <= MOST_PATH && path.every((one) => typeof one === 'string' && HASH.test(one))
  if (!sound) throw new Error('Expected the proof of an item version, but the file is none')
  return {
    edition: edition as unknown as ProofStatement,
    signature: json['signature'] as string,
    index: json['index'] as number,
    path: (path as string[]).map(ofHex),
    document,
    itemCode: String(document['itemCode'] ?? ''),
    itemName: String(record(document['content'])?.['name'] ?? ''),
    version: Number(document['version'] ?? 0),
  }
}

/** The key of a node: from a topology that names it, or a JWK by itself. Throws when the file holds none. */
export function keyOf(text: string, node: string): JsonWebKey {
  const json = record(JSON.parse(text))
  const nodes = Array.isArray(json?.['nodes']) ? json['nodes'].map(record) : []
  const found = nodes.length ? record(nodes.find((one) => (one?.['nodeId'] ?? one?.['id']) === node)?.['publicKey']) : json
  if (found?.['kty'] !== 'EC' || found['crv'] !== 'P-256' || typeof found['x'] !== 'string' || typeof found['y'] !== 'string')
    throw new Error(`Expected the public key of node ${node} on P-256, but the file has none`)
  return { kty: 'EC', crv: 'P-256', x: found['x'], y: found['y'] }
}

/** Checks path and signature with Web Crypto; nothing leaves the machine. */
export async function checkProof(proof: ProofFile, key: JsonWebKey | null): Promise<ProofVerdict> {
  if (!(await inTree(proof))) return 'not-in-edition'
  if (key === null) return 'key-missing'
  return (await signed(proof, key)) ? 'proven' : 'not-signed'
}

async function inTree(proof: ProofFile): Promise<boolean> {
  const { edition, index, path } = proof
  if (index < 0 || index >= edition.items || !HASH.test(edition.root)) return false
  let hash: Uint8Array<ArrayBuffer>
  try {
    hash = await sha256(0, canonicalBytes(proof.document))
  } catch {
    return false
  }
  let at = index
  let last = edition.items - 1
  for (const sibling of path) {
    if (last === 0 || sibling.length !== HASH_BYTES) return false
    if (at % 2 === 1 || at === last) {
      hash = await sha256(1, sibling, hash)
      while (at % 2 === 0 && at !== 0) {
        at = Math.floor(at / 2)
        last = Math.floor(last / 2)
      }
    } else hash = await sha256(1, hash, sibling)
    at = Math.floor(at / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 && toHex(hash) === edition.root
}

async function signed(proof: ProofFile, key: JsonWebKey): Promise<boolean> {
  const { id, name, region, below, day, items, root, node } = proof.edition
  const statement = canonicalBytes({ edition: id, name, region, below, day, items, root, node, use: 'qingdan-edition' })
  try {
    const imported = await crypto.subtle.importKey('jwk', key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify'])
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, imported, ofBase64url(proof.signature), statement)
  } catch {
    return false
  }
}

/** JSON in one form only. Throws for numbers that are not whole or beyond 2^53. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonical(value))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'boolean' || value === null) return String(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`Expected a whole number within 2^53, but got ${value}`)
    return String(value)
  }
  const object = value as Readonly<Record<string, unknown>>
  const names = Object.keys(object).filter((name) => object[name] !== null).sort()
  return `{${names.map((name) => `${quoted(name)}:${canonical(object[name])}`).join(',')}}`
}

/** JSON's own shortest escapes are those of the canonical form. */
const quoted = (text: string): string => JSON.stringify(text)

async function sha256(first: number, ...parts: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  const all = new Uint8Array(1 + parts.reduce((sum, part) => sum + part.length, 0))
  all[0] = first
  let at = 1
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all))
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined
}
const ofHex = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16))
const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
const ofBase64url = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (char) => char.charCodeAt(0))
