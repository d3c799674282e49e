import 'reflect-metadata';
import { checkNode } from './check-node';

checkNode();
// Loaded after the check: the SQLite driver does not survive an old Node.
const { serve } = await import('./serve');
await serve(process.env);
