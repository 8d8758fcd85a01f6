/** Runs every check there is and ends with one line of counts. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { installPackages } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
installPackages();
const reports = mkdtempSync(join(tmpdir(), 'reduktionsstien-'));
const counts = { passed: 0, failed: 0 };

/** Runs a program of the project's packages; one check. */
function check(title, script, args = [], env = {}) {
  process.stdout.write(`\n▸ ${title}\n`);
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${script}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  counts[status === 0 ? 'passed' : 'failed'] += 1;
}

/** Runs the tests of a folder; each test counts. */
function tests(title, project, env = {}) {
  process.stdout.write(`\n▸ ${title}\n`);
  const report = join(reports, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status } = spawnSync(process.execPath, [`${root}node_modules/vitest/vitest.mjs`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
    if (status !== 0 && numFailedTests === 0) counts.failed += 1;
  } catch {
    counts.failed += 1;
  }
}

check('Form and rules of the code', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']);
check('Types', 'typescript/bin/tsc');
check('Directions of imports', 'dependency-cruiser/bin/dependency-cruise.mjs', ['src', 'workers', 'tests']);
check('Dead code', 'knip/bin/knip.js');
check('Documents that are generated', 'tsx/dist/cli.mjs', ['src/docs/writeMethod.ts', '--check']);
check('Changes of the model on record', 'tsx/dist/cli.mjs', ['src/docs/checkModelChanges.ts']);
tests('Unit tests', 'unit');
tests('The model', 'model');
check('Build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']);
check('Weight of the first download', 'tsx/dist/cli.mjs', ['tests/weight.ts']);
try {
  tests('In the browser', 'browser', { CHROME_PATH: await findBrowser() });
} catch (cause) {
  process.stdout.write(`${cause.message}\n`);
  counts.failed += 1;
}
rmSync(reports, { recursive: true });
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
