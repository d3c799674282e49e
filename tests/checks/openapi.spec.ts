import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeApi } from '../../apps/api/src/docs';
import { startServer } from '../support/server';

it('openapi.json is what the API says of itself (else: npm run openapi, and look at the change)', async () => {
  const server = await startServer('sqlite');
  const now: unknown = JSON.parse(JSON.stringify(describeApi(server.app)));
  await server.close();
  expect(now).toEqual(JSON.parse(readFileSync('openapi.json', 'utf8')));
});
