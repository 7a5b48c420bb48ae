// Lints the bundle with our rules (Spectral) and the sources with Redocly's structural checks. Exit 1 on any finding.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import ruleset from '../lint/ruleset.mjs';
import { home } from './bundle.mjs';

/** Findings of our rules on a document, as {code, message, path}. */
export async function findings(document, only) {
  const spectral = new core.Spectral();
  const rules = only ? Object.fromEntries(only.map(name => [name, ruleset.rules[name]])) : ruleset.rules;
  spectral.setRuleset(new core.Ruleset({ rules }));
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  return spectral.run(new core.Document(text, parsers.Json, 'bundle/qingdan.json'));
}

export async function lint() {
  const found = await findings(readFileSync(join(home, 'bundle/qingdan.json'), 'utf8'));
  for (const f of found) console.error(`${f.code}: ${f.message}\n    at ${f.path.join(' > ')}`);
  const structural = spawnSync(
    process.execPath,
    [join(home, 'node_modules/@redocly/cli/bin/cli.js'), 'lint', 'openapi.yaml', '--config', 'lint/redocly.yaml', '--format', 'stylish'],
    { cwd: home, encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
  );
  if (structural.status !== 0) console.error(structural.stdout + structural.stderr);
  console.log(`lint: ${found.length} findings of our ${Object.keys(ruleset.rules).length} rules, structure ${structural.status === 0 ? 'sound' : 'broken'}`);
  return found.length === 0 && structural.status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!(await lint())) process.exitCode = 1;
}
