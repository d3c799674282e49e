// `npm run dev`: the server on :3000 restarts when its bundle changes, the screens on :4200 reload as you save.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';

const children = [];
const run = (name, command, args, env = {}) => {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  child.once('exit', (code) => {
    console.log(`${name} ended (${String(code)}); stopping the rest.`);
    stop();
  });
  children.push(child);
};
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);

mkdirSync('dist/apps/api', { recursive: true });
run('server build', 'npx', [
  '--no-install',
  'vite',
  'build',
  '--watch',
  '--config',
  'apps/api/vite.config.ts',
  '--logLevel',
  'warn',
]);
while (!existsSync('dist/apps/api/main.js')) await new Promise((resolve) => setTimeout(resolve, 200));
run('server', process.execPath, ['--watch', '--watch-preserve-output', 'dist/apps/api/main.js'], {
  PUBLIC_URL: 'http://127.0.0.1:4200',
});
run('screens', 'npx', ['--no-install', 'ng', 'serve', 'web']);
