// Compiles a copy of the generated client with full type checks, except for its unused imports.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = dirname(dirname(fileURLToPath(import.meta.url)))
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
const work = mkdtempSync(join(home, '.check-'))
try {
  cpSync(join(home, 'src'), join(work, 'src'), { recursive: true })
  for (const name of readdirSync(join(work, 'src'), { recursive: true })) {
    if (!name.endsWith('.ts')) continue
    const file = join(work, 'src', name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\/\/ @ts-nocheck.*\n/m, ''))
  }
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify({ extends: '../tsconfig.json', include: ['src'] }))
  execFileSync(process.execPath, [tsc, '-p', work], { stdio: 'inherit' })
  console.log('client: types hold')
} catch (e) {
  process.exitCode = 1
  if (e.status === undefined) console.error(e)
} finally {
  rmSync(work, { recursive: true, force: true })
}
