import { beforeAll, describe, expect, it } from 'vitest';
import type { Almanac } from '@regulars/outreach/domain';
import { Almanacs, firstDays } from './almanacs';
import { HolidayBooks } from './holiday-books';

const years = Array.from({ length: 10 }, (_, at) => 2026 + at);
let almanac: Almanac;
beforeAll(async () => (almanac = await new Almanacs(new HolidayBooks()).of(years)));

const inCountry = (key: string, country: string) => almanac.inCountry(key, country)?.days.map(String);
const anywhere = (key: string) => almanac.anywhere(key)?.days.map(String);
const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Easter Sunday as Meeus has it (Astronomical Algorithms, chapter 8; after Butcher, 1876). */
function easter(year: number): [month: number, day: number] {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return [Math.floor(n / 31), (n % 31) + 1];
}

/** Easter of the Julian calendar in days of ours, as Meeus has it; right until 2099. */
function orthodoxEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30;
  const n = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114;
  return iso(year, Math.floor(n / 31), (n % 31) + 1 + 13);
}

/** The fourth Thursday of November (5 U.S.C. § 6103). */
function thanksgiving(year: number): string {
  const first = (11 - new Date(Date.UTC(year, 10, 1)).getUTCDay()) % 7;
  return iso(year, 11, 22 + first);
}

/** The days of these years that are this one in another calendar, as Unicode’s calendars reckon them. */
function daysIn(calendar: string, month: string, date: string): string[] {
  const written = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const found: string[] = [];
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2036, 0, 1); at += 86_400_000) {
    const parts = written.formatToParts(at).map(({ value }) => value);
    if (parts.includes(month) && parts.includes(date)) found.push(new Date(at).toISOString().slice(0, 10));
  }
  return found;
}

describe('movable feasts, for ten years', () => {
  it('Easter Sunday, and Good Friday two days before it', () => {
    expect(inCountry('easter-sunday', 'DE')).toEqual(years.map((year) => iso(year, ...easter(year))));
    const fridays = years.map((year) => iso(year, easter(year)[0], easter(year)[1] - 2));
    expect(inCountry('good-friday', 'DE')).toEqual(fridays);
  });
  it('Orthodox Easter, at home and far from it', () => {
    expect(inCountry('easter-sunday', 'GR')).toEqual(years.map(orthodoxEaster));
    expect(anywhere('orthodox-easter')).toEqual(years.map(orthodoxEaster));
  });
  it('Thanksgiving in the United States', () => {
    expect(inCountry('thanksgiving-day', 'US')).toEqual(years.map(thanksgiving));
  });
  it('Hanukkah: 25 Kislev, the day after its first evening', () => {
    expect(anywhere('hanukkah')).toEqual(daysIn('hebrew', 'Kislev', '25'));
  });
  it('Eid al-Fitr: 1 Shawwal, give or take the day by which reckonings of the moon differ', () => {
    const reckoned = daysIn('islamic-umalqura', 'Shawwal', '1');
    const days = anywhere('eid-al-fitr') ?? [];
    const apart = days.map((day, at) => Math.abs(Date.parse(day) - Date.parse(reckoned[at] ?? '')) / 86_400_000);
    expect(days).toHaveLength(11);
    expect(apart.filter((count) => count > 1)).toEqual([]);
  });
  it('Lunar New Year, as the Hong Kong Observatory prints it', () => {
    expect(anywhere('lunar-new-year')).toEqual([
      '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03',
      '2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08',
    ]); // prettier-ignore
  });
  it('Diwali, as Indian almanacs print it', () => {
    const days = [
      '2026-11-08', '2027-10-29', '2028-10-17', '2029-11-05', '2030-10-26',
      '2031-11-14', '2032-11-02', '2033-10-22', '2034-11-10', '2035-10-30',
    ]; // prettier-ignore
    expect(anywhere('diwali')).toEqual(days);
    expect(inCountry('diwali', 'IN')).toEqual(days);
    expect(inCountry('diwali', 'LK')?.slice(0, 3)).toEqual(['2026-11-08', '2027-10-29', '2028-10-17']);
    expect(inCountry('diwali', 'SG')?.slice(0, 3)).toEqual(['2026-11-08', '2027-10-28', '2028-10-17']);
    expect(inCountry('diwali', 'DE')).toBeUndefined();
  });
  it('every feast of the list has its day in each year', () => {
    const keys = ['eid-al-adha', 'passover', 'rosh-hashanah', 'nowruz', 'orthodox-christmas', 'thanksgiving-day'];
    for (const key of keys)
      expect(
        (anywhere(key) ?? []).map((day) => Number(day.slice(0, 4))),
        key,
      ).toEqual(years);
  });
});

it('wishes a holiday of several days, or with a Monday off, once', () => {
  expect(firstDays(['2027-02-07', '2027-02-06', '2027-12-25', '2027-02-06'])).toEqual(['2027-02-06', '2027-12-25']);
});
