import type { Param, Reader } from '@regulars/shared/db';

/** A customer as a line of the file. */
export interface ExportRow {
  id: string;
  reference: string | null;
  displayName: string;
  given: string | null;
  family: string | null;
  preferred: string | null;
  sayIt: string | null;
  company: string | null;
  emails: string | null;
  phones: string | null;
  street: string | null;
  city: string | null;
  region: string | null;
  postcode: string | null;
  country: string | null;
  language: string | null;
  zone: string | null;
  birthday: string | null;
  tags: string | null;
  metThrough: string | null;
  doNotContact: number;
  deceased: number;
  moved: number;
  lastVisitDay: string | null;
  visitCount: number;
  createdAt: string;
}

/** The names of the columns, as our import maps them by itself. */
export const exportHeader = [
  ...['Reference', 'Name', 'Given name', 'Family name', 'Preferred name', 'Say it', 'Company', 'E-mail', 'Phone'],
  ...['Address', 'City', 'Region', 'Postcode', 'Country', 'Language', 'Time zone', 'Birthday', 'Tags', 'Met through'],
  ...['Do not contact', 'Deceased', 'Moved', 'Last visit', 'Visits', 'Added'],
];

/** Reads the lines of some customers. */
export function exportRows(reader: Reader, where: string, params: readonly Param[]): Promise<ExportRow[]> {
  const joined = (value: string, from: string, order: string) =>
    reader.dialect === 'sqlite'
      ? `(SELECT group_concat(x.v, '; ') FROM (SELECT ${value} AS v FROM ${from} ORDER BY ${order}) x)`
      : `(SELECT string_agg(x.v, '; ') FROM (SELECT ${value} AS v FROM ${from} ORDER BY ${order}) x)`;
  return reader.rows<ExportRow>(
    `SELECT c.id, c.reference, c.display_name AS "displayName", c.given, c.family, c.preferred, c.say_it AS "sayIt",
       c.company, ${joined('e.address', 'customer_email e WHERE e.customer_id = c.id', 'e.place')} AS "emails",
       ${joined('p.number', 'customer_phone p WHERE p.customer_id = c.id', 'p.place')} AS "phones",
       c.address_lines AS "street", c.city, c.region, c.postcode, c.country, c.language, c.zone, c.birthday,
       ${joined('t.name', 'customer_tag ct JOIN tag t ON t.id = ct.tag_id WHERE ct.customer_id = c.id', 't.name_key')} AS "tags",
       c.met_through AS "metThrough", c.do_not_contact AS "doNotContact", c.deceased, c.moved,
       c.last_visit_day AS "lastVisitDay", c.visit_count AS "visitCount", c.created_at AS "createdAt"
     FROM customer c WHERE ${where}`,
    params,
  );
}

/** The cells of a line, in the order of the header. */
export function exportLine(row: ExportRow): string[] {
  const yes = (flag: number) => (flag === 1 ? 'yes' : '');
  const names = [row.reference, row.displayName, row.given, row.family, row.preferred, row.sayIt, row.company];
  const place = [streetOf(row.street), row.city, row.region, row.postcode, row.country, row.language, row.zone];
  const flags = [yes(row.doNotContact), yes(row.deceased), yes(row.moved)];
  const history = [row.lastVisitDay, String(row.visitCount), row.createdAt.slice(0, 10)];
  const cells = [
    ...names,
    row.emails,
    row.phones,
    ...place,
    row.birthday,
    row.tags,
    row.metThrough,
    ...flags,
    ...history,
  ];
  return cells.map((cell) => cell ?? '');
}

function streetOf(json: string | null): string {
  // Written by us as a list of texts.
  return json === null ? '' : (JSON.parse(json) as string[]).join(', ');
}
