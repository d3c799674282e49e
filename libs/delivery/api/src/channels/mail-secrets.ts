import { Injectable } from '@nestjs/common';
import type { EmailSettings } from '@regulars/delivery/contract';
import type { OAuthGrant } from '../oauth/grant';
import { SecretBox } from './secret-box';
import type { StoredServer } from './stored-server';

/** Each secret is sealed for its own place and opens in no other. */
const places = {
  password: 'mail-server.password',
  clientSecret: 'mail-server.client-secret',
  refreshToken: 'mail-server.refresh-token',
} as const;

export type SealedLogin = Pick<StoredServer, 'password' | 'clientId' | 'clientSecret' | 'refreshToken' | 'tokenUrl'>;

/** What logs in to the mail server, opened. */
export interface OpenedLogin {
  password: string | null;
  oauth: OAuthGrant | null;
}

/** Seals and opens what logs in to the mail server. */
@Injectable()
export class MailSecrets {
  constructor(private readonly box: SecretBox) {}

  /** What is stored of a new login; a secret that is left out stays as it was. */
  seal({ password, oauth }: Pick<EmailSettings, 'password' | 'oauth'>, before: SealedLogin | undefined): SealedLogin {
    if (oauth === null) {
      const kept = this.sealed('password', password, before);
      return { password: kept, clientId: null, clientSecret: null, refreshToken: null, tokenUrl: null };
    }
    const { clientId, clientSecret, refreshToken, tokenUrl } = oauth;
    return {
      password: null,
      clientId,
      clientSecret: this.sealed('clientSecret', clientSecret, before),
      refreshToken: this.sealed('refreshToken', refreshToken, before),
      tokenUrl,
    };
  }

  sealRefreshToken(token: string): string {
    return this.box.seal(token, places.refreshToken);
  }

  /** The login, or `locked` if our key does not open it. */
  open({ password, clientId, clientSecret, refreshToken, tokenUrl }: SealedLogin): OpenedLogin | 'locked' {
    const opened = {
      password: this.opened('password', password),
      clientSecret: this.opened('clientSecret', clientSecret),
      refreshToken: this.opened('refreshToken', refreshToken),
    };
    const { password: word, clientSecret: secret, refreshToken: token } = opened;
    if (word === undefined || secret === undefined || token === undefined) return 'locked';
    if (clientId === null || tokenUrl === null || token === null) return { password: word, oauth: null };
    return { password: null, oauth: { clientId, clientSecret: secret, refreshToken: token, tokenUrl } };
  }

  private opened(place: keyof typeof places, sealed: string | null): string | null | undefined {
    return sealed === null ? null : this.box.open(sealed, places[place]);
  }

  private sealed(
    place: keyof typeof places,
    next: string | null | undefined,
    before: SealedLogin | undefined,
  ): string | null {
    if (next === undefined) return before?.[place] ?? null;
    return next === null ? null : this.box.seal(next, places[place]);
  }
}
