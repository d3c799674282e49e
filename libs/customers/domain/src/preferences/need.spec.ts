import { describe, expect, it } from 'vitest';
import { canBeMet, isLookedFor, soughtIn } from './need';
import { preferenceKinds, stances } from './preference';

const need = (text: string) => ({ kind: 'product', stance: 'need', text }) as const;

describe('a need', () => {
  it('comes to an end where it is something that one can have, and never for an allergy', () => {
    const ends = preferenceKinds.filter((kind) => canBeMet({ kind, stance: 'need' }));
    expect(ends).toEqual(['interest', 'product', 'other']);
    expect(stances.filter((stance) => canBeMet({ kind: 'product', stance }))).toEqual(['need']);
  });

  it.each(['a bigger table', 'Notenständer', 'looking for nuts', 'annotated scores'])('is looked for: %s', (text) => {
    expect(isLookedFor(need(text))).toBe(true);
  });

  it.each(['no nuts', 'Allergic to nuts', 'table without drawers', 'keine Nüsse', 'bitte ohne Duft'])(
    'is not looked for: %s',
    (text) => {
      expect(isLookedFor(need(text))).toBe(false);
    },
  );

  it('is told by what is sought', () => {
    expect(soughtIn('looking for a bigger table')).toBe('a bigger table');
    expect(soughtIn('is searching for oak ')).toBe('oak');
    expect(soughtIn('bigger table')).toBe('bigger table');
    expect(soughtIn('Looking')).toBe('Looking');
  });
});
