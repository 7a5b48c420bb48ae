// Rules about operations. Each gets the bundle and gives a list of {message, path}.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { deref, operations, parameter, parameters, successes, verbOf } from './walk.mjs';

/** The closed list of verbs; a new one is a decision, so it is written here. */
export const VERBS = [
  'list', 'get', 'search', 'create', 'submit', 'save', 'accept', 'decline', 'ask', 'review', 'suspend', 'resume', 'extend', 'decide',
  'deliver', 'withdraw', 'publish', 'amend', 'abolish', 'raise', 'answer', 'rate', 'file', 'register', 'grant', 'revoke', 'join', 'pull',
  'push', 'schedule', 'dispute', 'settle', 'adopt', 'compare', 'check',
];
const registry = parse(readFileSync(join(dirname(dirname(fileURLToPath(import.meta.url))), 'problems.yaml'), 'utf8'));
const ROOMS = ['registry', 'casework', 'portal', 'legal', 'oversight', 'exchange', 'identity', 'node'];
const AUDIENCES = ['citizen', 'official', 'partner', 'node', 'public'];
/** POSTs that change nothing of the caller's, or that may be repeated freely by their own numbering. */
const REPEATABLE = ['search', 'push', 'check'];
const BILINGUAL = /\p{Script=Han}.* \| .*[A-Za-z]/su;

export function operationIdVerb(doc) {
  const seen = new Map();
  return operations(doc).flatMap(({ id, at }) => {
    const out = [];
    const path = [...at, 'operationId'];
    if (!/^[a-z]+[A-Z][A-Za-z0-9]*$/.test(id)) out.push({ message: `operationId "${id}" must be verbNoun in lowerCamel`, path });
    else if (!VERBS.includes(verbOf(id))) out.push({ message: `verb "${verbOf(id)}" of ${id} is not on the closed list`, path });
    if (seen.has(id)) out.push({ message: `operationId "${id}" is used twice`, path });
    seen.set(id, at);
    return out;
  });
}

/** Which problems an operation must declare follows from what it is. */
export function expectedProblems(doc, { id, path, method, op }) {
  const codes = new Set(['400', '406', '429', '500', '503']);
  if ((op.security ?? []).length > 0) ['401', '403'].forEach(c => codes.add(c));
  if (op.requestBody) ['413', '415'].forEach(c => codes.add(c));
  if (method === 'get' && /\{(?!sha256|origin)/.test(path)) codes.add('404');
  if (method === 'post' && !REPEATABLE.includes(verbOf(id))) ['409', '422', '428'].forEach(c => codes.add(c));
  if (parameter(doc, op, 'header', 'If-Match')) ['404', '409', '412', '428'].forEach(c => codes.add(c));
  return codes;
}

export function problemsByReference(doc) {
  return operations(doc).flatMap(o => {
    const { id, op, at } = o;
    const declared = Object.keys(op.responses ?? {});
    const missing = [...expectedProblems(doc, o)].filter(c => !declared.includes(c))
      .map(c => ({ message: `${id} must declare ${c}`, path: [...at, 'responses'] }));
    const inline = Object.entries(op.responses ?? {})
      .filter(([c, r]) => /^[45]/.test(c) && !r.$ref?.startsWith('#/components/responses/'))
      .map(([c]) => ({ message: `${c} of ${id} must be one of common/responses.yaml`, path: [...at, 'responses', c] }));
    return [...missing, ...inline];
  });
}

export function problemJson(doc) {
  return operations(doc).flatMap(({ id, op, at }) => Object.entries(op.responses ?? {})
    .filter(([c]) => /^[45]/.test(c))
    .filter(([, r]) => Object.keys(deref(doc, r)?.content ?? {}).join() !== 'application/problem+json')
    .map(([c]) => ({ message: `${c} of ${id} must be application/problem+json and nothing else`, path: [...at, 'responses', c] })));
}

/** x-problems names the refusals of the room's own rules; what every operation may answer is not repeated there. */
export function knownProblems(doc) {
  return operations(doc).flatMap(({ id, op, at }) => {
    if (!Array.isArray(op['x-problems'])) return [{ message: `${id} must list its x-problems, [] if it has none of its own`, path: at }];
    return op['x-problems'].flatMap(code => {
      const status = registry.problems[code]?.status;
      if (!status) return [{ message: `${id}: problem ${code} is not in problems.yaml`, path: [...at, 'x-problems'] }];
      return op.responses?.[String(status)] ? [] : [{ message: `${id}: problem ${code} needs the answer ${status}`, path: [...at, 'x-problems'] }];
    });
  });
}

export function idempotencyKey(doc) {
  return operations(doc)
    .filter(({ id, method, op }) => method === 'post' && !REPEATABLE.includes(verbOf(id)) && !parameter(doc, op, 'header', 'Idempotency-Key')?.required)
    .map(({ id, at }) => ({ message: `${id} is a POST and must require Idempotency-Key`, path: at }));
}

export function ifMatch(doc) {
  return operations(doc)
    .filter(({ id, path, method, op }) => method === 'post' && path.includes('{') && !REPEATABLE.includes(verbOf(id)) && !parameter(doc, op, 'header', 'If-Match')?.required)
    .map(({ id, at }) => ({ message: `${id} is a command on something that exists and must require If-Match`, path: at }));
}

export function etag(doc) {
  const versioned = r => deref(doc, r?.content?.['application/json']?.schema)?.properties?.version?.format === 'int64';
  return operations(doc).flatMap(({ id, op, at }) => successes(doc, op)
    .filter(([, r]) => versioned(r) || parameter(doc, op, 'header', 'If-Match') || parameter(doc, op, 'header', 'If-None-Match'))
    .filter(([, r]) => !deref(doc, r?.headers?.ETag))
    .map(([s]) => ({ message: `${s} of ${id} carries a version and must declare the header ETag`, path: [...at, 'responses', s] })));
}

export function cursorPaging(doc) {
  return operations(doc).filter(({ op }) => parameter(doc, op, 'query', 'cursor')).flatMap(({ id, op, at }) => {
    const out = [];
    const limit = parameter(doc, op, 'query', 'limit');
    if (!(limit?.schema?.maximum <= 100 && limit?.schema?.default <= 100)) {
      out.push({ message: `${id} pages, so it needs limit with a default and a maximum of 100`, path: at });
    }
    for (const [s, r] of successes(doc, op)) {
      const page = deref(doc, r?.content?.['application/json']?.schema);
      // What a page says about itself may stand beside, if it is optional and no total.
      const names = Object.keys(page?.properties ?? {});
      if (!names.includes('items') || !names.includes('nextCursor') || names.some(name => /total|count/i.test(name)) || (page?.required ?? []).join() !== 'items') {
        out.push({ message: `${id} pages, so it must answer {items, nextCursor?}, without a total`, path: [...at, 'responses', s] });
      }
    }
    return out;
  });
}

export function ownership(doc) {
  return operations(doc).flatMap(({ id, op, at }) => {
    const out = [];
    const say = message => out.push({ message: `${id}: ${message}`, path: at });
    if (!ROOMS.includes(op['x-room'])) say('x-room must name a room');
    if (!/^[一二三四五六七八九十]+(\([一二三四五六七八九十]+\)[0-9]*)?$/.test(op['x-plan'] ?? '')) say('x-plan must name a clause such as 三(二)');
    const audience = op['x-audience'] ?? [];
    if (!audience.length || audience.some(a => !AUDIENCES.includes(a))) say('x-audience must list ' + AUDIENCES.join(', '));
    if (!Array.isArray(op.security)) say('security must be said, [] for the public');
    else {
      const schemes = op.security.flatMap(s => Object.keys(s)).sort().join();
      const wanted = audience.filter(a => a !== 'public').sort().join();
      if (schemes !== wanted) say('security and x-audience must agree');
    }
    const tag = (op['x-room'] ?? '').replace(/^./, c => c.toUpperCase());
    // A large room may have several interfaces: its name, then that of the subject (RegistryLists).
    if (!new RegExp(`^${tag}([A-Z][a-z]+)?$`).test((op.tags ?? []).join())) say(`the one tag must be ${tag}, or begin with it`);
    return out;
  });
}

export function bilingual(doc) {
  const out = [];
  for (const { id, op, at } of operations(doc)) {
    if (!BILINGUAL.test(op.summary ?? '')) out.push({ message: `summary of ${id} must read "中文 | English"`, path: [...at, 'summary'] });
    for (const { p, i } of parameters(doc, op)) {
      if (!BILINGUAL.test(p?.description ?? '')) {
        out.push({ message: `parameter ${p?.name} of ${id} must be described "中文 | English"`, path: [...at, 'parameters', i] });
      }
    }
  }
  for (const [name, s] of Object.entries(doc.components?.schemas ?? {})) {
    if (!BILINGUAL.test(s.description ?? '')) {
      out.push({ message: `schema ${name} must be described "中文 | English"`, path: ['components', 'schemas', name] });
    }
  }
  return out;
}

export function bindableParameters(doc) {
  return operations(doc).flatMap(({ id, op, at }) => parameters(doc, op).flatMap(({ p, i }) => {
    const schema = deref(doc, p?.schema);
    const type = schema?.type;
    const wrong = !p?.schema ? 'needs a schema (no content parameters)'
      : typeof type !== 'string' ? 'needs one type at the top of its schema'
        : type === 'object' ? 'must not be an object'
          : ['deepObject', 'pipeDelimited', 'spaceDelimited'].includes(p.style) ? `must not use style ${p.style}`
            : type === 'array' && p.explode !== false ? 'must say explode: false'
              : null;
    return wrong ? [{ message: `parameter ${p?.name} of ${id} ${wrong}`, path: [...at, 'parameters', i] }] : [];
  }));
}

export function webhookTag(doc) {
  const hooks = operations(doc, 'webhooks').filter(({ op }) => (op.tags ?? []).join() !== 'Webhooks')
    .map(({ id, at }) => ({ message: `webhook ${id} must have the one tag Webhooks, or it overwrites an API class`, path: at }));
  const paths = operations(doc).filter(({ op }) => (op.tags ?? []).includes('Webhooks'))
    .map(({ id, at }) => ({ message: `${id} is no webhook, so it must not have the tag Webhooks`, path: at }));
  return [...hooks, ...paths];
}

export function examplesPresent(doc) {
  return operations(doc).flatMap(({ id, op, at }) => {
    const lacks = media => media?.schema && !Object.keys(media.examples ?? {}).length;
    const out = [];
    if (lacks(op.requestBody?.content?.['application/json'])) out.push({ message: `${id} needs an example of its request`, path: [...at, 'requestBody'] });
    for (const [s, r] of successes(doc, op)) {
      if (lacks(r?.content?.['application/json'])) out.push({ message: `${id} needs an example of its answer ${s}`, path: [...at, 'responses', s] });
    }
    return out;
  });
}

export function plainPaths(doc) {
  const bad = Object.keys(doc.paths ?? {}).filter(p => !/^\/v[0-9]+(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\}))+$/.test(p))
    .map(p => ({ message: `path ${p} must be /v1/kebab-words with whole-segment {parameters}`, path: ['paths', p] }));
  const patch = operations(doc).filter(({ method }) => method === 'patch').map(({ id, at }) => ({ message: `${id}: no PATCH; name the outcome as a sub-resource`, path: at }));
  return [...bad, ...patch];
}
