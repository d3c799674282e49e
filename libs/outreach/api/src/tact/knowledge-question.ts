import type { ProgrammeKind } from '@regulars/outreach/domain';
import type { Temporal } from '@regulars/shared/calendar';

/** A touchpoint, planned or only thought of, whose customer is asked about. */
export interface AskedAbout {
  /** undefined for what is only thought of */
  id?: string | undefined;
  customerId: string;
  kind: ProgrammeKind;
  occasion: string;
  occurrence: string;
}

/** For which touchpoints, when, and where the shop is. */
export interface KnowledgeQuestion {
  about: readonly AskedAbout[];
  now: Temporal.Instant;
  shopZone: string;
}

/** Whom it is about, each once. */
export const customersIn = (about: readonly AskedAbout[]): string[] => [
  ...new Set(about.map(({ customerId }) => customerId)),
];
