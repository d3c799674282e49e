import { fileURLToPath } from 'node:url';
import { serve } from '@regulars/server';
import type { Command } from 'commander';

/** `regulars serve`: the server, as `npm start` starts it once it is built. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('serve the API and the app, plan and send, until it is told to stop')
    .option('--host <address>', 'the address to listen on, before HOST')
    .option('--port <number>', 'the port to listen on, before PORT; 0 takes a free one')
    .action(async (_options: unknown, called: Command) => {
      const { host, port, json } = called.optsWithGlobals<{ host?: string; port?: string; json?: boolean }>();
      const named = { ...(host === undefined ? {} : { HOST: host }), ...(port === undefined ? {} : { PORT: port }) };
      // From here, as the bundle lays out its files: dist/apps/api/cli.js beside dist/apps/web.
      const webRoot = fileURLToPath(new URL('../web/browser', import.meta.url));
      await serve({ ...process.env, ...named }, { webRoot, says: json === true ? 'json' : 'words' });
    });
}
