import { describe, expect, it, vi } from 'vitest'
import {
  CommandKeys, apiBaseFor, apiFetch, checkForm, endingsOf, fieldOf, fileProblem, firstLocale, foundBy, formatBytes, formatDate, formatDateTime, formatNames,
  grouped, isCalendarDay, isCitizenId, isUscc, lightBadge, lineage, message, ownPath, parseConfig, problemOf, sha256Hex, sharedMessages,
  today, uuid7, versionNow, versionTag, whyFound, type FieldRule,
} from '../src'

function memory(): Storage {
  const held = new Map<string, string>()
  return {
    getItem: (k: string) => held.get(k) ?? null, setItem: (k: string, v: string) => void held.set(k, v),
    removeItem: (k: string) => void held.delete(k), clear: () => held.clear(), key: () => null, length: 0,
  }
}

describe('codes', () => {
  it('should tell real identity numbers from wrong ones', () => {
    expect(isCitizenId('11010519491231002X')).toBe(true)
    expect(isCitizenId('11010519491231002x')).toBe(true)
    expect(isCitizenId('110105194912310021')).toBe(false)
    expect(isCitizenId('11010519490231002X')).toBe(false)
  })
  it('should tell real credit codes from wrong ones', () => {
    expect(isUscc('11341802003284723Q')).toBe(true)
    expect(isUscc('11341802003284723P')).toBe(false)
    expect(isUscc('TE5116020105116050')).toBe(false)
  })
  it('should know the days of the calendar', () => {
    expect(isCalendarDay('2024-02-29')).toBe(true)
    expect(isCalendarDay('2026-02-29')).toBe(false)
  })
})

describe('form', () => {
  const fields: FieldRule[] = [
    { name: 'holder', label: '经营者', labelEn: 'Operator', type: 'text', required: true, maxLength: 4 },
    { name: 'kind', label: '类别', type: 'choice', required: true, options: [{ value: 'shop', label: '店铺' }] },
    { name: 'since', label: '自', type: 'date', required: false },
    { name: 'code', label: '编号', type: 'text', required: false, pattern: '[A-Z]{2}' },
  ]
  it('should pass a form that is filled in', () => {
    expect(checkForm(fields, { holder: '张三', kind: 'shop', code: 'AB' }, 'zh-CN')).toEqual([])
  })
  it('should name every wrong field in order and in the language', () => {
    const errors = checkForm(fields, { holder: '𠮷𠮷𠮷𠮷𠮷', kind: 'x', since: '2026-13-01', code: 'ABC' }, 'en')
    expect(errors.map((e) => e.field)).toEqual(['holder', 'kind', 'since', 'code'])
    expect(errors[0]?.text).toBe('“Operator” may have at most 4 characters')
  })
  it('should hold to least lengths and ranges', () => {
    const rules: FieldRule[] = [{ name: 'why', label: '理由', type: 'long-text', required: true, minLength: 2, maxLength: 4000 }, { name: 'days', label: '天数', type: 'number', required: true, range: [1, 365] }]
    expect(checkForm(rules, { why: '无', days: '366' }, 'zh-CN').map((one) => one.text)).toEqual(['“理由”至少 2 个字', '“天数”应为 1 至 365 的整数'])
    expect(checkForm(rules, { why: '字'.repeat(4000), days: '365' }, 'zh-CN')).toEqual([])
    expect(checkForm(rules, { why: '没有', days: '1.5' }, 'en')[0]?.field).toBe('days')
  })
  it('should count characters, not UTF-16 units', () => {
    expect(checkForm(fields, { holder: '𠮷𠮷𠮷𠮷', kind: 'shop' }, 'zh-CN')).toEqual([])
  })
})

describe('light', () => {
  it('should carry colour, sign and words', () => {
    const badge = lightBadge('yellow', 1, 'zh-CN')
    expect([badge.tone, badge.text, badge.detail]).toEqual(['yellow', '临期', '还剩 1 个工作日'])
  })
  it('should show a light it does not know neutrally', () => {
    expect(lightBadge('blue', 3, 'en')).toMatchObject({ tone: 'none', text: 'No clock', detail: '' })
    expect(lightBadge('constructor', 3, 'en').tone).toBe('none')
  })
  it('should say overdue and today', () => {
    expect(lightBadge('red', -2, 'en').detail).toBe('2 working days overdue')
    expect(lightBadge('yellow', 0, 'zh-CN').detail).toBe('今天到期')
    expect(lightBadge('red', 0, 'zh-CN').detail, 'a limit that passed on a day off').toBe('')
  })
})

describe('formats', () => {
  it('should show days and instants in Chinese time', () => {
    expect(formatDate('2026-03-01', 'zh-CN')).toBe('2026年3月1日')
    expect(formatDateTime('2026-02-28T16:05:09Z', 'zh-CN')).toBe('2026年3月1日 00:05')
    expect(formatDateTime('2026-02-28T16:05:09Z', 'en')).toBe('1 March 2026, 00:05')
    expect(formatDateTime(undefined, 'en')).toBe('')
    expect(today(new Date('2026-02-28T16:05:09Z'))).toBe('2026-03-01')
  })
  it('should show sizes and long codes', () => {
    expect([formatBytes(900), formatBytes(1536), formatBytes(20971520)]).toEqual(['900 B', '1.5 KB', '20 MB'])
    expect(grouped('340123202611')).toBe('3401 2320 2611')
  })
})

describe('messages', () => {
  it('should have the same keys in both languages', () => {
    const keys = (value: object, at = ''): string[] =>
      Object.entries(value).flatMap(([k, v]) => (typeof v === 'object' ? keys(v as object, `${at}${k}.`) : [at + k]))
    expect(keys(sharedMessages.en).sort()).toEqual(keys(sharedMessages['zh-CN']).sort())
  })
  it('should start in Chinese and keep a choice', () => {
    const store = memory()
    expect(firstLocale(store)).toBe('zh-CN')
    store.setItem('qd.locale', 'en')
    expect(firstLocale(store)).toBe('en')
  })
  it('should give back a key it does not know', () => {
    expect(message('en', 'state.unheard-of')).toBe('state.unheard-of')
  })
})

describe('nodes', () => {
  const nodes = [
    { nodeId: 'p', regionCode: '340000', name: '省', apiBase: 'http://p/' },
    { nodeId: 'c', regionCode: '340100', name: '市', apiBase: 'http://c' },
    { nodeId: 'x', regionCode: '340123', name: '县', apiBase: 'http://x' },
  ]
  it('should take the own node, else the nearest above, else home', () => {
    expect(apiBaseFor('340123', nodes, 'http://h')).toBe('http://x')
    expect(apiBaseFor('340121', nodes, 'http://h')).toBe('http://c')
    expect(apiBaseFor('340200', nodes, 'http://h')).toBe('http://p')
    expect(apiBaseFor('310000', nodes, 'http://h')).toBe('http://h')
    expect(lineage('340000')).toEqual(['340000'])
  })
})

describe('ids', () => {
  it('should make version 7 ids in the order of time', () => {
    expect(uuid7()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(uuid7(1_700_000_000_000) < uuid7(1_700_000_000_001)).toBe(true)
  })
  it('should keep a key until the command is answered, and not over another body', () => {
    const keys = new CommandKeys(memory())
    const first = keys.keyFor('submit', { a: 1 })
    expect(keys.keyFor('submit', { a: 1 })).toBe(first)
    expect(keys.keyFor('submit', { a: 2 })).not.toBe(first)
    keys.done('submit')
    expect(keys.keyFor('submit', { a: 2 })).not.toBe(first)
  })
  it('should write versions as the contract wants them', () => expect(versionTag(3)).toBe('"v3"'))
})

describe('apiFetch', () => {
  const answer = (status: number, headers: Record<string, string> = {}) => new Response('{}', { status, headers })
  const make = (answers: (Response | Error)[], renew = vi.fn(async () => true)) => {
    const send = vi.fn(async (_input: RequestInfo | URL, _init?: RequestInit) => {
      const next = answers.shift()!
      if (next instanceof Error) throw next
      return next
    })
    const call = apiFetch({ token: async () => 'T', renew, locale: () => 'en', fetch: send as typeof fetch, sleep: async () => {} })
    return { send, call, renew }
  }
  it('should put in token and language', async () => {
    const { send, call } = make([answer(200)])
    await call('http://x/v1/items')
    const headers = send.mock.calls[0]![1]!.headers as Headers
    expect([headers.get('Authorization'), headers.get('Accept-Language')]).toEqual(['Bearer T', 'en'])
  })
  it('should keep what is asked in somebody’s name out of the browser’s cache, and leave the rest to it', async () => {
    const { send, call } = make([answer(200)])
    await call('http://x/v1/applications/1')
    expect(send.mock.calls[0]![1]!.cache).toBe('no-store')
    const open = vi.fn(async (_input: RequestInfo | URL, _init?: RequestInit) => answer(200))
    await apiFetch({ token: async () => null, renew: async () => false, locale: () => 'en', fetch: open as typeof fetch })('http://x/v1/items')
    expect(open.mock.calls[0]![1]!.cache).toBeUndefined()
  })
  it('should renew once on 401', async () => {
    const { call, send, renew } = make([answer(401), answer(401)])
    expect((await call('http://x')).status).toBe(401)
    expect([send.mock.calls.length, renew.mock.calls.length]).toEqual([2, 1])
  })
  it('should repeat a command with a key after a lost connection, with the same key', async () => {
    const { call, send } = make([new TypeError('gone'), answer(503), answer(201)])
    const response = await call('http://x', { method: 'POST', headers: { 'Idempotency-Key': 'k-12345678' } })
    expect(response.status).toBe(201)
    const sent = send.mock.calls.map((c) => (c[1]!.headers as Headers).get('Idempotency-Key'))
    expect(sent).toEqual(['k-12345678', 'k-12345678', 'k-12345678'])
  })
  it('should never repeat a POST without a key', async () => {
    const { call, send } = make([new TypeError('gone'), answer(201)])
    await expect(call('http://x', { method: 'POST' })).rejects.toThrow('gone')
    expect(send).toHaveBeenCalledTimes(1)
  })
})

describe('problems', () => {
  it('should read problem details from what the generated client throws', async () => {
    const body = { type: '/problems/stale-version', title: '版本已变', status: 412, code: 'stale-version', errors: [{ pointer: '/form/a~1b', code: 'x', detail: 'y' }] }
    const problem = await problemOf({ response: new Response(JSON.stringify(body), { status: 412 }) }, 'zh-CN')
    expect(problem).toMatchObject({ status: 412, code: 'stale-version', title: '版本已变' })
    expect(fieldOf(problem.errors[0]!.pointer)).toBe('a/b')
  })
  it('should name a lost connection', async () => {
    const problem = await problemOf(Object.assign(new Error('x'), { cause: new TypeError('Failed to fetch') }), 'en')
    expect(problem).toMatchObject({ status: 0, code: 'network', title: 'No connection' })
  })
  it('should survive an answer that is no problem', async () => {
    expect(await problemOf({ response: new Response('<html>', { status: 502 }) }, 'en')).toMatchObject({ status: 502, code: 'http-502' })
  })
})

describe('the rest', () => {
  it('should refuse settings that miss something', () => {
    expect(() => parseConfig({ issuer: 'http://i' })).toThrow('clientId')
    expect(parseConfig({ issuer: 'http://i/', clientId: 'web', apiBase: 'http://a/', region: '340000', name: '安徽' }))
      .toMatchObject({ issuer: 'http://i', apiBase: 'http://a', mobileBase: '' })
  })
  it('should tell the version of today from one to come', () => {
    expect(versionNow([{ version: 3, status: 'future' }, { version: 2, status: 'in-force' }, { version: 1, status: 'in-force' }])).toBe(2)
    expect(versionNow([{ version: 2, status: 'suspended' }])).toBe(2)
    expect(versionNow([{ version: 2, status: 'abolished' }, { version: 1, status: 'in-force' }])).toBeUndefined()
    expect(versionNow([{ version: 1, status: 'future' }])).toBeUndefined()
  })
  it('should send nobody to another site', () => {
    expect([ownPath('/apply/1'), ownPath('//evil'), ownPath('https://evil'), ownPath('/\\evil')]).toEqual(['/apply/1', '/', '/', '/'])
  })
  it('should check files and tell their digest', async () => {
    expect(fileProblem({ name: 'a.PDF', size: 1 }, ['pdf', '原件'])).toBe(null)
    expect(fileProblem({ name: 'a.exe', size: 1 }, ['pdf'])).toBe('upload.format')
    expect(fileProblem({ name: 'a.pdf', size: 0 }, ['pdf'])).toBe('upload.empty')
    expect(endingsOf(['PDF', 'jpg', '纸质'])).toEqual(['pdf', 'jpg', 'jpeg'])
    expect(endingsOf(['application/pdf', 'image/png', 'image/jpeg'])).toEqual(['pdf', 'png', 'jpg', 'jpeg'])
    expect(formatNames(['application/pdf', '纸质'])).toEqual(['PDF', '纸质'])
    expect(await sha256Hex(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('why an item was found', () => {
  const licence = { name: '食品经营许可（小餐饮）' }
  it('should say the nearest reason for what matched', () => {
    expect(foundBy('食品 经营', { ...licence, matched: ['name'] })).toBe('nameStart')
    expect(foundBy('食品经营许可小餐饮', { ...licence, matched: ['name'] })).toBe('nameWhole')
    expect(foundBy('经营许可', { ...licence, matched: ['keyword'] })).toBe('name')
    expect(foundBy('开饭店', { ...licence, matched: ['keyword'] })).toBe('alias')
    expect(foundBy('spjy', { ...licence, matched: ['initials'] })).toBe('initials')
    expect(foundBy('shi pin', { ...licence, matched: ['pinyin'] })).toBe('pinyin')
    expect(foundBy('340131002', { ...licence, matched: ['code'] })).toBe('code')
  })
  it('should say first how the node read words that fit nothing', () => {
    for (const relaxed of ['synonym', 'sound', 'near']) expect(foundBy('开饭馆', { ...licence, matched: ['name'] }, { relaxed })).toBe(relaxed)
    expect(whyFound('zh-CN', '开饭馆', { ...licence, matched: ['name'] }, { relaxed: 'synonym', shownFor: '食品经营' })).toBe('同义词：清单上说“食品经营”')
  })
  it('should give no reason where nothing was asked', () => {
    expect(foundBy('', licence)).toBeUndefined()
    expect(foundBy(' ，', { ...licence, matched: ['name'] })).toBeUndefined()
    expect(whyFound('en', '', licence)).toBe('')
  })
  it('should have words for every reason in both languages', () => {
    for (const by of ['code', 'nameWhole', 'nameStart', 'name', 'alias', 'initials', 'pinyin', 'synonym', 'sound', 'near'])
      for (const locale of ['zh-CN', 'en'] as const) expect(message(locale, `foundBy.${by}`)).not.toBe(`foundBy.${by}`)
  })
})
