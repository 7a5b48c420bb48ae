import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from '../../tools/lint.mjs';
import { rules } from '../ruleset.mjs';
import { bad, good } from './samples.mjs';

test('every rule has a bad sample, and every bad sample a rule', () => {
  assert.deepEqual(Object.keys(bad).sort(), Object.keys(rules).sort());
});

test('the good sample is refused by no rule', async () => {
  assert.deepEqual((await findings(good())).map(f => `${f.code}: ${f.message}`), []);
});

for (const [rule, changes] of Object.entries(bad)) {
  changes.forEach((change, i) => test(`${rule} refuses its bad sample ${i + 1}`, async () => {
    const document = good();
    change(document);
    const found = await findings(document, [rule]);
    assert.ok(found.length > 0, `Expected ${rule} to refuse the sample, but it found nothing`);
    assert.ok(found.every(f => f.code === rule && f.message.length > 10));
  }));
}
