/**
 * A journey in steps that stand on each other. A step that fails ends the journey: the rest is skipped, not failed again.
 * What the steps learnt lies in a file, so that `QD_FROM=accept` can begin there again while somebody is mending something.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'vitest'
import { note } from './look'
import { settings } from './settings'
import type { Stage } from './stage'

export class Way<T extends object> {
  private broken = ''
  private begun = settings.from === ''
  private readonly file: string
  readonly known: Partial<T>

  constructor(private readonly name: string, private readonly stage: Stage) {
    this.file = join(settings.shots, `${name}.json`)
    this.known = settings.from !== '' && existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as Partial<T>) : {}
  }

  step(id: string, title: string, walk: () => Promise<void>, timeoutMs = 120_000): void {
    it(`${id}: ${title}`, { timeout: timeoutMs }, async (context) => {
      if (id === settings.from) this.begun = true
      if (!this.begun || this.broken) return context.skip(this.broken ? `the way ended at ${this.broken}` : 'not asked for')
      const began = Date.now()
      try {
        await walk()
      } catch (error) {
        this.broken = id
        const scene = await this.stage.scene(`failed-${id}`)
        throw scene === '' ? error : new Error(`${error instanceof Error ? error.message : String(error)}\nOn stage:\n${scene}`, { cause: error })
      } finally {
        mkdirSync(settings.shots, { recursive: true })
        writeFileSync(this.file, JSON.stringify(this.known, null, 2))
        note({ journey: this.name, step: id, ms: Date.now() - began, good: this.broken === '' })
      }
    })
  }

  /** What an earlier step learnt. */
  get<K extends keyof T>(key: K): T[K] {
    const value = this.known[key]
    if (value === undefined) throw new Error(`Expected an earlier step to have learnt "${String(key)}"`)
    return value as T[K]
  }
}
