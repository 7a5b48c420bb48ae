/** A UUID version 7 (RFC 9562): time first, so that rows made together lie together. */
export function uuid7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) & 0xff
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/**
 * Keeps the Idempotency-Key of a command until it has been answered, over reloads and retries: pressing twice, or pressing
 * again after a broken connection, sends the same key and so happens once. A changed body gets a new key.
 */
export class CommandKeys {
  constructor(private readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {}

  /** The key for this command with this body, made on the first call. */
  keyFor(command: string, body: unknown): string {
    const name = `qd.key.${command}`
    const print = fingerprint(JSON.stringify(body))
    const [heldPrint, held] = (this.store.getItem(name) ?? '').split(' ')
    if (heldPrint === print && held) return held
    const key = uuid7()
    this.store.setItem(name, `${print} ${key}`)
    return key
  }

  /** Call when the node has answered for good (success, or a refusal that will stay one). */
  done(command: string): void {
    this.store.removeItem(`qd.key.${command}`)
  }
}

/** FNV-1a, 64 bit: only to see whether a body changed, never for security. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) {
    hash = ((hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(16)
}
