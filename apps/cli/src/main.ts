import 'reflect-metadata';
import { checkNode } from '@regulars/server/check-node';

checkNode();
// Loaded after the check: the SQLite driver does not survive an old Node.
const { makeProgram } = await import('./program');
await makeProgram().parseAsync();
