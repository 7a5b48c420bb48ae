// Bundles the contract: openapi.yaml and the rooms' files -> bundle/qingdan.json, problems.yaml -> bundle/problems.json.
// Deterministic: the same sources give the same bytes. `--out DIR` writes elsewhere (used by check.mjs).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

export const home = dirname(dirname(fileURLToPath(import.meta.url)));

export function bundle(out = join(home, 'bundle')) {
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(tmpdir(), 'qingdan-bundle-'));
  try {
    const raw = join(work, 'qingdan.json');
    execFileSync(
      process.execPath,
      [join(home, 'node_modules/@redocly/cli/bin/cli.js'), 'bundle', join(home, 'openapi.yaml'), '-o', raw, '--ext', 'json'],
      { cwd: home, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    const contract = JSON.parse(readFileSync(raw, 'utf8'));
    write(join(out, 'qingdan.json'), ordered(contract));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  write(join(out, 'problems.json'), problems());
  return out;
}

/** Component maps by name, so that moving a file does not move half of the bundle. */
function ordered(contract) {
  for (const [kind, map] of Object.entries(contract.components ?? {})) {
    contract.components[kind] = Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }
  return contract;
}

/** The compiled registry: a list in the registry's order, and the texts of single faults. */
export function problems() {
  const source = parse(readFileSync(join(home, 'problems.yaml'), 'utf8'));
  return {
    problems: Object.entries(source.problems).map(([code, p]) => ({ code, ...p })),
    errors: source.errors,
  };
}

function write(file, value) {
  writeFileSync(file, JSON.stringify(value, null, 2) + '\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--out');
  console.log('bundled into ' + bundle(at < 0 ? undefined : process.argv[at + 1]));
}
