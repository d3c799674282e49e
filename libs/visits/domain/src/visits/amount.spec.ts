import { describe, expect, it } from 'vitest';
import { amountStyle, minorOf, typedAmount } from './amount';

const euro = amountStyle('EUR', 'de-DE');
const yen = amountStyle('JPY', 'ja-JP');

describe('an amount as people type it', () => {
  it.each([
    ['31,90', 3190],
    ['31.90', 3190],
    ['31,9', 3190],
    ['32', 3200],
    ['1.234,56', 123456],
    ['1,234.56', 123456],
    ['1.234', 123400],
    ['1.234.567', 123456700],
    ['31,90 €', 3190],
    ['CHF 12.50', 1250],
    ["1'234.50", 123450],
    ['', null],
    ['-5', -500],
  ])('%s', (typed, minor) => {
    expect(minorOf(typed, euro)).toBe(minor);
  });

  it.each(['a lot', '3,1,9', '31,905,1', '1.2.3', '..'])('%s is none', (typed) => {
    expect(minorOf(typed, euro)).toBeUndefined();
  });

  it('has no cents in yen', () => {
    expect(minorOf('1,200', yen)).toBe(1200);
    expect(minorOf('12.5', yen)).toBeUndefined();
  });

  it('is shown again as the shop writes it', () => {
    expect(typedAmount(3190, euro)).toBe('31,90');
    expect(typedAmount(1200, yen)).toBe('1200');
  });
});
