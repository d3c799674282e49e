import { isSampleAddress } from '@regulars/delivery/domain';
import { Temporal } from '@regulars/shared/calendar';
import { partialDayText } from '@regulars/shared/contract';
import { awaySpan, learnRhythm } from '@regulars/visits/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regulars, sampleShop } from './sample-shop';

const sunday = Temporal.PlainDate.from('2026-11-22');
const shop = (day = sunday) => sampleShop(day, (place) => `c${place}`);

describe('the sample shop', () => {
  it('has forty regulars, each with a name and an address of their own', () => {
    const people = shop();
    expect(people).toHaveLength(40);
    expect(new Set(regulars.map((one) => `${one.given} ${one.family ?? ''}`)).size).toBe(40);
    const addresses = people.flatMap(({ record }) => record.emails.map((email) => email.value));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThan(35);
  });
  it('has no address that anything is ever sent to', () => {
    for (const { record } of shop())
      for (const { value } of record.emails) expect(isSampleAddress(value), value).toBe(true);
  });
  it('is the same on the same day', () => {
    expect(shop()).toEqual(shop());
  });
  it('is alive on any day: birthdays today, tomorrow and this week, some who stay away, nothing in the future', () => {
    const anyDay = fc.integer({ min: 0, max: 4000 }).map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }));
    fc.assert(
      fc.property(anyDay, (today) => {
        const people = shop(today);
        const dates = people.flatMap(({ record }) => record.dates.map((date) => date.day));
        for (const day of dates) expect(partialDayText.safeParse(day).success, day).toBe(true);
        const days = new Set(dates.map((day) => day.slice(-5)));
        for (const ahead of [0, 1, 2, 4, 6]) {
          const monthDay = today.add({ days: ahead }).toString().slice(-5);
          expect(days.has(monthDay), `${today.toString()} + ${ahead}`).toBe(true);
        }
        const text = today.toString();
        for (const { notes, tastes, visits } of people)
          for (const { day } of [...notes, ...tastes, ...visits]) expect(day <= text).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it('has some who stay away by their own rhythm', () => {
    const away = shop().filter(({ visits }) => {
      const { lastDay, usualDays } = learnRhythm(visits.map((visit) => visit.day));
      if (lastDay === undefined || usualDays === undefined) return false;
      const { overdueFrom, goneFrom } = awaySpan(lastDay, usualDays);
      return overdueFrom <= sunday.toString() && goneFrom > sunday.toString();
    });
    expect(away.map(({ record }) => record.name.given)).toEqual(
      expect.arrayContaining(['Eduardo', 'Helena', 'Samuel', 'Ingrid', 'Jean-Luc', 'Priya', 'Aylin']),
    );
  });
});
