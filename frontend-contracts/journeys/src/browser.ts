/** The browser of the journeys: the machine's own Chromium, headless; nothing is downloaded. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

export function browserPath(): string {
  const given = process.env['QD_CHROMIUM']
  if (given) return given
  const found = PLACES.find((path) => existsSync(path))
  if (!found) throw new Error(`Expected Chromium at QD_CHROMIUM or one of ${PLACES.join(', ')}`)
  return found
}

let running: Promise<Browser> | undefined

/** The browser of all journeys: whoever asks opens windows of his own in it and closes those. It ends with the process. */
export async function launch(): Promise<Browser> {
  const known = await running?.catch(() => undefined)
  if (known?.isConnected()) return known
  running = chromium.launch({ executablePath: browserPath(), args: FLAGS, headless: true })
  return running
}
