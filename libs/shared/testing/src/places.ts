import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, inject } from 'vitest';
import type { DatabasePlace } from '@regulars/shared/db';

export type Kind = 'sqlite' | 'postgres';

/** A new, empty place for data, and how to take it away. */
export interface FreshPlace {
  place: DatabasePlace;
  /** A folder of its own: the SQLite file, written mails, uploads. */
  dataDir: string;
  drop(): Promise<void>;
}

let made = 0;

/** A new SQLite file, or a new database in the PostgreSQL of this run: empty, or a copy of one that nobody has open. */
export async function freshPlace(kind: Kind, like?: DatabasePlace): Promise<FreshPlace> {
  const dataDir = mkdtempSync(join(tmpdir(), 'regulars-data-'));
  const sweep = (): void => rmSync(dataDir, { recursive: true, force: true });
  if (kind === 'sqlite') {
    const file = join(dataDir, 'regulars.sqlite');
    if (like?.kind === 'sqlite') copyFileSync(like.file, file);
    return {
      place: { kind, file },
      dataDir,
      drop: () => {
        sweep();
        return Promise.resolve();
      },
    };
  }
  const server = inject('postgresUrl');
  const name = `t_${process.pid}_${++made}`;
  await command(server, `CREATE DATABASE ${name}${like?.kind === 'postgres' ? ` TEMPLATE ${nameIn(like.url)}` : ''}`);
  return {
    place: { kind, url: server.replace(/\/postgres$/, `/${name}`) },
    dataDir,
    drop: async () => {
      await command(server, `DROP DATABASE ${name} WITH (FORCE)`);
      sweep();
    },
  };
}

const nameIn = (url: string): string => new URL(url).pathname.slice(1);

async function command(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The same stories on each database. */
export function onBothDatabases(about: string, stories: (kind: Kind) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${about} (on %s)`, (kind) => stories(kind));
}
