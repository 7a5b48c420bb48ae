/**
 * 断电: the county's process is killed in the middle. The province works on; the county comes back; nothing is lost, nothing is there
 * twice, the province catches up. Needs the processes of `./qd up` ($QD_VAR/run) and fails
 * where they are not there, unless QD_ELSEWHERE=1 says that the system runs on another machine.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { applicationTo, foodLicence, sendApplication } from '../../src/applications'
import { ask, tokenOf, until } from '../../src/api'
import { note } from '../../src/look'
import { makePapers } from '../../src/papers'
import { CAST, COUNTY, settings } from '../../src/settings'
import { signIn } from '../../src/signin'
import { Stage } from '../../src/stage'
import { atDesk } from '../../src/web/desk'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const processFile = join(process.env['QD_VAR'] || join(root, 'var'), 'run', `node-${COUNTY}.pid`)
const CASES = 5

/** What the command said is shown when it fails. */
function startAgain(): void {
  const run = spawnSync(join(root, 'qd'), ['start', COUNTY], { encoding: 'utf8' })
  expect(run.status, `./qd start ${COUNTY}\n${run.stdout}${run.stderr}`).toBe(0)
}

interface TaskLine { caseNumber: string; caseId: string }

describe.skipIf(process.env['QD_ELSEWHERE'] === '1')('断电与恢复 | killed and back', () => {
  const stage = new Stage()
  afterAll(() => stage.leave())

  test('a county killed in the middle loses nothing, does nothing twice, and the province catches up', { timeout: 240_000 }, async () => {
    expect(existsSync(processFile), `the county's process is told in ${processFile}`).toBe(true)
    const papers = await makePapers()
    const guide = await foodLicence()
    const citizen = await stage.person(CAST.citizen)
    await citizen.page.goto(`${settings.web}/applications`)
    const login = citizen.page.locator('input[name=login]')
    const list = citizen.page.locator('[data-testid=application], [data-testid=applications-empty]').first()
    await list.or(login).first().waitFor() // the page shows itself, or leads to the provider: not before one of them is there
    if ((await login.count()) > 0) await signIn(citizen, CAST.citizen, settings.web)
    await list.waitFor()
    const token = await tokenOf(citizen)

    const submit = async (key: string): Promise<string> => {
      const body = await applicationTo(guide, token, papers.pdf)
      const first = await sendApplication(body, token, key)
      expect(first.status, JSON.stringify(first.body)).toBe(201)
      const again = await sendApplication(body, token, key)
      expect(again.status, 'the same request gets the same answer').toBe(201)
      expect(again.body['number']).toBe(first.body['number'])
      return first.body['number'] as string
    }

    const numbers = [await submit(randomUUID())]
    process.kill(Number(readFileSync(processFile, 'utf8')), 'SIGKILL')
    const killedAt = Date.now()
    while (numbers.length < CASES) numbers.push(await submit(randomUUID()))
    startAgain()
    note({ fault: 'county-killed', backAfterMs: Date.now() - killedAt })

    const officer = await tokenOf(await atDesk(stage, CAST.window))
    const listed = async (): Promise<TaskLine[]> => {
      const lines: TaskLine[] = []
      let cursor = ''
      do {
        const page = await ask(settings.county, `/v1/tasks?limit=100${cursor}`, { token: officer })
        lines.push(...(page.body['items'] as TaskLine[]))
        cursor = page.body['nextCursor'] ? `&cursor=${page.body['nextCursor'] as string}` : ''
      } while (cursor !== '')
      return lines
    }
    const arrivedMs = await until('every application at the county', 60_000, async () => {
      const lines = await listed()
      return numbers.every((number) => lines.some((line) => line.caseNumber === number))
    })
    for (const number of numbers) expect((await listed()).filter((line) => line.caseNumber === number), `${number} is there once`).toHaveLength(1)

    const one = (await listed()).find((line) => line.caseNumber === numbers[0])!
    const accepted = await ask(settings.county, `/v1/cases/${one.caseId}/acceptance`, {
      method: 'POST', token: officer, body: {}, headers: { 'Idempotency-Key': randomUUID(), 'If-Match': '"v1"' },
    })
    expect(accepted.status, JSON.stringify(accepted.body)).toBe(200)
    const caughtUpMs = await until('the province to know it', 20_000, async () => {
      const view = await ask(settings.province, `/v1/applications/${one.caseId}`, { token })
      return ['accepted', 'in-review'].includes(view.body['state'] as string)
    })
    note({ fault: 'recovered', arrivedMs, caughtUpMs })
  })
})
