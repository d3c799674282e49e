import type { Reader } from '@regulars/shared/db';

/** One customer's part in an offer. */
export interface CodePart {
  id: string;
  offerId: string;
  customerId: string | null;
  /** null once they were erased */
  customerName: string | null;
  redeemedAt: string | null;
  redeemedByName: string | null;
  spentMinor: number | null;
  currency: string | null;
}

const select = `
  SELECT k.id, k.offer_id AS "offerId", k.customer_id AS "customerId", c.display_name AS "customerName",
    k.redeemed_at AS "redeemedAt", u.name AS "redeemedByName", k.spent_minor AS "spentMinor", k.currency
  FROM offer_code k LEFT JOIN customer c ON c.id = k.customer_id LEFT JOIN app_user u ON u.id = k.redeemed_by`;

/** The part with this id. */
export const partById = (reader: Reader, id: string): Promise<CodePart | undefined> =>
  reader.row<CodePart>(`${select} WHERE k.id = ?`, [id]);

/** The part whose own code this is, by index. */
export const partWith = (reader: Reader, code: string): Promise<CodePart | undefined> =>
  reader.row<CodePart>(`${select} WHERE k.code = ?`, [code]);

/** A customer's part in an offer. */
export const partOf = (reader: Reader, offerId: string, customerId: string): Promise<CodePart | undefined> =>
  reader.row<CodePart>(`${select} WHERE k.offer_id = ? AND k.customer_id = ?`, [offerId, customerId]);
