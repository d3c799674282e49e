import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node';

checkNode();
// Loaded after the check: the SQLite driver does not survive an old Node.
const { serve } = await import('./serve');
// From here, as the bundle lays out its files: dist/apps/api/main.js beside dist/apps/web.
await serve(process.env, { webRoot: fileURLToPath(new URL('../web/browser', import.meta.url)) });
