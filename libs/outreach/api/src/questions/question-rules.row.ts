import { Key, LongText, Table } from '@regulars/shared/db';

/** What customers are asked, as one text, because no query asks for a part of it: one row, or none before a change. */
@Table('question_rules')
export class QuestionRulesRow {
  @Key(8) id: string;
  @LongText() rules: string;
}
