import { languageText, zoneText } from '@regulars/access/contract';
import { idText, line, lines, partialDayText } from '@regulars/shared/contract';
import * as z from 'zod';
import { consentInput } from '../consents/consent';
import { tagName } from '../tags/tag';
import { nameInput } from './name';
import { addressInput, emailsInput, phonesInput } from './reach';

const standingInput = z.strictObject({
  doNotContact: z.boolean().optional(),
  deceased: z.boolean().optional(),
  moved: z.boolean().optional(),
});

const fields = {
  company: line(200).nullish(),
  emails: emailsInput.optional(),
  phones: phonesInput.optional(),
  address: addressInput.optional(),
  language: languageText.nullish(),
  zone: zoneText.nullish(),
  tags: z.array(tagName).max(50).optional().describe('Names; a new one is made as it is used.'),
  repId: idText.nullish(),
  metThrough: line(200).nullish(),
  sentById: idText.nullish().describe('The customer who sent them: never themselves, nor somebody they sent.'),
  standing: standingInput.optional(),
  reference: line(100).nullish(),
};

/** `POST /api/customers`: only a name is required. A birthday, a first note and the consent may come along. */
export const newCustomer = z
  .strictObject({
    name: nameInput,
    ...fields,
    birthday: partialDayText.optional(),
    note: lines(10_000).optional(),
    consent: consentInput.optional().describe('On what basis they may be written to; none unless said.'),
  })
  .meta({ id: 'NewCustomer' });
export type NewCustomer = z.infer<typeof newCustomer>;

/**
 * `PATCH /api/customers/:id`: what is left out stays, null clears. `name` and `address` change part by part; lists
 * (e-mails, phones, tags) are replaced whole.
 */
export const customerChange = z
  .strictObject({
    name: z
      .strictObject({
        given: line(200).nullish(),
        family: line(200).nullish(),
        preferred: line(200).nullish(),
        sayIt: line(200).nullish(),
        display: line(200).nullish(),
      })
      .optional(),
    ...fields,
  })
  .meta({ id: 'CustomerChange' });
export type CustomerChange = z.infer<typeof customerChange>;
