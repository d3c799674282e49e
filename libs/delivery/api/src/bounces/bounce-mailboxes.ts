import { Injectable } from '@nestjs/common';
import type { BounceMailbox, BounceMailboxSettings } from '@regulars/delivery/contract';
import type { Security } from '@regulars/delivery/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, type Tx } from '@regulars/shared/db';
import { SecretBox } from '../channels/secret-box';
import { BounceMailboxRow } from './bounce-mailbox.row';

const theMailbox = 'email';
const sealedFor = 'bounce-mailbox.password';

type Stored = Pick<BounceMailboxRow, 'host' | 'port' | 'userName' | 'password' | 'folder'> &
  Pick<BounceMailboxRow, 'uidValidity' | 'lastUid' | 'checkedAt' | 'troubleSaid' | 'troubleSince'> &
  Pick<BounceMailboxRow, 'bounced' | 'complained' | 'notUnderstood'> & { security: Security };

const stored = `
  SELECT host AS "host", port AS "port", security AS "security", user_name AS "userName", password AS "password",
    folder AS "folder", uid_validity AS "uidValidity", last_uid AS "lastUid", checked_at AS "checkedAt",
    trouble_said AS "troubleSaid", trouble_since AS "troubleSince", bounced AS "bounced", complained AS "complained",
    not_understood AS "notUnderstood"
  FROM bounce_mailbox WHERE id = ?`;

/** How to read the mailbox, and from where on; with its password, so never given out. */
export interface OpenMailbox {
  host: string;
  port: number;
  security: Security;
  user: string;
  password: string;
  folder: string;
  uidValidity: string | null;
  lastUid: number;
}

/** What was found in one message. */
export type Found = 'bounced' | 'complained' | 'not_understood' | 'nothing';

/** The mailbox in which mails come back, as the owner set it, and how far it was read. */
@Injectable()
export class BounceMailboxes {
  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
    private readonly reader: Reader,
  ) {}

  async readable(): Promise<BounceMailbox | null> {
    const row = await this.row(this.reader);
    if (!row) return null;
    const { userName: user, troubleSaid: said, troubleSince: since, ...shown } = row;
    return { ...shown, user, trouble: said !== null && since !== null ? { said, since } : null };
  }

  /** The mailbox to read; nothing if there is none, `locked` if our key does not open its password. */
  async open(): Promise<OpenMailbox | 'locked' | undefined> {
    const row = await this.row(this.reader);
    if (!row) return undefined;
    const password = this.box.open(row.password, sealedFor);
    return password === undefined
      ? 'locked'
      : { ...row, user: row.userName, password, lastUid: Number(row.lastUid ?? 0) };
  }

  /** Takes new settings; the counts stay. False if there is no password, neither given nor kept. */
  async write(tx: Tx, { user, password, ...settings }: BounceMailboxSettings): Promise<boolean> {
    const before = await this.row(tx);
    const sealed = password === undefined ? before?.password : this.box.seal(password, sealedFor);
    if (sealed === undefined) return false;
    await this.remove(tx);
    const { bounced = 0, complained = 0, notUnderstood = 0 } = before ?? {};
    await tx.insert(BounceMailboxRow, {
      id: theMailbox,
      ...settings,
      userName: user,
      password: sealed,
      changedAt: this.now(),
      bounced,
      complained,
      notUnderstood,
    });
    return true;
  }

  async remove(tx: Tx): Promise<void> {
    await tx.delete(BounceMailboxRow, { id: theMailbox });
  }

  /** One message was looked at. */
  async passed(tx: Tx, { uid, uidValidity, found }: { uid: number; uidValidity: string; found: Found }): Promise<void> {
    const counting = found === 'nothing' ? '' : `, ${found} = ${found} + 1`;
    await tx.run(`UPDATE bounce_mailbox SET uid_validity = ?, last_uid = ?${counting} WHERE id = ?`, [
      uidValidity,
      String(uid),
      theMailbox,
    ]);
  }

  /** It was read to the end. */
  async well(tx: Tx): Promise<void> {
    const sql = 'UPDATE bounce_mailbox SET checked_at = ?, trouble_said = NULL, trouble_since = NULL WHERE id = ?';
    await tx.run(sql, [this.now(), theMailbox]);
  }

  /** It could not be read. */
  async trouble(tx: Tx, said: string): Promise<void> {
    await tx.run(
      'UPDATE bounce_mailbox SET checked_at = ?, trouble_said = ?, trouble_since = COALESCE(trouble_since, ?) WHERE id = ?',
      [this.now(), said.slice(0, 500), this.now(), theMailbox],
    );
  }

  private row(reader: Reader): Promise<Stored | undefined> {
    return reader.row<Stored>(stored, [theMailbox]);
  }

  private now(): string {
    return stampOf(this.clock.now());
  }
}
