import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundle, home, problems } from '../bundle.mjs';

test('bundling twice gives the same bytes, and no reference leaves the file', () => {
  const work = mkdtempSync(join(tmpdir(), 'qingdan-bundle-test-'));
  try {
    const [a, b] = ['a', 'b'].map(n => bundle(join(work, n))).map(dir => readFileSync(join(dir, 'qingdan.json'), 'utf8'));
    assert.equal(a, b);
    assert.deepEqual([...a.matchAll(/"\$ref": "([^"]*)"/g)].map(m => m[1]).filter(r => !r.startsWith('#/components/')), []);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

test('every problem has status and both languages, and names the same facts in both', () => {
  const names = text => [...text.matchAll(/\{([a-zA-Z][a-zA-Z0-9]*)\}/g)].map(m => m[1]).sort().join();
  for (const p of problems().problems) {
    assert.match(p.code, /^[a-z]+(-[a-z]+)*$/);
    assert.ok(p.status >= 400 && p.status < 600, p.code);
    for (const part of ['title', 'detail', 'remedy']) {
      assert.match(p[part].zh, /\p{Script=Han}/u, `${p.code} ${part}`);
      assert.match(p[part].en, /[A-Za-z]/, `${p.code} ${part}`);
      assert.equal(names(p[part].zh), names(p[part].en), `${p.code} ${part} names other facts in English`);
    }
  }
});

test('every example file is used by the contract', () => {
  const used = new Set(['casework', 'portal', 'registry', 'oversight', 'identity', 'node']
    .flatMap(room => readdirSync(join(home, room)).filter(f => f.endsWith('paths.yaml'))
      .flatMap(f => [...readFileSync(join(home, room, f), 'utf8').matchAll(/\.\/examples\/([^']+)'/g)].map(m => `${room}/${m[1]}`))));
  const there = ['casework', 'portal', 'registry', 'oversight', 'identity', 'node']
    .flatMap(room => readdirSync(join(home, room, 'examples')).map(f => `${room}/${f}`));
  assert.deepEqual(there.filter(f => !used.has(f)), []);
});
