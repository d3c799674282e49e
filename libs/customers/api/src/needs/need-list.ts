import { Injectable } from '@nestjs/common';
import type { NeedPage, NeedQuery, NeedView } from '@regulars/customers/contract';
import { coversAll, searchTerms, soughtKinds } from '@regulars/customers/domain';
import { pageFrom } from '@regulars/shared/contract';
import { marks, Reader, type Param } from '@regulars/shared/db';
import { placeIn } from '@regulars/shared/http';
import { preferenceColumns, preferenceFrom, type StoredPreference } from '../preferences/preference-list';

type Stored = StoredPreference & { displayName: string };

const from = `
  FROM preference p JOIN customer c ON c.id = p.customer_id LEFT JOIN app_user u ON u.id = p.author_id
    LEFT JOIN app_user m ON m.id = p.met_by_id
  WHERE p.stance = 'need' AND p.met_on IS NULL AND p.kind IN (${marks(soughtKinds.length)})
    AND c.archived = 0 AND c.deceased = 0`;

/** What customers are looking for, of all of them, the newest first. */
@Injectable()
export class NeedList {
  constructor(private readonly reader: Reader) {}

  /** Every word of `q` starts a word of the need or of the customer's name, accents and capitals aside. */
  async page({ q, limit, cursor, total }: NeedQuery): Promise<NeedPage> {
    const terms = searchTerms(q ?? '');
    const after = cursor === undefined ? undefined : placeIn(cursor);
    // Words are told apart by our own folding: all that is open is read, which a shop has by the hundred.
    const fits = ({ text, displayName }: Stored): boolean => coversAll([text, displayName], terms);
    const found = await this.open(after, terms.length > 0 ? undefined : limit + 1);
    const { items, nextCursor } = pageFrom(found.filter(fits), limit, ({ sourceDay, id }) => [sourceDay, id]);
    const page = { items: items.map(viewOf), nextCursor };
    return total === true ? { ...page, total: (await this.open()).filter(fits).length } : page;
  }

  private open(after?: readonly [day: string, id: string], most?: number): Promise<Stored[]> {
    const params: Param[] = [...soughtKinds, ...(after ?? []), ...(most === undefined ? [] : [most])];
    return this.reader.rows<Stored>(
      `SELECT ${preferenceColumns}, c.display_name AS "displayName" ${from} ${after ? 'AND (p.source_day, p.id) < (?, ?)' : ''}
       ORDER BY p.source_day DESC, p.id DESC ${most === undefined ? '' : 'LIMIT ?'}`,
      params,
    );
  }
}

function viewOf({ displayName, ...row }: Stored): NeedView {
  return { customer: { id: row.customerId, displayName }, need: preferenceFrom(row) };
}
