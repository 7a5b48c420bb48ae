// One small contract that every rule likes, and for each rule one change that it must refuse.
export function good() {
  const problem = { description: '问题 | A problem', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
  const ref = name => ({ $ref: '#/components/responses/' + name });
  const problems = (...codes) => Object.fromEntries(codes.map(c => [c, ref('P' + c)]));
  const all = ['400', '401', '403', '404', '406', '409', '412', '413', '415', '422', '428', '429', '500', '503'];
  const etag = { ETag: { description: '版本 | Version', schema: { type: 'string', maxLength: 30 } } };
  const json = (name, value) => ({ 'application/json': { schema: { $ref: '#/components/schemas/' + name }, examples: { feixi: { value } } } });
  const official = { 'x-room': 'casework', 'x-plan': '三(二)', 'x-audience': ['official'], security: [{ official: [] }], tags: ['Casework'] };
  return {
    openapi: '3.1.0',
    info: { title: 'sample', version: '1.0.0' },
    servers: [{ url: 'http://localhost:8100' }],
    paths: {
      '/v1/cases': {
        get: {
          operationId: 'listCases', summary: '办件列表 | Cases', ...official, 'x-problems': ['cursor-invalid'],
          parameters: [
            { name: 'limit', in: 'query', description: '条数 | How many', schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 100, default: 20 } },
            { name: 'cursor', in: 'query', description: '游标 | Cursor', schema: { type: 'string', maxLength: 400 } },
            { name: 'light', in: 'query', description: '灯 | Light', style: 'form', explode: false, schema: { type: 'array', maxItems: 5, items: { $ref: '#/components/schemas/Light' } } },
          ],
          responses: { 200: { description: '成功 | Success', content: json('CasePage', { items: [] }) }, ...problems('400', '401', '403', '406', '429', '500', '503') },
        },
      },
      '/v1/cases/{caseId}/acceptance': {
        post: {
          operationId: 'acceptCase', summary: '受理 | Accept', ...official, 'x-problems': ['case-state-conflict'],
          parameters: [
            { name: 'caseId', in: 'path', required: true, description: '办件 | Case', schema: { type: 'string', format: 'uuid', maxLength: 36 } },
            { name: 'Idempotency-Key', in: 'header', required: true, description: '幂等键 | Key', schema: { type: 'string', maxLength: 64 } },
            { name: 'If-Match', in: 'header', required: true, description: '版本 | Version', schema: { type: 'string', maxLength: 30 } },
          ],
          requestBody: { required: true, content: json('AcceptCase', { note: '受理' }) },
          responses: { 200: { description: '成功 | Success', headers: etag, content: json('CaseView', {}) }, ...problems(...all) },
        },
      },
    },
    webhooks: {
      caseChanged: {
        post: { operationId: 'onCaseChanged', summary: '办件有变 | A case changed', tags: ['Webhooks'], responses: { 204: { description: '收到 | Received' } } },
      },
    },
    components: {
      responses: Object.fromEntries(all.map(c => ['P' + c, problem])),
      schemas: {
        Problem: { type: 'object', description: '问题 | Problem', properties: { type: { type: 'string', maxLength: 200 } } },
        Light: { type: 'string', maxLength: 6, enum: ['green', 'red'], description: '灯 | Light' },
        CasePage: {
          type: 'object', description: '一页 | One page', required: ['items'],
          properties: { items: { type: 'array', maxItems: 100, items: { $ref: '#/components/schemas/CaseView' } }, nextCursor: { type: 'string', maxLength: 400 } },
        },
        AcceptCase: { type: 'object', description: '受理 | Acceptance', additionalProperties: false, properties: { note: { type: 'string', maxLength: 1000 } } },
        CaseView: {
          type: 'object', description: '办件 | A case', required: ['version'],
          properties: { version: { type: 'integer', format: 'int64', minimum: 0, maximum: 9007199254740991 }, party: { $ref: '#/components/schemas/Party' } },
        },
        Party: {
          description: '当事人 | Party', oneOf: [{ $ref: '#/components/schemas/Person' }, { $ref: '#/components/schemas/Company' }],
          discriminator: { propertyName: 'kind', mapping: { 'natural-person': '#/components/schemas/Person', 'legal-person': '#/components/schemas/Company' } },
        },
        Person: { type: 'object', description: '自然人 | Person', required: ['kind'], properties: { kind: { type: 'string', maxLength: 14, enum: ['natural-person'], 'x-tag': true } } },
        Company: { type: 'object', description: '法人 | Company', required: ['kind'], properties: { kind: { type: 'string', maxLength: 14, enum: ['legal-person'], 'x-tag': true } } },
      },
    },
  };
}

const list = d => d.paths['/v1/cases'].get;
const accept = d => d.paths['/v1/cases/{caseId}/acceptance'].post;
const schema = (d, name) => d.components.schemas[name];

/** rule -> changes, each of which it must refuse. */
export const bad = {
  'operation-id-verb': [d => { accept(d).operationId = 'doCase'; }, d => { accept(d).operationId = 'listCases'; }, d => { accept(d).operationId = 'accept_case'; }],
  'problems-by-reference': [d => { delete accept(d).responses['412']; }, d => { accept(d).responses['409'] = { description: 'x', content: { 'application/problem+json': {} } }; }],
  'known-problems': [d => { accept(d)['x-problems'] = ['no-such-problem']; }, d => { list(d)['x-problems'] = ['case-state-conflict']; }, d => { delete list(d)['x-problems']; }],
  'problem-json': [d => { d.components.responses.P409.content = { 'application/json': {} }; }, d => { d.components.responses.P404 = { description: 'nothing' }; }],
  'limits': [
    d => { delete schema(d, 'AcceptCase').properties.note.maxLength; }, d => { delete schema(d, 'CasePage').properties.items.maxItems; },
    d => { delete schema(d, 'CaseView').properties.version.maximum; }, d => { schema(d, 'AcceptCase').properties.free = { type: 'object', additionalProperties: { type: 'string', maxLength: 1 } }; },
  ],
  'idempotency-key': [d => { accept(d).parameters.splice(1, 1); }, d => { accept(d).parameters[1].required = false; }],
  'if-match': [d => { accept(d).parameters.splice(2, 1); }],
  'etag': [d => { delete accept(d).responses['200'].headers; }],
  'cursor-paging': [d => { list(d).parameters.shift(); }, d => { schema(d, 'CasePage').properties.total = { type: 'integer', format: 'int32', minimum: 0, maximum: 9 }; }],
  'ownership': [
    d => { delete accept(d)['x-room']; }, d => { accept(d)['x-plan'] = 'three'; }, d => { accept(d)['x-audience'] = ['citizen']; },
    d => { delete accept(d).security; }, d => { accept(d).tags = ['Portal']; },
  ],
  'bilingual': [d => { accept(d).summary = 'Accept'; }, d => { accept(d).parameters[0].description = '办件'; }, d => { delete schema(d, 'CaseView').description; }],
  'glossary-words': [d => { schema(d, 'Light').enum.push('blue-ish-unknown'); }, d => { schema(d, 'Light').enum.push('Green_Light'); }],
  'bindable-parameters': [
    d => { list(d).parameters[2].style = 'deepObject'; }, d => { delete list(d).parameters[2].explode; },
    d => { list(d).parameters[1].schema = { oneOf: [{ type: 'string', maxLength: 1 }] }; }, d => { const p = list(d).parameters[1]; delete p.schema; p.content = { 'text/plain': {} }; },
  ],
  'portable-types': [
    d => { schema(d, 'AcceptCase').properties.note.nullable = true; }, d => { schema(d, 'Party').anyOf = []; },
    d => { list(d).parameters[1].schema.type = ['string', 'null']; }, d => { schema(d, 'CaseView').allOf = [{ $ref: '#/components/schemas/Person' }]; },
  ],
  'no-floats': [d => { schema(d, 'AcceptCase').properties.fee = { type: 'number' }; }, d => { schema(d, 'AcceptCase').properties.fee = { type: 'string', format: 'double', maxLength: 9 }; }],
  'webhook-tag': [d => { d.webhooks.caseChanged.post.tags = ['Casework']; }, d => { accept(d).tags = ['Webhooks']; }],
  'examples-present': [d => { delete accept(d).requestBody.content['application/json'].examples; }, d => { list(d).responses['200'].content['application/json'].examples = {}; }],
  'union-tag': [
    d => { delete schema(d, 'Party').discriminator; }, d => { delete schema(d, 'Person').properties.kind['x-tag']; },
    d => { schema(d, 'Person').required = []; }, d => { schema(d, 'Person').properties.kind.enum.push('legal-person'); },
  ],
  'no-inline-objects': [d => { schema(d, 'CaseView').properties.party = { type: 'object', properties: {} }; }],
  'closed-requests': [d => { delete schema(d, 'AcceptCase').additionalProperties; }],
  'plain-paths': [
    d => { d.paths['/v1/cases/{caseId}:close'] = {}; }, d => { d.paths['/v1/caseFiles'] = {}; },
    d => { d.paths['/v1/cases'].patch = { operationId: 'amendCase', responses: {} }; },
  ],
};
