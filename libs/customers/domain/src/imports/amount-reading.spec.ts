import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountHint, readAmount } from './amount-reading';
import { amountEvidence } from './column-evidence';

describe('an amount as people write it', () => {
  it.each([
    ['1.234,56', 'comma', 123_456],
    ['1,234.56', 'point', 123_456],
    ['1.234.567,8', 'comma', 123_456_780],
    ['€ 12,00', 'comma', 1200],
    ['12,00 €', 'comma', 1200],
    ['R$ 12,50', 'comma', 1250],
    ['CHF 1’234.50', 'point', 123_450],
    ['1 234,50 kr', 'comma', 123_450],
    ['$1,234', 'point', 123_400],
    ['.50', 'point', 50],
    ['0.500', 'point', 50],
    ['12', 'point', 1200],
    ['(12.00)', 'point', -1200],
    ['-12.00', 'point', -1200],
    ['-€12.00', 'point', -1200],
    ['12.00-', 'point', -1200],
    ['1.9800', 'point', 198],
  ] as const)('%s', (text, style, minor) => expect(readAmount(text, style, 2)).toBe(minor));

  it.each([
    ['1.234,56', 'point'],
    ['1,23,456', 'point'],
    ['12,3.4', 'point'],
    ['1.2.3', 'point'],
    ['1.999', 'point'],
    ['twelve', 'point'],
    ['12 34', 'point'],
    ['', 'point'],
    ['--', 'point'],
    ['1e5', 'point'],
    ['99999999999999999', 'point'],
  ] as const)('%s is none, written with a %s', (text, style) => expect(readAmount(text, style, 2)).toBeUndefined());

  it('knows currencies without a smaller unit', () => {
    expect(readAmount('¥1,234', 'point', 0)).toBe(1234);
    expect(readAmount('12.5', 'point', 0)).toBeUndefined();
  });

  it('knows no minus zero', () => {
    expect(readAmount('-0.00', 'point', 2)).toBe(0);
  });

  it('reads what either half of the world writes', () => {
    const styles = fc.constantFrom(
      ['en-US', 'point'] as const,
      ['de-DE', 'comma'] as const,
      ['fr-FR', 'comma'] as const,
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), styles, (minor, [locale, style]) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(minor / 100);
        expect(readAmount(text, style, 2)).toBe(minor);
      }),
    );
  });
});

describe('the decimal sign of a column', () => {
  const verdict = (...cells: string[]) => {
    const evidence = amountEvidence();
    for (const cell of cells) evidence.add(cell);
    return evidence.verdict();
  };
  it('is decided by the one cell that allows only one', () => {
    expect(verdict('1.234', '12,50')).toEqual({ kind: 'clear', style: 'comma' });
    expect(verdict('1,234', '12.5')).toEqual({ kind: 'clear', style: 'point' });
    expect(verdict('1.234.567', '12')).toEqual({ kind: 'clear', style: 'comma' });
  });
  it('is asked about where a thousand may be one', () => {
    expect(verdict('1.234', '2.500')).toEqual({ kind: 'ambiguous', examples: ['1.234', '2.500'] });
    expect(amountHint('1,234')).toBe('either');
  });
  it('is asked about where cells contradict each other', () => {
    expect(verdict('1,5', '1.5')).toMatchObject({ kind: 'mixed' });
  });
  it('does not matter where all are whole', () => {
    expect(verdict('12', '13 €', 'free')).toEqual({ kind: 'no-matter' });
  });
});
