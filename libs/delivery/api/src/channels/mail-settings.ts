import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, type Tx } from '@regulars/shared/db';
import { Settings } from '@regulars/shared/http';
import type { EmailSettings } from '@regulars/delivery/contract';
import type { Security } from '@regulars/delivery/domain';
import type { Channel, MailServer } from './mail-server';
import { MailServerRow } from './mail-server.row';
import { SecretBox } from './secret-box';
import { readSmtpUrl, type ServerFromUrl } from './smtp-url';

export const theServer = 'email';
const sealedFor = 'mail-server.password';

interface StoredServer {
  host: string;
  port: number;
  security: Security;
  userName: string | null;
  password: string | null;
  fromAddress: string;
  fromName: string | null;
  perHour: number | null;
  perDay: number | null;
  connections: number;
}

const stored = `
  SELECT host AS "host", port AS "port", security AS "security", user_name AS "userName", password AS "password",
    from_address AS "fromAddress", from_name AS "fromName", per_hour AS "perHour", per_day AS "perDay",
    connections AS "connections"
  FROM mail_server WHERE id = ?`;

/** Which mail server to use: SMTP_URL before what the owner set on the screen, before none. */
@Injectable()
export class MailSettings {
  private readonly fromUrl: ServerFromUrl | undefined;

  constructor(
    private readonly box: SecretBox,
    private readonly clock: Clock,
    private readonly reader: Reader,
    settings: Settings,
  ) {
    this.fromUrl = settings.smtpUrl === undefined ? undefined : readSmtpUrl(settings.smtpUrl);
  }

  get isSetByEnvironment(): boolean {
    return this.fromUrl !== undefined;
  }

  /** What messages go to now. `locked`: there is a password that this key does not open. */
  async channel(): Promise<Channel> {
    const row = await this.row();
    if (this.fromUrl) return { kind: 'smtp', server: completed(this.fromUrl, row) };
    if (!row) return { kind: 'files' };
    const password = row.password === null ? null : this.box.open(row.password, sealedFor);
    if (password === undefined) return { kind: 'locked' };
    return { kind: 'smtp', server: { ...row, user: row.userName, password, verifyCertificate: true } };
  }

  /** The settings that can be read: all but the password. */
  async readable(): Promise<(Omit<MailServer, 'password' | 'verifyCertificate'> & { hasPassword: boolean }) | null> {
    const row = await this.row();
    if (this.fromUrl) {
      const server = completed(this.fromUrl, row);
      return { ...server, hasPassword: server.password !== null };
    }
    return row ? { ...row, user: row.userName, hasPassword: row.password !== null } : null;
  }

  /** Writes the settings; a password that is left out stays as it was. */
  async write(tx: Tx, { user, password, ...settings }: EmailSettings): Promise<void> {
    const before = await tx.row<StoredServer>(stored, [theServer]);
    const sealed =
      password === undefined
        ? (before?.password ?? null)
        : password === null
          ? null
          : this.box.seal(password, sealedFor);
    await this.remove(tx);
    const changedAt = stampOf(this.clock.now());
    await tx.insert(MailServerRow, { id: theServer, ...settings, userName: user, password: sealed, changedAt });
  }

  /** Back to files. */
  async remove(tx: Tx): Promise<void> {
    await tx.delete(MailServerRow, { id: theServer });
  }

  private row(): Promise<StoredServer | undefined> {
    return this.reader.row<StoredServer>(stored, [theServer]);
  }
}

/** SMTP_URL need not say who the sender is; then the saved settings do. */
function completed(fromUrl: ServerFromUrl, row: StoredServer | undefined): MailServer {
  const fromAddress = fromUrl.fromAddress ?? row?.fromAddress ?? `regulars@${fromUrl.host}`;
  return { ...fromUrl, fromAddress, fromName: fromUrl.fromName ?? row?.fromName ?? null };
}
