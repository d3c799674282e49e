import { newSecret, secretHash } from '@regulars/access/api';
import { Injectable } from '@nestjs/common';
import { Clock, stampOf } from '@regulars/shared/calendar';
import type { Reader, Tx } from '@regulars/shared/db';
import { Settings } from '@regulars/shared/http';
import { UnsubscribeLinkRow } from './unsubscribe-link.row';

/** Whose letter a link belongs to. */
export interface LinkOwner {
  customerId: string;
  address: string;
  purpose: string;
}

/** A link that was made and is still to be kept. */
export interface NewLink extends LinkOwner {
  token: string;
  url: string;
  /** the page on which they choose what they hear from the shop */
  preferencesUrl: string;
}

/** The way out of each letter: 256 random bits, kept as their hash. */
@Injectable()
export class UnsubscribeLinks {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Makes a link; it works once it is kept. Built from PUBLIC_URL, never from what a request says. */
  make(owner: LinkOwner): NewLink {
    const token = newSecret();
    const at = (page: string) => `${this.settings.publicUrl}/${page}/${token}`;
    return { ...owner, token, url: at('unsubscribe'), preferencesUrl: at('preferences') };
  }

  async keep(tx: Tx, links: readonly NewLink[]): Promise<void> {
    if (links.length === 0) return;
    const createdAt = stampOf(this.clock.now());
    const rows = links.map(({ token, customerId, address, purpose }) => ({
      tokenHash: secretHash(token),
      customerId,
      address,
      purpose,
      createdAt,
      usedAt: null,
    }));
    await tx.insert(UnsubscribeLinkRow, rows);
  }

  /** Whose link this is; undefined for any other text. */
  owner(reader: Reader, token: string): Promise<LinkOwner | undefined> {
    return reader.row<LinkOwner>(
      'SELECT customer_id AS "customerId", address, purpose FROM unsubscribe_link WHERE token_hash = ?',
      [secretHash(token)],
    );
  }

  async used(tx: Tx, token: string): Promise<void> {
    const now = stampOf(this.clock.now());
    await tx.run('UPDATE unsubscribe_link SET used_at = ? WHERE token_hash = ? AND used_at IS NULL', [
      now,
      secretHash(token),
    ]);
  }
}
