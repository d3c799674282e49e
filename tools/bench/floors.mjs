// Raw floors: the same work with nothing of ours around it.
import { createReadStream, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { parse } from 'csv-parse';
import nodemailer from 'nodemailer';

const perSecond = (count, since) => Math.round((count / (performance.now() - since)) * 1000);

/** csv-parse and one prepared insert with the first column as key, a thousand rows a transaction; rows a second. */
export async function parseAndInsert(csv, folder) {
  const { database, drop } = emptyIn(folder);
  let insert;
  const flush = database.transaction((rows) => {
    for (const row of rows) insert.run(row);
  });
  const since = performance.now();
  let count = 0;
  let batch = [];
  for await (const row of createReadStream(csv).pipe(parse())) {
    if (insert === undefined) {
      const columns = row.map((name, at) => `"${name}" TEXT${at === 0 ? ' PRIMARY KEY' : ''}`);
      database.exec(`CREATE TABLE line (${columns.join(', ')})`);
      insert = database.prepare(`INSERT INTO line VALUES (${row.map(() => '?').join(', ')})`);
      continue;
    }
    batch.push(row);
    count += 1;
    if (batch.length === 1000) flush(batch.splice(0));
  }
  flush(batch);
  const speed = perSecond(count, since);
  drop();
  return speed;
}

/** Twenty due rows found and marked a transaction, with what came of the twenty before them; rows a second. */
export function claimAndMark(count, folder) {
  const { database, drop } = emptyIn(folder);
  database.exec(`
    CREATE TABLE letter (id INTEGER PRIMARY KEY, state TEXT NOT NULL, due_at TEXT NOT NULL, words TEXT NOT NULL);
    CREATE INDEX letter_due ON letter (state, due_at, id);
    CREATE TABLE attempt (id INTEGER PRIMARY KEY, letter INTEGER NOT NULL, said TEXT NOT NULL)`);
  const add = database.prepare("INSERT INTO letter VALUES (?, 'waiting', '2026-01-01', 'All the best today.')");
  database.transaction(() => {
    for (let id = 1; id <= count; id += 1) add.run(id);
  })();
  const due = database.prepare("SELECT * FROM letter WHERE state = 'waiting' AND due_at <= ? ORDER BY due_at LIMIT 20");
  const mark = database.prepare('UPDATE letter SET state = ? WHERE id = ?');
  const tell = database.prepare("INSERT INTO attempt (letter, said) VALUES (?, '250 taken')");
  const round = database.transaction((before) => {
    for (const { id } of before) {
      mark.run('sent', id);
      tell.run(id);
    }
    const taken = due.all('2026-01-02');
    for (const { id } of taken) mark.run('attempting', id);
    return taken;
  });
  const since = performance.now();
  for (let taken = round([]); taken.length > 0; taken = round(taken));
  const speed = perSecond(count, since);
  drop();
  return speed;
}

/** One text in place of the one before it, a transaction each, for so many seconds; a second. */
export function keepTyped(seconds, folder) {
  const { database, drop } = emptyIn(folder);
  database.exec('CREATE TABLE typed (id INTEGER PRIMARY KEY, words TEXT NOT NULL)');
  const keep = database.prepare(
    'INSERT INTO typed VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET words = excluded.words',
  );
  const since = performance.now();
  let count = 0;
  for (; performance.now() < since + seconds * 1000; count += 1) keep.run(count % 8, `The labels curl, ${count}.`);
  const speed = perSecond(count, since);
  drop();
  return speed;
}

function emptyIn(folder) {
  const file = `${folder}/floor.sqlite`;
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  const drop = () => {
    database.close();
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  };
  return { database, drop };
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
