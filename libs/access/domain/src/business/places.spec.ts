import { describe, expect, it } from 'vitest';
import {
  allCountries,
  customaryCurrency,
  customaryLanguage,
  knownCountry,
  knownCurrency,
  knownLanguage,
  knownZone,
} from '../index';

describe('where a shop is', () => {
  it('knows zones by their names, not by their offset of today', () => {
    expect(knownZone('europe/lisbon')).toBe('Europe/Lisbon');
    expect(knownZone('Europe/Kyiv')).toBe('Europe/Kyiv');
    expect(knownZone('UTC')).toBe('UTC');
    for (const bad of ['+01:00', 'Mars/Base', '', 'Europe/', 'Europe/Lisbon\u0000'])
      expect(knownZone(bad)).toBeUndefined();
  });

  it('knows the countries of today', () => {
    expect(knownCountry('pt')).toBe('PT');
    for (const bad of ['XX', 'EU', 'SU', 'UK', 'ZZ', 'PRT', '1', '']) expect(knownCountry(bad)).toBeUndefined();
    expect(allCountries().length).toBeGreaterThan(240);
  });

  it('knows languages and currencies', () => {
    expect(knownLanguage('PT-br')).toBe('pt-BR');
    for (const bad of ['', 'xx', 'not a one', 'e']) expect(knownLanguage(bad)).toBeUndefined();
    expect(knownCurrency('eur')).toBe('EUR');
    for (const bad of ['EURO', 'XYZ', '']) expect(knownCurrency(bad)).toBeUndefined();
  });

  it('guesses what people there speak and pay with', () => {
    const guesses = ['DE', 'US', 'PT', 'BR', 'CH', 'GB', 'JP', 'SN'].map((country) => customaryCurrency(country));
    expect(guesses).toEqual(['EUR', 'USD', 'EUR', 'BRL', 'CHF', 'GBP', 'JPY', 'XOF']);
    expect(['PT', 'DE', 'JP', 'AQ'].map(customaryLanguage)).toEqual(['pt', 'de', 'ja', 'en']);
    for (const country of allCountries()) {
      const currency = customaryCurrency(country);
      if (currency !== undefined) expect(knownCurrency(currency), country).toBe(currency);
    }
  });
});
