/** Where the running system is and who plays; all from the environment, with the defaults of `./qd up`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Account {
  login: string
  password: string
  name: string
  kind: string
  place: string
}

const repository = join(import.meta.dirname, '..', '..', '..')

function address(name: string, fallback: string): string {
  return (process.env[name] || fallback).replace(/\/+$/, '')
}

export const settings = {
  web: address('QD_WEB', 'http://127.0.0.1:8110'),
  mobile: address('QD_MOBILE', 'http://127.0.0.1:8111'),
  province: address('QD_API_PROVINCE', 'http://127.0.0.1:8100'),
  city: address('QD_API_CITY', 'http://127.0.0.1:8101'),
  county: address('QD_API_COUNTY', 'http://127.0.0.1:8102'),
  accounts: process.env['QD_ACCOUNTS'] || join(repository, 'var', 'accounts.json'),
  /** Screenshots, downloads and the state of a journey. */
  shots: process.env['QD_SHOTS'] || join(import.meta.dirname, '..', 'target', 'shots'),
  /** Name of the step to begin with, on the state that an earlier run left. */
  from: process.env['QD_FROM'] ?? '',
}

export const COUNTY = '340123'

/** The cast. Logins are those of the demonstration; another cast is a file with the same logins. */
export const CAST = {
  citizen: 'wangxiaoyu',
  window: 'feixi-window',
  reviewer: 'feixi-reviewer',
  decider: 'feixi-decider',
  supervisor: 'province-supervisor',
  operator: 'province-operator',
  itemAdmin: 'province-items',
} as const

let accounts: Account[] | undefined

export function account(login: string): Account {
  accounts ??= JSON.parse(readFileSync(settings.accounts, 'utf8')) as Account[]
  const found = accounts.find((one) => one.login === login)
  if (!found) throw new Error(`Expected an account ${login} in ${settings.accounts}`)
  return found
}
