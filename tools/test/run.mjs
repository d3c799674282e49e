// `npm test`: everything, in order of cost; `npm test -- unit story` runs some of it.
import { spawnSync } from 'node:child_process';

const stages = {
  unit: ['vitest', 'run', '--project', 'unit'],
  story: ['vitest', 'run', '--project', 'story'],
  journey: ['playwright', 'test', '--config', 'tests/journeys/playwright.config.ts'],
};

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? Object.keys(stages) : asked;
const outcomes = [];

if (chosen.includes('journey')) {
  run('build', ['nx', 'run-many', '-t', 'build']);
  run('build', ['vite', 'build', '--config', 'tests/journeys/vite.config.ts', '--logLevel', 'warn']);
}
for (const name of chosen) {
  const stage = stages[name];
  if (!stage) {
    console.error(`There are the stages ${Object.keys(stages).join(', ')}; ${name} is not one of them.`);
    process.exit(2);
  }
  outcomes.push([name, run(name, stage)]);
}

console.log('');
for (const [name, ok] of outcomes) console.log(`${ok ? 'passed' : 'FAILED'}  ${name}`);
process.exit(outcomes.every(([, ok]) => ok) ? 0 : 1);

function run(name, command) {
  console.log(`\n— ${name}`);
  const done = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit', env: process.env });
  if (name === 'build' && done.status !== 0) process.exit(1);
  return done.status === 0;
}
