import { Injectable } from '@nestjs/common';
import type { NewInvite, User } from '@regulars/access/contract';
import { UnitOfWork } from '@regulars/shared/db';
import { NotThere } from '@regulars/shared/http';
import { ConsoleActor } from '../actors/console-actor';
import { Passwords } from '../secrets/passwords';
import { UserStore } from '../users/user-store';
import { ConsoleUserWriter } from './console-user-writer';

/** Users, managed at the machine's console. */
@Injectable()
export class ConsoleUsers {
  constructor(
    private readonly units: UnitOfWork,
    private readonly actor: ConsoleActor,
    private readonly store: UserStore,
    private readonly passwords: Passwords,
    private readonly writer: ConsoleUserWriter,
  ) {}

  /** Adds a user who signs in with this password. Throws Conflict `email-taken`. */
  async add(user: NewInvite, password: string): Promise<User> {
    const actor = await this.actor.get();
    const passwordHash = await this.passwords.hash(password);
    return this.units.write((tx) => this.writer.add(tx, actor, { ...user, passwordHash }));
  }

  list(): Promise<User[]> {
    return this.store.all();
  }

  /** The user with this e-mail, whose account is open. Throws NotThere. */
  async byEmail(email: string): Promise<User> {
    const user = await this.writer.byEmail(email);
    if (!user?.active) throw new NotThere('user');
    return user;
  }

  /** Gives somebody who forgot theirs a new password, and ends their sessions. */
  async setPassword(email: string, password: string): Promise<User> {
    const actor = await this.actor.get();
    const user = await this.byEmail(email);
    const passwordHash = await this.passwords.hash(password);
    await this.units.write((tx) => this.writer.setPassword(tx, actor, user.id, passwordHash));
    return user;
  }
}
