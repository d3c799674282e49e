import { expect, it } from 'vitest';
import { providerPresets } from './presets';

it.each(providerPresets)(
  '$name can be used as it stands',
  ({ host, port, security, perHour, perDay, tokenUrl, spf }) => {
    expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
    expect([
      [465, 'tls'],
      [587, 'starttls'],
    ]).toContainEqual([port, security]);
    // What may go in an hour must fit into a day.
    if (perHour !== null && perDay !== null) expect(perHour).toBeLessThanOrEqual(perDay);
    if (tokenUrl !== undefined) expect(tokenUrl).toMatch(/^https:\/\//);
    if (spf !== undefined) expect(spf).toMatch(/^include:[a-z0-9._-]+$/);
  },
);

it('each has a name of its own', () => {
  expect(new Set(providerPresets.map((preset) => preset.id)).size).toBe(providerPresets.length);
  expect(new Set(providerPresets.map((preset) => preset.name)).size).toBe(providerPresets.length);
});
