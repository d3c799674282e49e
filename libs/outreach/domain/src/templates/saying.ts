import { daysBetween, Temporal } from '@regulars/shared/calendar';
import { baseOf, bestTag } from '../languages/tags';
import type { MergeValue, Voice } from './merge-value';

/** A value as its language says it; empty where the language has no words of ours for it, so that it falls back. */
export function said(value: MergeValue, voice: Voice): string {
  if (typeof value === 'string') return value;
  switch (value.kind) {
    case 'day':
      return dayIn(value.day, voice);
    case 'since':
      return sinceIn(value.day, voice);
    case 'every':
      return every[baseOf(voice.language)]?.(spanOf(value.days)) ?? '';
    case 'money':
      return moneyIn(value, voice.language);
    case 'names':
      return nameIn(value.names, voice.language);
  }
}

function dayIn(day: string, { language, today }: Voice): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return Temporal.PlainDate.from(day).toLocaleString(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...year,
  });
}

// The first that fits: two weeks rather than 14 days, two months rather than nine weeks.
const steps = [
  { unit: 'year', days: 365.25, from: 730 },
  { unit: 'month', days: 365.25 / 12, from: 60 },
  { unit: 'week', days: 7, from: 14 },
  { unit: 'day', days: 1, from: 0 },
] as const;

function sinceIn(day: string, { language, today }: Voice): string {
  const days = daysBetween(Temporal.PlainDate.from(day), Temporal.PlainDate.from(today));
  const step = steps.find(({ from }) => days >= from);
  if (!step) return ''; // a visit that is still to come is no last visit
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(days / step.days), step.unit);
}

function moneyIn({ minor, currency }: { minor: number; currency: string }, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function nameIn(names: Readonly<Record<string, string>>, language: string): string {
  const tag = bestTag(language, Object.keys(names)) ?? 'en';
  return names[tag] ?? Object.values(names)[0] ?? '';
}

interface Span {
  count: number;
  unit: 'month' | 'week' | 'day';
}

function spanOf(days: number): Span {
  if (days >= 90) return { count: Math.round((days * 12) / 365), unit: 'month' };
  return days >= 28
    ? { count: Math.round(days / 7), unit: 'week' }
    : { count: Math.max(1, Math.round(days)), unit: 'day' };
}

// Intl has no "every". Where we have no words either, the author's own words are read.
const every: Readonly<Record<string, (span: Span) => string>> = {
  en: ({ count, unit }) => (count === 1 ? `every ${unit}` : `every ${count} ${unit}s`),
  de: ({ count, unit }) =>
    count === 1
      ? { day: 'jeden Tag', week: 'jede Woche', month: 'jeden Monat' }[unit]
      : `alle ${count} ${{ day: 'Tage', week: 'Wochen', month: 'Monate' }[unit]}`,
};
