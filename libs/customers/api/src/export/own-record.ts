import { Injectable } from '@nestjs/common';
import type { Reader } from '@regulars/shared/db';
import { conductOf, pastConduct } from '../conduct/conduct-reads';
import { Consents } from '../consents/consents';
import { CustomerDesk } from '../customers/customer-desk';
import { datesOf } from '../dates/date-list';
import { NoteList } from '../notes/note-list';
import { preferencesOf } from '../preferences/preference-list';
import { CustomerView } from '../reads/customer-view';
import { sentBy } from '../referrals/referral-reads';
import { everyOne, type KeptAbout } from './record-keepers';

const hidden = 'SELECT COUNT(*) AS "n" FROM note WHERE customer_id = ? AND private = 1 AND author_id <> ?';

/** What this context keeps about a customer. */
@Injectable()
export class OwnRecord {
  constructor(
    private readonly view: CustomerView,
    private readonly notes: NoteList,
    private readonly consents: Consents,
    private readonly desk: CustomerDesk,
  ) {}

  /** Notes that a colleague keeps to themselves stay theirs; how many there are is said, so that they can be asked. */
  async about(reader: Reader, customerId: string, readerId: string): Promise<KeptAbout> {
    const { items: notes } = await this.notes.page(customerId, { limit: everyOne }, readerId);
    const left = await reader.row<{ n: number }>(hidden, [customerId, readerId]);
    return {
      ...(await this.withRecord(reader, customerId)),
      notes,
      notesThatColleaguesKeepToThemselves: left?.n ?? 0,
      consents: (await this.consents.list(customerId)).history,
      sentToUs: (await sentBy(reader, [customerId])).map(({ displayName, createdAt, thankedAt, thankedBy }) => {
        return { name: displayName, createdAt, thankedAt, thankedBy };
      }),
    };
  }

  /** What stays with a record that became part of another one: what both of them had. */
  async withRecord(reader: Reader, customerId: string): Promise<KeptAbout> {
    return {
      record: await this.view.read(reader, customerId),
      importantDates: await datesOf(reader, customerId),
      preferencesAndNeeds: await preferencesOf(reader, customerId),
      conduct: await this.conduct(reader, customerId),
    };
  }

  private async conduct(reader: Reader, customerId: string): Promise<unknown[]> {
    const day = { today: await this.desk.today(), zone: (await this.desk.shop()).zone };
    const now = await conductOf(reader, customerId, day);
    return [...(now ? [now] : []), ...(await pastConduct(reader, customerId, day))];
  }
}
