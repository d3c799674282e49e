// The raw floor of a read: Node's own HTTP server and one prepared statement, nothing else.
import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const database = new Database(process.argv[2], { readonly: true });
database.pragma('cache_size = -32000');
const customer = database.prepare('SELECT * FROM customer WHERE id = ?');
const visits = database.prepare('SELECT * FROM visit WHERE customer_id = ? ORDER BY day DESC LIMIT 30');
const list = database.prepare('SELECT * FROM customer ORDER BY id LIMIT 60');
const count = database.prepare('SELECT COUNT(*) AS n FROM customer');
const filter = 'WHERE primary_email IS NOT NULL AND (birthday_key BETWEEN ? AND ? OR birthday_key BETWEEN ? AND ?)';
const some = database.prepare(`SELECT * FROM customer ${filter} ORDER BY sort_name, id LIMIT 60`);
const countSome = database.prepare(`SELECT COUNT(*) AS n FROM customer ${filter}`);
const routes = {
  record: (id) => ({ ...customer.get(id), visits: visits.all(id) }),
  list: () => ({ items: list.all(), total: count.get().n }),
  filtered: () => ({ items: some.all(...soon()), total: countSome.get(...soon()).n }),
  one: (id) => customer.get(id),
};
/** The next 30 days as one or two spans of months and days. */
function soon() {
  const key = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(5, 10);
  const [from, to] = [key(0), key(30)];
  return from <= to ? [from, to, from, to] : [from, '12-31', '01-01', to];
}

const server = createServer((request, response) => {
  const [, kind, id] = request.url.split('/');
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(routes[kind](id)));
});
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}` }));
