import type { TemplateKind } from '@regulars/outreach/domain';
import { Id, Stamp, Table, Text } from '@regulars/shared/db';

/** A letter that programmes and offers write in; its words are in TemplateWordsRow, by language. */
@Table('template')
export class TemplateRow {
  @Id() id: string;
  @Text(100) name: string;
  @Text(20) kind: TemplateKind;
  /** the main language: everybody reads it who has no words of their own */
  @Text(35) language: string;
  @Stamp() updatedAt: string;
  /** deleted, and kept for what was planned with it */
  @Stamp({ nullable: true }) removedAt: string | null;
}
