import { Injectable } from '@nestjs/common';
import type { WhoAmI } from '@regulars/access/contract';
import { Reader } from '@regulars/shared/db';
import type { Actor } from '../actors/actor';
import { BusinessProfile } from '../business/business-profile';
import { Sessions } from './sessions';

/** Tells a caller who they are. */
@Injectable()
export class Whoami {
  constructor(
    private readonly reader: Reader,
    private readonly profile: BusinessProfile,
    private readonly sessions: Sessions,
  ) {}

  async tell(actor: Actor | undefined): Promise<WhoAmI> {
    const business = await this.profile.find();
    if (!business) return { state: 'set-up-needed' };
    if (!actor || actor.kind === 'console') return { state: 'signed-out' };
    const { kind, userId: id, name, role } = actor;
    const found = await this.reader.row<{ email: string }>('SELECT email FROM app_user WHERE id = ?', [id]);
    return { state: 'signed-in', kind, user: { id, name, email: found?.email ?? '', role }, business };
  }

  /** The same for the holder of a session's token. */
  async behind(token: string): Promise<WhoAmI> {
    return this.tell(await this.sessions.actorBehind(token));
  }
}
