import { Injectable } from '@nestjs/common';
import { Reader } from '@regulars/shared/db';
import { NotSetUp } from '../business/business-profile';
import type { Actor } from './actor';

const firstOwner = `
  SELECT id AS "userId" FROM app_user
  WHERE role = 'owner' AND deactivated_at IS NULL ORDER BY created_at, id LIMIT 1`;

/** Who acts when a command runs at the machine's console. */
@Injectable()
export class ConsoleActor {
  constructor(private readonly reader: Reader) {}

  /** The first owner, by way of the console; throws NotSetUp while nobody owns the house. */
  async get(): Promise<Actor> {
    const owner = await this.reader.row<{ userId: string }>(firstOwner);
    if (!owner) throw new NotSetUp();
    return { kind: 'console', name: 'Command line', role: 'owner', userId: owner.userId };
  }
}
