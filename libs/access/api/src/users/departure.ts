import { Injectable } from '@nestjs/common';
import type { Tx } from '@regulars/shared/db';
import { SessionStore } from '../sessions/session-store';
import { KnownDeviceRow } from '../sign-in/known-device.row';
import { TokenRow } from '../tokens/token.row';

/** What somebody who leaves hands in. */
@Injectable()
export class Departure {
  constructor(private readonly sessions: SessionStore) {}

  /** Ends all sessions and tokens of a user. Coming back, they sign in anew. */
  async takeKeys(tx: Tx, userId: string): Promise<{ sessions: number; tokens: number }> {
    const sessions = await this.sessions.endAll(tx, userId);
    const tokens = await tx.delete(TokenRow, { userId });
    await tx.delete(KnownDeviceRow, { userId });
    return { sessions, tokens };
  }
}
