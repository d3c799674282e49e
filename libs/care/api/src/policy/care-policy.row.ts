import { Key, LongText, Table } from '@regulars/shared/db';

/** The owner's rules of care, as one text, because no query asks for a part of it: one row, or none before a change. */
@Table('care_policy')
export class CarePolicyRow {
  @Key(8) id: string;
  @LongText() rules: string;
}
