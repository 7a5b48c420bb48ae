// What the full test command runs: the committed bundle equals its sources, lint finds nothing, the rules' own tests pass,
// and the committed TypeScript client equals a fresh one. `--without-client` skips the last (it needs Maven).
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { bundle, home } from './bundle.mjs';
import { lint } from './lint.mjs';

const client = join(home, '../frontend-contracts/client/src');
let failed = 0;

function verdict(what, differences, hint) {
  if (differences.length === 0) return console.log(`ok    ${what}`);
  failed++;
  console.error(`FAIL  ${what}: ${hint}\n${differences.slice(0, 20).map(d => '        ' + d).join('\n')}`);
}

function files(root, at = root) {
  return readdirSync(at).filter(n => n !== '.openapi-generator').flatMap(n => {
    const path = join(at, n);
    return statSync(path).isDirectory() ? files(root, path) : [relative(root, path)];
  });
}

function differences(expected, actual) {
  const names = new Set([...files(expected), ...files(actual)]);
  const text = (root, n) => { try { return readFileSync(join(root, n), 'utf8'); } catch { return null; } };
  return [...names].sort().filter(n => text(expected, n) !== text(actual, n));
}

const work = mkdtempSync(join(tmpdir(), 'qingdan-check-'));
try {
  verdict('the committed bundle equals its sources', differences(bundle(join(work, 'bundle')), join(home, 'bundle')), 'run npm run bundle');
  verdict('lint', (await lint()) ? [] : ['see above'], 'mend the findings');
  const rules = spawnSync(process.execPath, ['--test', 'lint/test/rules.test.mjs', 'tools/test/bundle.test.mjs'], { cwd: home, encoding: 'utf8' });
  if (rules.status !== 0) console.error(rules.stdout + rules.stderr);
  verdict('the rules refuse their bad samples', rules.status === 0 ? [] : ['see above'], 'mend the rules');
  if (!process.argv.includes('--without-client')) {
    const fresh = join(work, 'client');
    execFileSync(process.env.QD_MVN ?? 'mvn',
      ['-q', '-B', '-pl', 'openapi', 'generate-sources', '-Ptypescript', `-Dtypescript.output=${fresh}`], { cwd: join(home, '..'), stdio: ['ignore', 'ignore', 'inherit'] });
    verdict('the committed TypeScript client equals a fresh one', differences(fresh, client), 'run npm run client');
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
