import type { CustomerState } from '@regulars/customers/domain';
import * as z from 'zod';
import type { Person } from './people';

const text = z.string().nullable();
const list = z.array(z.string());

const state: z.ZodType<CustomerState> = z.object({
  reference: text,
  name: z.object({ given: text, family: text, preferred: text, sayIt: text, display: text }),
  company: text,
  emails: list,
  phones: list,
  address: z.object({ lines: list, city: text, region: text, postcode: text, country: text }),
  birthday: text,
  anniversary: text,
  language: text,
  zone: text,
  tags: list,
  repId: text,
  metThrough: text,
  notes: list,
  doNotContact: z.boolean(),
});

/** What a batch did to customers: made ones with how much they had, changed ones as they were before. */
export const customerJournal = z.object({
  created: z.array(z.object({ id: z.string(), dates: z.int(), notes: z.int(), consents: z.int() })),
  updated: z.array(z.object({ id: z.string(), version: z.int(), before: state, added: list })),
});
export type CustomerJournal = z.infer<typeof customerJournal>;

export function journalOf(
  fresh: readonly Person[],
  known: readonly Person[],
  added: ReadonlyMap<string, string[]>,
  consents: boolean,
): CustomerJournal {
  return {
    created: fresh.map(({ id, state: { birthday, anniversary, notes } }) => ({
      id,
      dates: Number(birthday !== null) + Number(anniversary !== null),
      notes: notes.length,
      consents: Number(consents),
    })),
    updated: known.flatMap(({ id, stored }) =>
      stored === null ? [] : [{ id, version: stored.version + 1, before: stored.state, added: added.get(id) ?? [] }],
    ),
  };
}
