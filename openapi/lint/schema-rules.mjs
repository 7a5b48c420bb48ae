// Rules about schemas. Each gets the bundle and gives a list of {message, path}.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { deref, operations, schemas } from './walk.mjs';

const words = parse(readFileSync(join(dirname(dirname(fileURLToPath(import.meta.url))), 'words.yaml'), 'utf8'));

function collect(doc, check) {
  const out = [];
  schemas(doc, (s, path, context) => {
    if (s.$ref) return;
    for (const message of [check(s, path, context)].flat()) if (message) out.push({ message, path });
  });
  return out;
}

const name = path => path.slice(-3).join('.');
const has = (s, type) => s.type === type || (Array.isArray(s.type) && s.type.includes(type));

export function limits(doc) {
  return collect(doc, (s, path) => [
    has(s, 'string') && s.maxLength === undefined && `${name(path)}: a string needs maxLength`,
    has(s, 'array') && s.maxItems === undefined && `${name(path)}: an array needs maxItems`,
    has(s, 'integer') && (s.minimum === undefined || s.maximum === undefined) && `${name(path)}: an integer needs minimum and maximum`,
    has(s, 'integer') && !['int32', 'int64'].includes(s.format) && `${name(path)}: an integer needs format int32 or int64`,
    has(s, 'object') && s.additionalProperties && s.additionalProperties !== false && s.maxProperties === undefined
      && `${name(path)}: a free object needs maxProperties`,
  ]);
}

export function glossaryWords(doc) {
  return collect(doc, (s, path) => (s.enum ?? []).map(word => {
    if (typeof word !== 'string') return `${name(path)}: an enum holds words only`;
    if (!/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z])$/.test(word)) return `${name(path)}: "${word}" must be lower kebab words`;
    return words[word]?.zh && words[word]?.en ? null : `${name(path)}: "${word}" must be explained in words.yaml`;
  }));
}

export function portableTypes(doc) {
  return collect(doc, (s, path, context) => [
    'nullable' in s && `${name(path)}: no nullable; leave the field out`,
    context === 'parameter' && Array.isArray(s.type) && `${name(path)}: no list of types in a parameter`,
    Array.isArray(s.type) && s.properties && `${name(path)}: no nullable objects`,
    s.anyOf && `${name(path)}: no anyOf; use oneOf with a tag`,
    s.allOf && s.unevaluatedProperties === undefined && `${name(path)}: a composition needs unevaluatedProperties: false`,
  ]);
}

export function noFloats(doc) {
  return collect(doc, (s, path) => (has(s, 'number') || ['float', 'double'].includes(s.format))
    && `${name(path)}: no floating numbers; money is a decimal string, counts are integers`);
}

/** A union is told apart by its required one-word `kind`, first in each branch; generators and people rely on it. */
export function unionTag(doc) {
  return collect(doc, (s, path) => {
    if (!s.oneOf) return null;
    const tag = s.discriminator?.propertyName;
    if (tag !== 'kind') return `${name(path)}: a union needs the discriminator kind`;
    return s.oneOf.map(branch => {
      const b = deref(doc, branch);
      const kind = b?.properties?.kind;
      const fine = branch.$ref && kind?.enum?.length === 1 && kind['x-tag'] === true && Object.keys(b.properties)[0] === 'kind'
        && (b.required ?? []).includes('kind') && s.discriminator.mapping?.[kind.enum[0]] === branch.$ref;
      return fine ? null : `${name(path)}: branch ${branch.$ref ?? '(inline)'} needs first a required kind of one mapped word with x-tag: true`;
    });
  });
}

export function noInlineObjects(doc) {
  return collect(doc, (s, path, context) => s.properties && context !== 'schema' && `${name(path)}: give this object a name of its own`);
}

/** What comes in refuses unknown fields; what goes out may grow. */
export function closedRequests(doc) {
  const out = [];
  for (const { id, op, at } of operations(doc)) {
    const root = op.requestBody?.content?.['application/json']?.schema;
    const seen = new Set();
    const visit = node => {
      const s = deref(doc, node);
      if (!s || seen.has(s)) return;
      seen.add(s);
      if (s.properties && s.additionalProperties !== false && s.unevaluatedProperties !== false) {
        out.push({ message: `${id}: ${node.$ref ?? 'its body'} comes in, so it needs additionalProperties: false`, path: at });
      }
      Object.values(s.properties ?? {}).forEach(visit);
      if (s.items) visit(s.items);
      (s.oneOf ?? []).forEach(visit);
    };
    if (root) visit(root);
  }
  return out;
}
