import { globSync, readFileSync } from 'node:fs';
import { actionInWords } from '../../libs/access/web/src/audit/audit-words';
import { complaintEvents, handoffStates, type PromiseStep } from '@regulars/care/domain';
import { describe, expect, it } from 'vitest';

const written =
  /(?:(?:record|audit\w*|tell|change|write)\(\s*(?:tx|actor),\s*(?:[\w.']+,\s*)?|act: )'([a-z-]+\.[a-z-]+)'/g;

/** Every action that the sources put on the trail by its whole name. */
function actionsInSources(): string[] {
  const files = globSync('libs/*/api/src/**/*.ts').filter((file) => !file.endsWith('.spec.ts'));
  const found = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(written)].map(([, action]) => action));
  return [...new Set(found.filter((action) => action !== undefined))];
}

const steps = {
  keep: true,
  'tell-late': true,
  break: true,
  withdraw: true,
  reopen: true,
  'take-back-late': true,
} satisfies Record<PromiseStep['kind'], true>;

// What an action without words of its own is told as.
const bare = (action: string): string => action.replace(/[.-]/g, ' ');

describe('whatever stands on the audit trail', () => {
  it('is found in the sources at all', () => {
    expect(actionsInSources()).toEqual(
      expect.arrayContaining(['note.added', 'offer.scheduled', 'mail-server.changed', 'contact.recorded']),
    );
  });

  it.each([
    ...actionsInSources(),
    ...complaintEvents.map((event) => `complaint.${event}`),
    ...handoffStates.map((state) => `handoff.${state}`),
    ...Object.keys(steps).map((step) => `promise.${step}`),
  ])('is told in words: %s', (action) => {
    expect(actionInWords({ action })).not.toBe(bare(action));
  });
});
