import type { CandidateRow } from '../dispatcher/candidates';
import type { Letter } from '../smtp/letter';

/** The letter of a claimed message. */
export const letterOf = (row: CandidateRow, from: Letter['from']): Letter => ({
  id: row.id,
  to: { address: row.address, name: row.toName },
  from: { address: from.address, name: row.fromName ?? from.name },
  replyTo: row.replyTo === null ? null : { address: row.replyTo, name: row.replyToName },
  subject: row.subject,
  plain: row.plain,
  html: row.html,
  unsubscribeUrl: row.unsubscribeUrl,
});
