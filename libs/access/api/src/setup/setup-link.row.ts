import { Id, Indexed, Stamp, Table, Text } from '@regulars/shared/db';

/** A link to the set-up, printed at a start while nobody owns the house. */
@Table('setup_link')
@Indexed('uq_setup_link_token_hash', ['tokenHash'], { unique: true })
export class SetupLinkRow {
  @Id() id: string;
  @Text(64) tokenHash: string;
  @Stamp() createdAt: string;
}
