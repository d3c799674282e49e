import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@regulars/shared/calendar';
import { UnitOfWork } from '@regulars/shared/db';
import { MailSettings } from '../channels/mail-settings';
import type { OAuthGrant, TokenAnswer } from './grant';
import { requestToken } from './token-request';

interface Kept {
  token: string;
  /** Epoch milliseconds. */
  until: number;
}

/** A token is not used in its last minute: it would end on the way. */
const marginMs = 60_000;

/** Access tokens, kept until they end and asked for once at a time. Never call it inside a unit of work. */
@Injectable()
export class AccessTokens {
  private readonly kept = new Map<string, Kept>();
  private readonly asking = new Map<string, Promise<TokenAnswer>>();

  constructor(
    private readonly clock: Clock,
    private readonly settings: MailSettings,
    private readonly units: UnitOfWork,
  ) {}

  /** A token that is good now. */
  async token(grant: OAuthGrant): Promise<TokenAnswer> {
    const kept = this.kept.get(keyOf(grant));
    const now = this.clock.now().epochMilliseconds;
    if (kept && kept.until - marginMs > now) return { kind: 'token', token: kept.token, fromCache: true };
    return this.askOnce(grant);
  }

  /** Another token: the mail server did not take the one we had. */
  renew(grant: OAuthGrant): Promise<TokenAnswer> {
    this.kept.delete(keyOf(grant));
    return this.askOnce(grant);
  }

  private askOnce(grant: OAuthGrant): Promise<TokenAnswer> {
    const key = keyOf(grant);
    const running = this.asking.get(key) ?? this.ask(grant).finally(() => this.asking.delete(key));
    this.asking.set(key, running);
    return running;
  }

  private async ask(grant: OAuthGrant): Promise<TokenAnswer> {
    const answer = await requestToken(grant);
    if (answer.kind !== 'fresh') return { kind: answer.kind, said: answer.said };
    const { token, seconds, refreshToken } = answer;
    const until = this.clock.now().epochMilliseconds + seconds * 1_000;
    this.kept.set(keyOf(grant), { token, until });
    if (refreshToken !== undefined && refreshToken !== grant.refreshToken) {
      this.kept.set(keyOf({ ...grant, refreshToken }), { token, until });
      await this.units.write((tx) => this.settings.keepRefreshToken(tx, refreshToken));
    }
    return { kind: 'token', token, fromCache: false };
  }
}

const keyOf = ({ clientId, refreshToken, tokenUrl }: OAuthGrant): string =>
  hash('sha256', JSON.stringify([clientId, refreshToken, tokenUrl]), 'hex');
