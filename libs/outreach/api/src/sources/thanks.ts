import { Injectable } from '@nestjs/common';
import { mostDaysThanked, thanksFor, type VisitDay, type Wish } from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { absences, visitDays, type CountedDay } from '@regulars/visits/api';
import type { OccasionSource, PlanningShop, SourceQuestion } from './occasion-source';
import { sendersToThank } from './senders';

/** Visits that deserve thanks: the first, a round number, a large one, or that of somebody who was sent. */
@Injectable()
export class Thanks implements OccasionSource {
  async wishes(reader: Reader, { programme, window, shop, customers }: SourceQuestion): Promise<Wish[]> {
    const { settings } = programme;
    if (settings.kind !== 'thanks') return [];
    if (settings.after === 'sent')
      return sendersToThank(reader, settings.daysAfter, { window, ...(customers && { customers }) });
    const last = {
      from: window.from.subtract({ days: settings.daysAfter + mostDaysThanked }).toString(),
      to: window.to.toString(),
    };
    const kept = await absences(reader, customers ? { customers } : { last });
    const zones = new Map(kept.map(({ customerId, zone }) => [customerId, zone ?? undefined]));
    const days = (await visitDays(reader, [...zones.keys()])).filter(({ day }) => day >= last.from);
    const visits = days.map((day): VisitDay => ({ ...inWords(day, shop), zone: zones.get(day.customerId) }));
    return thanksFor(visits, settings, settings.daysAfter, window);
  }
}

/** An amount counts in the shop's own money alone. */
function inWords({ customerId, day, number, minor, currency }: CountedDay, shop: PlanningShop): Omit<VisitDay, 'zone'> {
  if (minor === null || currency !== shop.currency) return { customerId, day, number, minor: null, amount: null };
  const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return { customerId, day, number, minor, amount: format.format(minor / 10 ** digits) };
}
