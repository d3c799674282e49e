import type { ResultGrouping, ResultPart } from '@regulars/outreach/domain';

/** Of touchpoints `t`: those that reached somebody for certain, by a letter or by a person. */
export const wentOut = "t.status IN ('sent', 'done')";
/** Of touchpoints `t`: those of which nobody knows. */
export const mayHaveGoneOut = "t.status = 'unknown'";

/** Everybody's part in one offer (its programme and its id are bound): `k` their part, `c` themselves, `t` what went to them. */
export const parts = `
  FROM offer_code k LEFT JOIN customer c ON c.id = k.customer_id
  LEFT JOIN touchpoint t ON t.customer_id = k.customer_id AND t.programme_id = ?
  WHERE k.offer_id = ?`;

/** The condition of each number of a result. */
export const partSql: Readonly<Record<ResultPart, string>> = {
  sent: wentOut,
  'maybe-sent': mayHaveGoneOut,
  redeemed: 'k.redeemed_at IS NOT NULL',
  noted: 'k.redeemed_at IS NOT NULL AND k.spent_minor IS NOT NULL',
};

/** What a result can be told by. */
export const groupingSql: Readonly<Record<ResultGrouping, string>> = { interest: 'k.interest', city: 'c.city' };
