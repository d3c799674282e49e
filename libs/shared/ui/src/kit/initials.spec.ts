import { describe, expect, it } from 'vitest';
import { hueOf, initialsOf } from './initials';

describe('initials', () => {
  it('are of the first and the last word', () => {
    expect(initialsOf('Leonie Köhler')).toBe('LK');
    expect(initialsOf('Ana Maria de Souza')).toBe('AS');
    expect(initialsOf('madonna')).toBe('M');
  });
  it('come from every script, and from no name at all', () => {
    expect(initialsOf('李小龍')).toBe('李');
    expect(initialsOf('Élodie “Lo” Nguyễn')).toBe('ÉN');
    expect(initialsOf('👩‍🚀')).toBe('');
    expect(initialsOf('')).toBe('');
  });
  it('keep their tint', () => {
    expect(hueOf('Leonie Köhler')).toBe(hueOf('Leonie Köhler'));
    expect(hueOf('Leonie Köhler') % 15).toBe(0);
  });
});
