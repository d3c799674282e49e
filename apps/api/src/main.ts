import 'reflect-metadata';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node';

checkNode();
// What V8 made of the code at the last start is kept beside it: the next start is ready sooner.
enableCompileCache(fileURLToPath(new URL('.compiled', import.meta.url)));
// Loaded after the check: the SQLite driver does not survive an old Node.
const { serve } = await import('./serve');
// From here, as the bundle lays out its files: dist/apps/api/main.js beside dist/apps/web.
await serve(process.env, { webRoot: fileURLToPath(new URL('../web/browser', import.meta.url)) });
