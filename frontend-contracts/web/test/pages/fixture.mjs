// A tiny stand-in for a node and a sign-in provider, for looking at pages only. It answers from the recorded expectations.
import { readFile, readdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const HERE = dirname(fileURLToPath(import.meta.url))
const DIST = join(HERE, '../../dist')
const EXPECTATIONS = join(HERE, '../../../expectations')
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' }

export async function startFixture() {
  const recorded = []
  for (const name of await readdir(EXPECTATIONS)) if (name.endsWith('.json')) recorded.push(JSON.parse(await readFile(join(EXPECTATIONS, name), 'utf8')))
  /** operationId → state that answers now. */
  const chosen = new Map()
  const state = { who: 'citizen', requests: [] }
  const pick = (method, path) => {
    const fitting = recorded.filter((one) => one.request.method === method && sameShape(one.request.path, path))
    const wanted = fitting.find((one) => chosen.get(one.operationId) === one.state) ?? fitting.find((one) => one.operationId === 'getMe' && one.state === state.who)
    return wanted ?? fitting.find((one) => one.request.path === path) ?? fitting[0]
  }

  const api = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost')
    const origin = request.headers.origin
    if (origin) {
      response.setHeader('Access-Control-Allow-Origin', origin)
      response.setHeader('Access-Control-Allow-Headers', 'authorization,content-type,accept,accept-language,idempotency-key,if-match,if-none-match,x-content-sha256')
      response.setHeader('Access-Control-Allow-Methods', 'GET,PUT,POST')
      response.setHeader('Access-Control-Expose-Headers', 'ETag')
    }
    if (request.method === 'OPTIONS') return response.writeHead(204).end()
    const base = `http://localhost:${api.address().port}`
    const body = await read(request)
    const json = (value, status = 200, type = 'application/json') => response.writeHead(status, { 'Content-Type': type }).end(JSON.stringify(value))
    if (url.pathname === '/.well-known/openid-configuration') {
      return json({ issuer: base, authorization_endpoint: `${base}/authorize`, token_endpoint: `${base}/token`, end_session_endpoint: `${base}/logout`, jwks_uri: `${base}/jwks` })
    }
    if (url.pathname === '/authorize') {
      const back = new URL(url.searchParams.get('redirect_uri'))
      back.searchParams.set('code', 'c1')
      back.searchParams.set('state', url.searchParams.get('state'))
      return response.writeHead(302, { Location: back.href }).end()
    }
    if (url.pathname === '/token') {
      const now = Math.floor(Date.now() / 1000)
      const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
      const idToken = `${part({ alg: 'ES256' })}.${part({ iss: base, aud: 'web', sub: state.who, name: state.who, iat: now, exp: now + 600 })}.sig`
      return json({ access_token: `t-${state.who}`, token_type: 'Bearer', expires_in: 600, refresh_token: 'r1', id_token: idToken, scope: 'openid profile' })
    }
    state.requests.push({ method: request.method, path: url.pathname, headers: request.headers, body })
    if (url.pathname.startsWith('/v1/uploads/')) {
      const name = url.searchParams.get('fileName')
      return json({ uploadId: url.pathname.split('/').pop(), fileName: name, mediaType: 'application/pdf', sizeBytes: body.length, sha256: request.headers['x-content-sha256'] ?? '0'.repeat(64), uploadedAt: '2026-11-23T01:00:00Z' })
    }
    if (url.pathname === '/v1/oversight/stream') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      const moved = recorded.find((one) => one.operationId === 'listOversightCases').response.body.items
      let n = 0
      const timer = setInterval(() => {
        const one = { ...moved[n++ % moved.length], lastEventAt: new Date().toISOString() }
        response.write(`event: signal\ndata: ${JSON.stringify({ kind: 'case-moved', at: new Date().toISOString(), eventAt: new Date(Date.now() - 400).toISOString(), regionCode: one.regionCode, case: one, title: one.stateText })}\n\n`)
      }, 700)
      request.on('close', () => clearInterval(timer))
      return
    }
    const found = pick(request.method, url.pathname)
    if (found === undefined) return json({ type: '/problems/not-found', title: 'no recording', status: 404, code: 'not-found' }, 404, 'application/problem+json')
    if (found.operationId === 'listNodes') found.response.body.items.forEach((node) => { node.apiBase = base })
    return json(found.response.body, found.response.status, found.response.contentType)
  })
  await listen(api)
  const apiBase = `http://localhost:${api.address().port}`

  const csp = `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ${apiBase}; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`
  const web = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    const send = (content, type) => response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': csp }).end(content)
    if (path === '/config.json') {
      return send(JSON.stringify({ issuer: apiBase, clientId: 'web', apiBase, mobileBase: 'http://localhost:8202', webBase: '', region: '340000', name: '安徽省权力清单', nameEn: 'Anhui Power List' }), TYPES['.json'])
    }
    const file = extname(path) === '' ? '/index.html' : normalize(path)
    try {
      send(await readFile(join(DIST, file)), TYPES[extname(file)] ?? 'application/octet-stream')
    } catch {
      response.writeHead(404).end()
    }
  })
  await listen(web)
  return {
    base: `http://localhost:${web.address().port}`, apiBase, state, choose: (operation, which) => chosen.set(operation, which), reset: () => chosen.clear(),
    stop: () => { web.closeAllConnections(); api.closeAllConnections(); web.close(); api.close() },
  }
}

function sameShape(recorded, path) {
  const a = recorded.split('/')
  const b = path.split('/')
  const isId = (step) => /^[0-9a-f-]{36}$/.test(step) || /^[0-9A-Z]{12,40}$/.test(step) || step === 'licence' || step === 'penalty'
  return a.length === b.length && a.every((step, i) => step === b[i] || (isId(step) && isId(b[i])))
}
async function read(request) {
  const parts = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}
function listen(server) {
  return new Promise((done) => server.listen(0, 'localhost', done))
}
