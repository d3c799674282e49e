import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, Reader, UnitOfWork, type Tx } from '@regulars/shared/db';
import { Settings } from '@regulars/shared/http';
import { newSecret, secretHash } from '../secrets/secret';
import { SetupLinkRow } from './setup-link.row';

// Each start prints one, and only its hash is kept; the earlier ones still work, so that no printed link is a lie.
const onlyNewest = `
  DELETE FROM setup_link WHERE id NOT IN (SELECT id FROM setup_link ORDER BY created_at DESC, id DESC LIMIT 20)`;

export type SetupProblem = 'already' | 'unknown-link';

/** The links that open the set-up. */
@Injectable()
export class SetupLinks {
  constructor(
    private readonly reader: Reader,
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** A new link to the set-up, to be printed at the start; undefined once the house is set up. */
  async print(): Promise<string | undefined> {
    if (await isSetUp(this.reader)) return undefined;
    const token = newSecret();
    await this.units.write(async (tx) => {
      const createdAt = stampOf(this.clock.now());
      await tx.insert(SetupLinkRow, { id: newId(), tokenHash: secretHash(token), createdAt });
      await tx.run(onlyNewest);
    });
    return `${this.settings.publicUrl}/set-up?token=${token}`;
  }

  /** What stands against setting up with this token, if anything. */
  async troubleWith(token: string, reader: Reader = this.reader): Promise<SetupProblem | undefined> {
    const sql = 'SELECT id FROM setup_link WHERE token_hash = ?';
    const known = await reader.row(sql, [secretHash(token)]);
    // Asked second: whoever sets the house up burns the links in the same stroke.
    if (await isSetUp(reader)) return 'already';
    return known ? undefined : 'unknown-link';
  }

  /** Nobody needs them any more. */
  async burn(tx: Tx): Promise<void> {
    await tx.run('DELETE FROM setup_link');
  }
}

/** Whether the house has a business, and with it an owner. */
export async function isSetUp(reader: Reader): Promise<boolean> {
  return (await reader.row('SELECT id FROM business')) !== undefined;
}
