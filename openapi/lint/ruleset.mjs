// The house rules of the contract as a Spectral ruleset with local functions only; it runs on the bundle.
// Each rule has a good and a bad sample in lint/test/samples.mjs.
import * as operation from './operation-rules.mjs';
import * as schema from './schema-rules.mjs';

const rule = (description, check) => ({
  description,
  message: '{{error}}',
  severity: 'error',
  given: '$',
  resolved: false,
  then: { function: document => check(document) },
});

export const rules = {
  'operation-id-verb': rule('operationId is verbNoun, unique, with a verb of the closed list', operation.operationIdVerb),
  'problems-by-reference': rule('each operation declares its problems, from common/responses.yaml', operation.problemsByReference),
  'known-problems': rule('x-problems are in the registry, with their status declared', operation.knownProblems),
  'problem-json': rule('every 4xx and 5xx is application/problem+json', operation.problemJson),
  'limits': rule('every string, array, integer and free object has its limit', schema.limits),
  'idempotency-key': rule('every POST requires Idempotency-Key', operation.idempotencyKey),
  'if-match': rule('every command on something that exists requires If-Match', operation.ifMatch),
  'etag': rule('what carries a version declares ETag', operation.etag),
  'cursor-paging': rule('lists page by cursor, without a total', operation.cursorPaging),
  'ownership': rule('x-room, x-plan, x-audience, security and tag are said and agree', operation.ownership),
  'bilingual': rule('summaries and descriptions are Chinese and English', operation.bilingual),
  'glossary-words': rule('enum words are kebab and explained in words.yaml', schema.glossaryWords),
  'bindable-parameters': rule('parameters are scalars or comma lists with one type', operation.bindableParameters),
  'portable-types': rule('no nullable, anyOf or open compositions', schema.portableTypes),
  'no-floats': rule('no floating numbers', schema.noFloats),
  'webhook-tag': rule('webhooks have their own tag', operation.webhookTag),
  'examples-present': rule('every JSON request and answer has an example', operation.examplesPresent),
  'union-tag': rule('unions are told apart by kind', schema.unionTag),
  'no-inline-objects': rule('objects have names', schema.noInlineObjects),
  'closed-requests': rule('what comes in refuses unknown fields', schema.closedRequests),
  'plain-paths': rule('paths are kebab words and whole parameters; no PATCH', operation.plainPaths),
};

export default { rules };
