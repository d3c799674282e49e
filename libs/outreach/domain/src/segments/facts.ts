import type { PreferenceKind, PreferenceSource, Purpose, Stance } from '@regulars/customers/domain';

/** What clauses ask of one customer. Days are `YYYY-MM-DD` in the shop. */
export interface SegmentFacts {
  tagIds: readonly string[];
  repId: string | null;
  city: string | null;
  language: string | null;
  email: string | null;
  phone: string | null;
  /** `MM-DD` */
  birthdayKey: string | null;
  visitCount: number;
  lastVisitDay: string | null;
  /** the day they were written down */
  createdDay: string;
  /** null before the first visit */
  rhythm: {
    firstDay: string;
    usualDays: number | null;
    overdueFrom: string | null;
    goneFrom: string | null;
    spentMinor: number | null;
    currency: string;
  } | null;
  preferences: readonly { kind: PreferenceKind; stance: Stance; text: string; source: PreferenceSource }[];
  /** whether we may write, today */
  consent: Readonly<Record<Purpose, boolean>>;
}
