// Made-up people and visits, the same every time: for measuring only.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const given = [
  'Ana',
  'Luís',
  'Bjørn',
  'Leonie',
  'Mark',
  'Astrid',
  'Eduardo',
  'Helena',
  'François',
  'Kara',
  'Niklas',
  'Julia',
  'Fynn',
  'Camille',
  'Ellie',
  'Tim',
];
const family = [
  'Gonçalves',
  'Köhler',
  'Hansen',
  'Philips',
  'Gruber',
  'Martins',
  'Holý',
  'Tremblay',
  'Nielsen',
  'Schröder',
  'Barnett',
  'Zimmermann',
  'Bernard',
  'Sullivan',
  'Goyer',
  'Silva',
];
const items = ['Rock', 'Jazz', 'Metal', 'Classical', 'Latin', 'Blues'];

/** A small linear congruential generator (Numerical Recipes): repeatable, and good enough to spread people over days. */
export function chance(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const two = (n) => String(n).padStart(2, '0');

async function write(path, rows) {
  const file = createWriteStream(path);
  for (const row of rows) if (!file.write(`${row}\n`)) await once(file, 'drain');
  file.end();
  await once(file, 'close');
}

/** `count` customers with names, e-mail, phone, city and a birthday. */
export function writeCustomers(path, count) {
  const pick = chance(7);
  return write(
    path,
    (function* () {
      yield 'Customer ID,First Name,Last Name,Email,Phone,City,Country,Birthday';
      for (let at = 1; at <= count; at += 1) {
        const birthday = `${1940 + pick(65)}-${two(1 + pick(12))}-${two(1 + pick(28))}`;
        yield `${at},${given[pick(16)]},${family[pick(16)]} ${at},p${at}@mail-${at % 97}.net,+49 711 ${String(1000000 + at)},City ${at % 50},DE,${birthday}`;
      }
    })(),
  );
}

/** `count` visits spread over those customers and two years. */
export function writeVisits(path, count, customers) {
  const pick = chance(11);
  return write(
    path,
    (function* () {
      yield 'Invoice,Customer ID,Date,Total,Items';
      for (let at = 1; at <= count; at += 1) {
        const day = new Date(Date.UTC(2024, 10, 1) + pick(740) * 86_400_000).toISOString().slice(0, 10);
        yield `${at},${1 + pick(customers)},${day},${1 + pick(200)}.${two(pick(100))},"${items[pick(6)]},${items[pick(6)]}"`;
      }
    })(),
  );
}
