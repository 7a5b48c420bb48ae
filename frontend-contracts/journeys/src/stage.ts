/** The stage: a window of its own for each person in the one browser, and everything they did wrong in the console. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { launch } from './browser'
import { settings } from './settings'

export type Device = 'desk' | 'phone' | 'narrow phone' | 'wall'

const SIZES: Record<Device, { width: number; height: number }> = {
  desk: { width: 1280, height: 900 },
  wall: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
  'narrow phone': { width: 320, height: 640 },
}

export class Person {
  /** Console errors and page errors since the last look. */
  readonly complaints: string[] = []

  constructor(readonly name: string, readonly device: Device, readonly context: BrowserContext, readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} ${message.location().url}`.trim())
    })
    page.on('pageerror', (error) => this.complaints.push(`page: ${error.message}`))
    page.setDefaultTimeout(20_000)
  }
}

export class Stage {
  private readonly people = new Map<string, Person>()

  /** The person's window; the second call gives the same one. */
  async person(name: string, device: Device = 'desk'): Promise<Person> {
    const key = `${name} ${device}`
    const known = this.people.get(key)
    if (known) return known
    const phone = device === 'phone' || device === 'narrow phone'
    const context = await (await launch()).newContext({
      viewport: SIZES[device], locale: 'zh-CN', timezoneId: 'Asia/Shanghai', acceptDownloads: true, isMobile: phone, hasTouch: phone, reducedMotion: 'reduce',
    })
    const person = new Person(name, device, context, await context.newPage())
    this.people.set(key, person)
    return person
  }

  /** When something went wrong: a picture of every window, and in words what stands there and what the consoles said. */
  async scene(picture: string): Promise<string> {
    const lines: string[] = []
    mkdirSync(settings.shots, { recursive: true })
    for (const person of this.people.values()) {
      const name = `${picture}-${person.name}-${person.device}`.replace(/\W+/g, '-')
      await person.page.screenshot({ path: join(settings.shots, `${name}.png`), fullPage: true }).catch(() => undefined)
      const said = await person.page.locator('[role=alert]').allInnerTexts().catch(() => [])
      lines.push(`${person.name} (${person.device}) at ${person.page.url()}${said.length ? `; told: ${said.join(' / ')}` : ''}${person.complaints.length ? `; console: ${person.complaints.join(' / ')}` : ''}`)
    }
    return lines.join('\n')
  }

  async leave(): Promise<void> {
    for (const person of this.people.values()) await person.context.close()
    this.people.clear()
  }
}
