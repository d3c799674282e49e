import type { InlineAttachment } from '../attachments/attachment';
import type { Claimed } from '../dispatcher/claim';
import type { Letter } from '../smtp/letter';

/** What makes a claimed message a letter. */
export interface LetterParts {
  from: Letter['from'];
  attachments: readonly InlineAttachment[];
}

/** The letter of a claimed message. */
export const letterOf = ({ row }: Pick<Claimed, 'row'>, { from, attachments }: LetterParts): Letter => ({
  id: row.id,
  to: { address: row.address, name: row.toName },
  from: { address: from.address, name: row.fromName ?? from.name },
  replyTo: row.replyTo === null ? null : { address: row.replyTo, name: row.replyToName },
  subject: row.subject,
  plain: row.plain,
  html: row.html,
  attachments,
  unsubscribeUrl: row.unsubscribeUrl,
});
