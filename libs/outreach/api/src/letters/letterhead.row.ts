import { Id, Stamp, Table, Text } from '@regulars/shared/db';

/** How letters look, as the owner chose; there is one row. */
@Table('letterhead')
export class LetterheadRow {
  @Id() id: string;
  /** `#rrggbb` */
  @Text(7) accent: string;
  @Text(12) sender: 'shop' | 'colleague';
  @Stamp() updatedAt: string;
}
