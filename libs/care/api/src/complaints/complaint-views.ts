import { Injectable } from '@nestjs/common';
import type { Actor } from '@regulars/access/api';
import type { ComplaintDetail, ComplaintPage, ComplaintQuery } from '@regulars/care/contract';
import { recoveryFrom } from '@regulars/care/domain';
import { pageFrom } from '@regulars/shared/contract';
import { Reader, type Param } from '@regulars/shared/db';
import { placeIn } from '@regulars/shared/http';
import { CareDesk } from '../care-desk';
import { countedContacts } from '../interactions/interaction-reads';
import { CarePolicies } from '../policy/care-policies';
import { promisesWhere } from '../promises/promise-reads';
import { themedBy } from '../themes/theme-marks';
import { complaintOf, complaintsWhere, grantsOf, historyOf } from './complaint-reads';

/** Complaints as they are shown. */
@Injectable()
export class ComplaintViews {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CareDesk,
    private readonly policies: CarePolicies,
  ) {}

  /** One with all that belongs to it. */
  async detail(id: string, actor: Actor, reader: Reader = this.reader): Promise<ComplaintDetail> {
    const complaint = await complaintOf(reader, id);
    const { grantLimit } = await this.policies.read(reader);
    const day = await this.desk.tellingDay();
    const promises = { sql: 'p.complaint_id = ? ORDER BY p.created_at, p.id', params: [id] };
    const contacts = await countedContacts(reader, complaint.customer.id, complaint.openedAt);
    const recovery = recoveryFrom(complaint.openedAt, complaint.contactsOwed, contacts);
    const themed = await themedBy(reader, 'complaint', [{ id, text: complaint.said }]);
    return {
      ...complaint,
      ...themed(id),
      grants: await grantsOf(reader, id),
      promises: await promisesWhere(reader, promises, day),
      history: await historyOf(reader, id),
      recovery: recovery ? { made: recovery.made, owed: recovery.owed } : null,
      mayGrant: actor.role === 'rep' ? grantLimit : null,
    };
  }

  /** Open ones, the oldest first; or closed ones, newest first. */
  async page({ which, customer, limit, cursor, total }: ComplaintQuery): Promise<ComplaintPage> {
    const isOpen = which === 'open';
    const whose = customer === undefined ? '' : ' AND k.customer_id = ?';
    const narrowed = `k.state ${isOpen ? '=' : '<>'} 'open'${whose}`;
    const params: Param[] = customer === undefined ? [] : [customer];
    const after = cursor === undefined ? [] : placeIn(cursor);
    const past = after.length === 0 ? '' : ` AND (k.opened_at, k.id) ${isOpen ? '>' : '<'} (?, ?)`;
    const order = isOpen ? 'k.opened_at, k.id' : 'k.opened_at DESC, k.id DESC';
    const sql = `${narrowed}${past} ORDER BY ${order} LIMIT ?`;
    const found = await complaintsWhere(this.reader, sql, [...params, ...after, limit + 1]);
    return {
      ...pageFrom(found, limit, (last) => [last.openedAt, last.id]),
      ...(total === true ? { total: await this.count(narrowed, params) } : {}),
    };
  }

  private async count(where: string, params: readonly Param[]): Promise<number> {
    return (await this.reader.row<{ n: number }>(`SELECT COUNT(*) AS "n" FROM complaint k WHERE ${where}`, params))?.n ?? 0; // prettier-ignore
  }
}
