import { purposeText } from '@regulars/customers/contract';
import { purposes } from '@regulars/customers/domain';
import { suppressionReasons } from '@regulars/delivery/domain';
import { idText, instantText, line } from '@regulars/shared/contract';
import * as z from 'zod';

const address = z.string().trim().min(3).max(254);

/** `POST /api/customers/:id/mail-stops/came-back`: mail to one of their addresses came back. */
export const cameBackInput = z
  .strictObject({ address: address.describe('One of theirs.') })
  .meta({ id: 'CameBackInput' });
export type CameBackInput = z.infer<typeof cameBackInput>;

/** `POST /api/customers/:id/mail-stops/works-again`: the address takes mail after all. */
export const worksAgainInput = z
  .strictObject({ address, why: line(200).describe('How we know.') })
  .meta({ id: 'WorksAgainInput' });
export type WorksAgainInput = z.infer<typeof worksAgainInput>;

/** `POST /api/customers/:id/mail-stops/asked-not-to`: they told one of us. Without purposes it is everything. */
export const askedNotToInput = z
  .strictObject({
    purposes: z.array(purposeText).min(1).max(purposes.length).optional(),
    source: line(200).nullish().describe('How they said so: "on the phone".'),
  })
  .meta({ id: 'AskedNotToInput' });
export type AskedNotToInput = z.infer<typeof askedNotToInput>;

/** `POST /api/customers/:id/mail-stops/:stopId/take-back`: it was written down by mistake; what stood before stands again. */
export const takeBackInput = z.strictObject({ why: line(200) }).meta({ id: 'TakeBackInput' });
export type TakeBackInput = z.infer<typeof takeBackInput>;

/** An address of theirs that takes no mail, or may get none. */
export const closedAddress = z
  .object({
    address: z.string(),
    reason: z.enum(suppressionReasons),
    by: z.string().nullable().describe('Who here said so; null if the mail server or they themselves did.'),
    since: instantText,
    canWorkAgain: z.boolean().describe('Whether one of us may say that it takes mail after all.'),
  })
  .meta({ id: 'ClosedAddress' });
export type ClosedAddress = z.infer<typeof closedAddress>;

/** A "no" that they told one of us, and that stands. */
export const toldUs = z
  .object({ id: idText, purposes: z.array(purposeText), by: z.string().nullable(), at: instantText })
  .meta({ id: 'ToldUs' });
export type ToldUs = z.infer<typeof toldUs>;

/** `GET /api/customers/:id/mail-stops`: what stands in the way of writing to them, besides consent. */
export const mailStops = z
  .object({
    addresses: z.array(z.string()).describe('Theirs that are open, the first one first.'),
    closed: z.array(closedAddress),
    toldUs: toldUs.nullable().describe('The last one, while it can be taken back.'),
  })
  .meta({ id: 'MailStops' });
export type MailStops = z.infer<typeof mailStops>;
