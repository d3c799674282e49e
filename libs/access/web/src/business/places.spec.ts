import { expect, it } from 'vitest';
import { countryOptions, guessedPlace, zoneOptions } from './places';

it('guesses the country by its zone rather than by the browser’s language', () => {
  const lisbon = { country: 'PT', zone: 'Europe/Lisbon', language: 'pt', currency: 'EUR' };
  expect(guessedPlace({ zone: 'Europe/Lisbon', locale: 'en-US' })).toEqual(lisbon);
  expect(guessedPlace({ zone: 'UTC', locale: 'de-CH' })).toMatchObject({ country: 'CH', currency: 'CHF', zone: 'UTC' });
  expect(guessedPlace({ zone: 'Nowhere', locale: 'en' })).toMatchObject({ country: 'US', zone: 'UTC' });
});

it('offers a country’s own zones first', () => {
  const [first] = zoneOptions('JP');
  expect(first).toEqual({ value: 'Asia/Tokyo', label: 'Tokyo (Asia)' });
  expect(countryOptions()[0]?.label).toBe('Afghanistan');
});
