import { Id, LongText, Stamp, Table, Text } from '@regulars/shared/db';

/** The words of a greeting. */
@Table('template')
export class TemplateRow {
  @Id() id: string;
  @Text(100) name: string;
  @Text(150) subject: string;
  @LongText() body: string;
  @Text(150) belatedSubject: string;
  @LongText() belatedBody: string;
  @Stamp() updatedAt: string;
}
