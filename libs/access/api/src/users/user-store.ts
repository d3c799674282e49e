import { Injectable } from '@nestjs/common';
import type { User } from '@regulars/access/contract';
import { emailKey, type Role } from '@regulars/access/domain';
import { Clock, stampOf } from '@regulars/shared/calendar';
import { newId, Reader, type Tx } from '@regulars/shared/db';

export interface NewUser {
  name: string;
  email: string;
  role: Role;
  passwordHash: string;
}

type Stored = Omit<User, 'active'> & { active: number };

const columns = `
  id, name, email, role, created_at AS "createdAt", seen_at AS "lastSeenAt",
  CASE WHEN deactivated_at IS NULL THEN 1 ELSE 0 END AS "active"`;

/** Users as rows. */
@Injectable()
export class UserStore {
  constructor(
    private readonly reader: Reader,
    private readonly clock: Clock,
  ) {}

  /** Everybody who works or worked here, those who do first, by name. */
  async all(): Promise<User[]> {
    const sql = `SELECT ${columns} FROM app_user ORDER BY 7 DESC, name, id LIMIT 1000`;
    return (await this.reader.rows<Stored>(sql)).map(asUser);
  }

  async byId(reader: Reader, id: string): Promise<User | undefined> {
    const found = await reader.row<Stored>(`SELECT ${columns} FROM app_user WHERE id = ?`, [id]);
    return found && asUser(found);
  }

  async byEmail(reader: Reader, email: string): Promise<User | undefined> {
    const found = await reader.row<Stored>(`SELECT ${columns} FROM app_user WHERE email_key = ?`, [emailKey(email)]);
    return found && asUser(found);
  }

  /** Adds a user; undefined if the e-mail is somebody's already. */
  async add(tx: Tx, { name, email, role, passwordHash }: NewUser): Promise<string | undefined> {
    const id = newId();
    const added = await tx.run(
      `INSERT INTO app_user (id, name, email, email_key, role, password_hash, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (email_key) DO NOTHING`,
      [id, name, email, emailKey(email), role, passwordHash, stampOf(this.clock.now())],
    );
    return added === 1 ? id : undefined;
  }

  /** How many active owners there are; on PostgreSQL they stay so until this unit ends, since it writes their rows. */
  holdOwners(tx: Tx): Promise<number> {
    return tx.run("UPDATE app_user SET role = role WHERE role = 'owner' AND deactivated_at IS NULL");
  }

  async setRole(tx: Tx, id: string, role: Role): Promise<void> {
    await tx.run('UPDATE app_user SET role = ? WHERE id = ?', [role, id]);
  }

  async setActive(tx: Tx, id: string, active: boolean): Promise<void> {
    const deactivatedAt = active ? null : stampOf(this.clock.now());
    await tx.run('UPDATE app_user SET deactivated_at = ? WHERE id = ?', [deactivatedAt, id]);
  }
}

const asUser = (row: Stored): User => ({ ...row, active: row.active === 1 });
