import { Injectable } from '@nestjs/common';
import {
  cadenceCheckIns,
  mostDaysGone,
  rhythmCheckIns,
  secondVisitNudges,
  winBacks,
  type Absence,
  type Wish,
  type Window,
} from '@regulars/outreach/domain';
import type { Reader } from '@regulars/shared/db';
import { absences, type WhoseAbsence } from '@regulars/visits/api';
import { mostUrgent } from '@regulars/visits/domain';
import type { ProgrammeRecord } from '../programmes/programme-store';
import type { OccasionSource, SourceQuestion } from './occasion-source';
import { spokenWith } from './spoken-with';

/** Those who stay away, have gone, or came once and not again; the most urgent first. */
@Injectable()
export class Returns implements OccasionSource {
  async wishes(reader: Reader, { programme, window, customers }: SourceQuestion): Promise<Wish[]> {
    const whose = customers ? { customers } : whoseFor(programme, window);
    const kept = whose ? await absences(reader, whose) : [];
    const spoken = await spokenWith(
      reader,
      kept.map(({ customerId }) => customerId),
    );
    const today = window.from.toString();
    const ordered = mostUrgent(
      kept.map((one) => ({ ...one, usualDays: one.usualDays ?? 365 })),
      today,
    );
    const usual = new Map(kept.map(({ customerId, usualDays }) => [customerId, usualDays]));
    const people = ordered.map(({ customerId, zone, lastDay, visitDays }): Absence => ({
      customerId,
      zone: zone ?? undefined,
      lastDay,
      visitDays,
      usualDays: usual.get(customerId) ?? undefined,
      spokenOn: spoken.get(customerId),
    }));
    return wishesOf(programme, people, window);
  }
}

function wishesOf({ settings }: ProgrammeRecord, people: readonly Absence[], window: Window): Wish[] {
  switch (settings.kind) {
    case 'check-in':
      return settings.by === 'rhythm'
        ? rhythmCheckIns(people, window)
        : cadenceCheckIns(people, settings.everyDays, window);
    case 'win-back':
      return winBacks(people, settings.by === 'days' ? settings.days : undefined, window);
    case 'second-visit':
      return secondVisitNudges(people, settings.daysAfter, window);
    case 'birthday':
    case 'date':
    case 'holiday':
    case 'thanks':
    case 'offer':
      return [];
  }
}

/** By which index those are found who may have fallen due; the rules then decide on each. */
function whoseFor({ settings }: ProgrammeRecord, { from, to }: Window): WhoseAbsence | undefined {
  const days = (first: typeof from, last: typeof to) => ({ from: first.toString(), to: last.toString() });
  const since = (after: number, until: number) =>
    days(from.subtract({ days: after + until }), to.subtract({ days: after }));
  switch (settings.kind) {
    case 'check-in':
      if (settings.by === 'rhythm') return { overdue: days(from, to) };
      return { last: since(settings.everyDays, Math.max(60, settings.everyDays)) };
    case 'win-back':
      if (settings.by === 'rhythm') return { gone: days(from.subtract({ days: mostDaysGone }), to) };
      return { last: since(settings.days, mostDaysGone) };
    case 'second-visit':
      return { last: since(settings.daysAfter, mostDaysGone) };
    case 'birthday':
    case 'date':
    case 'holiday':
    case 'thanks':
    case 'offer':
      return undefined;
  }
}
