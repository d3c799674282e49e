import 'reflect-metadata';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { checkNode } from '@regulars/server/check-node';

checkNode();
enableCompileCache(fileURLToPath(new URL('.compiled', import.meta.url)));
// Loaded after the check: the SQLite driver does not survive an old Node.
const { makeProgram } = await import('./program');
await makeProgram().parseAsync();
