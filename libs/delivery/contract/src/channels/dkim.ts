import * as z from 'zod';

const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const isName = (text: string): boolean => text.split('.').every((part) => label.test(part));
const name = (max: number) => z.string().trim().toLowerCase().min(1).max(max);

/** Signs our mail (DKIM, RFC 6376). */
export const dkimSettings = z
  .strictObject({
    /** Usually the part of the sender's address behind the @. */
    domain: name(253).refine((text) => isName(text) && text.includes('.'), 'This is not the name of a domain.'),
    /** Tells this key from others of the domain. */
    selector: name(63).refine(isName, 'Letters, digits and hyphens only.'),
    /** A key that there is already, as PEM; left out: a new one is made. Kept encrypted and never given out again. */
    privateKey: z.string().min(1).max(10_000).optional(),
  })
  .meta({ id: 'DkimSettings' });
export type DkimSettings = z.infer<typeof dkimSettings>;

/** What is to be published so that receivers can check the signature. */
export const readableDkim = z
  .object({
    domain: z.string(),
    selector: z.string(),
    /** The name of the TXT record. */
    recordName: z.string(),
    /** What the TXT record says. */
    record: z.string(),
  })
  .meta({ id: 'Dkim' });
export type ReadableDkim = z.infer<typeof readableDkim>;
