import { Key, LongText, Table, Text } from '@regulars/shared/db';
import { ForeignKey } from 'typeorm';

/** The words of a template in one language. */
@Table('template_words')
export class TemplateWordsRow {
  @Key(36)
  @ForeignKey('TemplateRow', { onDelete: 'CASCADE' })
  templateId: string;
  @Key(35) language: string;
  @Text(150) subject: string;
  @LongText() body: string;
  /** null where such a letter never goes out late */
  @Text(150, { nullable: true }) belatedSubject: string | null;
  @LongText({ nullable: true }) belatedBody: string | null;
}
