// Ways through an OpenAPI document for the rules beside. A rule gets the whole bundle, references not resolved.
export const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/** Follows an internal reference until there is none. */
export function deref(doc, node) {
  let at = node;
  for (let hops = 0; at && typeof at === 'object' && typeof at.$ref === 'string'; hops++) {
    if (hops > 20 || !at.$ref.startsWith('#/')) return undefined;
    at = at.$ref.slice(2).split('/').reduce((n, key) => n?.[key.replace(/~1/g, '/').replace(/~0/g, '~')], doc);
  }
  return at;
}

/** Every operation under `paths` (or `webhooks`): {id, path, method, op, at}. */
export function operations(doc, root = 'paths') {
  const list = [];
  for (const [path, item] of Object.entries(doc[root] ?? {})) {
    for (const method of METHODS) {
      const op = item?.[method];
      if (op) list.push({ id: op.operationId ?? '', path, method, op, at: [root, path, method] });
    }
  }
  return list;
}

/** An operation's parameters with references followed. */
export function parameters(doc, op) {
  return (op.parameters ?? []).map((p, i) => ({ p: deref(doc, p), i }));
}

export function parameter(doc, op, where, name) {
  return parameters(doc, op).map(({ p }) => p).find(p => p?.in === where && p?.name === name);
}

/** Successful answers of an operation: [status, answer]. */
export function successes(doc, op) {
  return Object.entries(op.responses ?? {}).filter(([s]) => s.startsWith('2')).map(([s, r]) => [s, deref(doc, r)]);
}

export function verbOf(id) {
  return /^[a-z]+/.exec(id)?.[0] ?? '';
}

/**
 * Every schema of the document with its place: components, and those inside parameters, bodies, answers and headers.
 * The visitor gets (schema, path, context); context is 'parameter' for parameter schemas.
 */
export function schemas(doc, visit) {
  for (const [name, s] of Object.entries(doc.components?.schemas ?? {})) inside(s, ['components', 'schemas', name], visit);
  for (const [name, p] of Object.entries(doc.components?.parameters ?? {})) {
    if (p?.schema) inside(p.schema, ['components', 'parameters', name, 'schema'], visit, 'parameter');
  }
  for (const [name, r] of Object.entries(doc.components?.responses ?? {})) answer(r, ['components', 'responses', name], visit);
  for (const { op, at } of [...operations(doc), ...operations(doc, 'webhooks')]) {
    (op.parameters ?? []).forEach((p, i) => p?.schema && inside(p.schema, [...at, 'parameters', i, 'schema'], visit, 'parameter'));
    content(op.requestBody?.content, [...at, 'requestBody', 'content'], visit);
    for (const [status, r] of Object.entries(op.responses ?? {})) answer(r, [...at, 'responses', status], visit);
  }
}

function answer(r, at, visit) {
  content(r?.content, [...at, 'content'], visit);
  for (const [name, h] of Object.entries(r?.headers ?? {})) {
    if (h?.schema) inside(h.schema, [...at, 'headers', name, 'schema'], visit, 'header');
  }
}

function content(types, at, visit) {
  for (const [type, media] of Object.entries(types ?? {})) {
    if (media?.schema) inside(media.schema, [...at, type, 'schema'], visit, 'content');
  }
}

function inside(schema, at, visit, context = 'schema') {
  if (!schema || typeof schema !== 'object') return;
  visit(schema, at, context);
  for (const [name, s] of Object.entries(schema.properties ?? {})) inside(s, [...at, 'properties', name], visit, 'property');
  if (schema.items) inside(schema.items, [...at, 'items'], visit, 'items');
  if (typeof schema.additionalProperties === 'object') {
    inside(schema.additionalProperties, [...at, 'additionalProperties'], visit, 'values');
  }
  for (const word of ['oneOf', 'anyOf', 'allOf']) {
    (schema[word] ?? []).forEach((s, i) => inside(s, [...at, word, i], visit, word));
  }
}
