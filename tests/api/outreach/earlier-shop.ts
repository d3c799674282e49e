import { newId, openDatabase, type ContextData, type Database } from '@regulars/shared/db';
import type { FreshPlace } from '@regulars/shared/testing';
import { data } from '../../../apps/api/src/data';

type Values = Readonly<Record<string, string | number>>;

const before = '2025-11-01T09:00:00.000Z';
const atFirst = 1_796_000_000_000;
const birthdays = '00000000-0000-7000-8000-000000000012';
const theirLetter = '00000000-0000-7000-8000-000000000011';

/** What a program knew whose last migration came before this one. */
export const knownBefore = (stamp: number): ContextData[] =>
  data.map(({ migrations }) => ({
    rows: [],
    migrations: migrations.filter(({ name }) => Number(/\d+$/.exec(name)?.[0]) < stamp),
  }));

/** A shop of the first version, in Germany: Leonie was greeted last year, and her next wish is planned. */
export async function aShopOfTheFirstVersion(
  fresh: FreshPlace,
): Promise<{ leonie: string; planned: string; sent: string }> {
  const database = await openDatabase(fresh.place, knownBefore(atFirst));
  const ids = { leonie: newId(), planned: newId(), sent: newId() };
  const business = { name: 'Weinhaus', zone: 'Europe/Berlin', country: 'DE', language: 'de', currency: 'EUR' };
  await insert(database, 'business', { id: newId(), ...business, address: 'Hauptstr. 1', created_at: before });
  await customer(database, ids.leonie);
  await database.writer.query(`UPDATE programme SET is_on = 1, send_at = '08:30' WHERE id = '${birthdays}'`);
  await wish(database, { ...ids, id: ids.sent, year: 2025, status: 'sent', sentence: 'Sent on 28 November at 08:30.' });
  await wish(database, { ...ids, id: ids.planned, year: 2026, status: 'planned', sentence: 'Planned.' });
  await database.close();
  return ids;
}

/** The owner writes their own letter in a program that knows the migrations before this one. */
export async function editedIn(fresh: FreshPlace, stamp: number): Promise<void> {
  const database = await openDatabase(fresh.place, knownBefore(stamp));
  const words = "subject = 'Alles Gute, {{first_name|du}}', body = 'Heute ein Glas auf dich. {{shop_name}}'";
  await database.writer.query(
    stamp === atFirst
      ? `UPDATE template SET ${words} WHERE id = '${theirLetter}'`
      : `UPDATE template_words SET ${words} WHERE template_id = '${theirLetter}' AND language = 'de'`,
  );
  await database.close();
}

async function customer(database: Database, id: string): Promise<void> {
  const names = { given: 'Leonie', display_name: 'Leonie', greeting_name: 'Leonie', sort_name: 'leonie' };
  const flags = { version: 1, do_not_contact: 0, deceased: 0, moved: 0, visit_count: 0, archived: 0 };
  const born = { primary_email: 'leonie@regulars.de', birthday: '1986-11-28', birthday_key: '11-28' };
  await insert(database, 'customer', { id, ...names, ...flags, ...born, created_at: before, updated_at: before });
  const address = { address_key: 'leonie@regulars.de', address: 'leonie@regulars.de', place: 0 };
  await insert(database, 'customer_email', { customer_id: id, ...address });
  const day = { kind: 'birthday', month_day: '11-28', year: 1986, created_at: before };
  await insert(database, 'important_date', { id: newId(), customer_id: id, ...day });
  await insert(database, 'consent', {
    id: newId(),
    customer_id: id,
    purposes: 'greetings',
    basis: 'asked',
    at: before,
  });
}

interface PastWish {
  id: string;
  leonie: string;
  year: number;
  status: string;
  sentence: string;
}

async function wish(database: Database, { id, leonie, year, status, sentence }: PastWish): Promise<void> {
  const day = `${year}-11-28`;
  const named = { customer_id: leonie, programme_id: birthdays, occasion: 'birthday', occurrence: String(year) };
  const at = { occasion_day: day, day, time: '08:30', zone: 'Europe/Berlin', due_at: `${day}T07:30:00.000Z` };
  const times = { look_at: `${day}T07:30:00.000Z`, expires_at: `${year}-11-29T23:00:00.000Z`, changed_at: before };
  const flags = { moved_by_hand: 0, settled_by_hand: 0, left_alone: 0, round: 0 };
  await insert(database, 'touchpoint', { id, ...named, ...at, ...times, ...flags, status, sentence });
}

async function insert(database: Database, table: string, values: Values): Promise<void> {
  const literals = Object.values(values).map((one) => (typeof one === 'number' ? String(one) : `'${one}'`));
  await database.writer.query(
    `INSERT INTO ${table} (${Object.keys(values).join(', ')}) VALUES (${literals.join(', ')})`,
  );
}
