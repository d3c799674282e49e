import { customerRef } from '@regulars/customers/contract';
import { dayText, idText } from '@regulars/shared/contract';
import * as z from 'zod';

/** How somebody was thanked for sending somebody: by one of us in person, or by what the plan sent. */
export const thankedWays = ['in-person', 'email', 'call', 'card'] as const;

/** Somebody whom a customer sent to us. */
export const sentCustomer = z
  .object({
    customer: customerRef,
    firstVisitDay: dayText.nullable(),
    thanked: z
      .object({
        on: dayText,
        way: z.enum(thankedWays),
        by: z.string().nullable().describe('Who did so in person.'),
      })
      .nullable(),
    plannedFor: dayText.nullable().describe('The day on which thanks are planned to go out.'),
    touchpointId: idText.nullable().describe('What was planned or sent as thanks.'),
  })
  .meta({ id: 'SentCustomer' });
export type SentCustomer = z.infer<typeof sentCustomer>;

/** `GET /api/customers/:id/referrals`: who sent them, and whom they sent, the newest first. */
export const customerReferrals = z
  .object({ sentBy: customerRef.nullable(), sent: z.array(sentCustomer) })
  .meta({ id: 'CustomerReferrals' });
export type CustomerReferrals = z.infer<typeof customerReferrals>;
