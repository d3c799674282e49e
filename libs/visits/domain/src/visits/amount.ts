import type { DecimalStyle } from '@regulars/customers/domain';
import { readAmount } from '@regulars/customers/domain';

/** How a shop writes amounts: its currency, that currency's digits, and the sign before them. */
export interface AmountStyle {
  readonly currency: string;
  readonly digits: number;
  readonly decimal: DecimalStyle;
}

/** How amounts are written in a currency at a place (BCP 47). */
export function amountStyle(currency: string, locale: string): AmountStyle {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const sign = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return {
    currency,
    digits: format.resolvedOptions().maximumFractionDigits ?? 2,
    decimal: sign === ',' ? 'comma' : 'point',
  };
}

/**
 * What somebody typed as an amount, in the smallest unit: "31,90" → 3190. Read as the shop writes it, else the other way
 * around. Null for nothing, undefined for what cannot be an amount.
 */
export function minorOf(typed: string, { digits, decimal }: AmountStyle): number | null | undefined {
  if (typed.trim() === '') return null;
  return readAmount(typed, decimal, digits) ?? readAmount(typed, decimal === 'comma' ? 'point' : 'comma', digits);
}

/** An amount as its field shows it: 3190 → "31,90". */
export function typedAmount(minor: number, { digits, decimal }: AmountStyle): string {
  return (minor / 10 ** digits).toFixed(digits).replace('.', decimal === 'comma' ? ',' : '.');
}
