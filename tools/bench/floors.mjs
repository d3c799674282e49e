// Raw floors: the same work with nothing of ours around it.
import { createReadStream, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse';
import nodemailer from 'nodemailer';

const perSecond = (count, since) => Math.round((count / (performance.now() - since)) * 1000);

/** csv-parse and one prepared insert, a thousand rows a transaction; rows a second. */
export async function parseAndInsert(csv, folder) {
  const file = `${folder}/floor.sqlite`;
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    'CREATE TABLE person (id TEXT PRIMARY KEY, given TEXT, family TEXT, email TEXT, phone TEXT, city TEXT, country TEXT, birthday TEXT)',
  );
  const insert = database.prepare('INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const flush = database.transaction((rows) => {
    for (const row of rows) insert.run(row);
  });
  const since = performance.now();
  let count = 0;
  let batch = [];
  for await (const row of createReadStream(csv).pipe(parse({ from_line: 2 }))) {
    batch.push(row);
    count += 1;
    if (batch.length === 1000) flush(batch.splice(0));
  }
  flush(batch);
  const speed = perSecond(count, since);
  database.close();
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  return speed;
}

/** nodemailer's own pool, 20 connections, the same letter to each of `count` people; letters a second. */
export async function sendBare(smtpUrl, count) {
  const { hostname: host, port } = new URL(smtpUrl);
  const pool = nodemailer.createTransport({
    host,
    port: Number(port),
    pool: true,
    maxConnections: 20,
    maxMessages: Infinity,
    ignoreTLS: true,
  });
  const since = performance.now();
  await Promise.all(
    Array.from({ length: count }, (_, at) =>
      pool.sendMail({
        from: 'shop@shop.test',
        to: `p${at}@mail-1.net`,
        subject: 'Happy birthday',
        text: 'Dear friend,\n\nall the best today.',
        html: '<p>Dear friend,</p><p>all the best today.</p>',
      }),
    ),
  );
  const speed = perSecond(count, since);
  pool.close();
  return speed;
}
