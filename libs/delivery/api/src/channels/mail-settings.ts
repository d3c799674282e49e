import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { Reader, type Tx } from '@regulars/shared/db';
import { Settings } from '@regulars/shared/http';
import type { EmailSettings, ReadableEmailSettings } from '@regulars/delivery/contract';
import { MailSecrets } from './mail-secrets';
import type { Channel, MailServer } from './mail-server';
import { MailServerRow } from './mail-server.row';
import { readSmtpUrl, type ServerFromUrl } from './smtp-url';
import { storedServerQuery, type StoredServer } from './stored-server';

const theServer = 'email';

/** Which mail server to use: SMTP_URL before what the owner set on the screen, before none. */
@Injectable()
export class MailSettings {
  private readonly fromUrl: ServerFromUrl | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly reader: Reader,
    private readonly secrets: MailSecrets,
    settings: Settings,
  ) {
    this.fromUrl = settings.smtpUrl === undefined ? undefined : readSmtpUrl(settings.smtpUrl);
  }

  get isSetByEnvironment(): boolean {
    return this.fromUrl !== undefined;
  }

  /** What messages go to now. `locked`: there is a secret that this key does not open. */
  async channel(): Promise<Channel> {
    const row = await this.row();
    if (this.fromUrl) return { kind: 'smtp', server: completed(this.fromUrl, row) };
    if (!row) return { kind: 'files' };
    const login = this.secrets.open(row);
    if (login === 'locked') return { kind: 'locked' };
    return { kind: 'smtp', server: { ...row, ...login, user: row.userName, verifyCertificate: true } };
  }

  /** The settings that can be read: all but the secrets. */
  async readable(): Promise<ReadableEmailSettings | null> {
    const row = await this.row();
    if (this.fromUrl) {
      const server = completed(this.fromUrl, row);
      return { ...server, hasPassword: server.password !== null, oauth: null };
    }
    return row ? { ...row, user: row.userName, hasPassword: row.password !== null, oauth: oauthOf(row) } : null;
  }

  /** Writes the settings; a secret that is left out stays as it was. */
  async write(tx: Tx, { user, password, oauth, ...server }: EmailSettings): Promise<void> {
    const before = await tx.row<StoredServer>(storedServerQuery, [theServer]);
    const login = this.secrets.seal({ password, oauth }, before);
    await this.remove(tx);
    const changedAt = stampOf(this.clock.now());
    await tx.insert(MailServerRow, { id: theServer, ...server, ...login, userName: user, changedAt });
  }

  /** The provider has given another refresh token in the place of the one before. */
  async keepRefreshToken(tx: Tx, token: string): Promise<void> {
    await tx.update(MailServerRow, { id: theServer }, { refreshToken: this.secrets.sealRefreshToken(token) });
  }

  /** Back to files. */
  async remove(tx: Tx): Promise<void> {
    await tx.delete(MailServerRow, { id: theServer });
  }

  private row(): Promise<StoredServer | undefined> {
    return this.reader.row<StoredServer>(storedServerQuery, [theServer]);
  }
}

function oauthOf({ clientId, clientSecret, tokenUrl }: StoredServer): ReadableEmailSettings['oauth'] {
  if (clientId === null || tokenUrl === null) return null;
  return { clientId, tokenUrl, hasClientSecret: clientSecret !== null };
}

/** SMTP_URL need not say who the sender is; then the saved settings do. */
function completed(fromUrl: ServerFromUrl, row: StoredServer | undefined): MailServer {
  const fromAddress = fromUrl.fromAddress ?? row?.fromAddress ?? `regulars@${fromUrl.host}`;
  return { ...fromUrl, fromAddress, fromName: fromUrl.fromName ?? row?.fromName ?? null };
}
