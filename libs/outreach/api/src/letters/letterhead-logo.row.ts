import { Id, LongText, Stamp, Table, Text, Whole } from '@regulars/shared/db';

/** The shop's picture, which letters carry along: one row, or none. */
@Table('letterhead_logo')
export class LetterheadLogoRow {
  @Id() id: string;
  @Text(20) type: 'image/png' | 'image/jpeg';
  @Whole() width: number;
  @Whole() height: number;
  /** base64 */
  @LongText() content: string;
  @Stamp() updatedAt: string;
}
