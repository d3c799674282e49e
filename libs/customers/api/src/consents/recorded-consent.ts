import type { ConsentInput } from '@regulars/customers/contract';
import { dueInstant, stampOf, Temporal } from '@regulars/shared/calendar';
import type { RecordedConsent } from '../customers/customer-record';

/** A consent as it is recorded: it holds to the end of its last day in the shop. */
export function recordedConsent(input: ConsentInput, zone: string): RecordedConsent {
  return {
    purposes: [...new Set(input.purposes)],
    basis: input.basis,
    statement: input.statement ?? null,
    source: input.source ?? null,
    wording: input.wording ?? null,
    givenOn: input.givenOn ?? null,
    until: input.until == null ? null : endOf(input.until, zone),
  };
}

function endOf(day: string, zone: string): string {
  return stampOf(dueInstant(Temporal.PlainDate.from(day).add({ days: 1 }), '00:00', zone));
}
