import type { Customer } from '@regulars/customers/contract';
import { expect, it } from 'vitest';
import { mergeChoices, type MergeSide } from './merge-choices';

const blank: Customer = {
  id: 'luis',
  version: 1,
  displayName: 'Luís Gonçalves',
  greetingName: 'Luís',
  name: { given: 'Luís', family: 'Gonçalves', preferred: null, sayIt: null, display: null },
  company: null,
  emails: [],
  phones: [],
  address: { lines: [], city: null, region: null, postcode: null, country: null },
  language: null,
  zone: null,
  tags: [],
  rep: null,
  metThrough: null,
  sentBy: null,
  standing: { doNotContact: false, deceased: false, moved: false },
  reference: null,
  lastVisitDay: null,
  visitCount: 0,
  archivedAt: null,
  mergedInto: null,
  createdAt: '2026-11-22T09:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
};
const side = (known: Partial<Customer>, birthday: string | null = null): MergeSide => ({
  customer: { ...blank, ...known },
  birthday,
});
const choices = (into: MergeSide, from: MergeSide) =>
  mergeChoices(into, from, (day) => day).map(({ label, kept, other }) => `${label}: ${kept} | ${other}`);

it('asks where two records say different things, and only there', () => {
  const into = side({ company: 'Padaria', zone: 'Europe/Lisbon', metThrough: 'the fair' }, '--12-03');
  const from = side(
    { id: 'luiz', displayName: 'Luiz Gonsalves', company: 'Padaria', zone: 'America/Sao_Paulo' },
    '1986-12-03',
  );
  expect(choices(into, from)).toEqual([
    'Name: Luís Gonçalves | Luiz Gonsalves',
    'Birthday: --12-03 | --12-03 1986',
    'Time zone: Europe, Lisbon | America, Sao Paulo',
  ]);
});

it('asks for the address and number to use first, the place, and who looks after them', () => {
  const reach = (address: string, number: string): Partial<Customer> => ({
    emails: [{ address, label: null, primary: true }],
    phones: [{ number, written: number, label: null, primary: true }],
    address: { lines: ['Rua 1'], city: number, region: null, postcode: '1200', country: 'PT' },
    rep: { id: number, name: address },
    language: number === '1' ? 'pt' : 'de',
  });
  expect(choices(side(reach('a@x.pt', '1')), side({ ...reach('b@x.pt', '2'), id: 'luiz' }))).toEqual([
    'E-mail to use first: a@x.pt | b@x.pt',
    'Phone to use first: 1 | 2',
    'Address: Rua 1, 1200 1, Portugal | Rua 1, 1200 2, Portugal',
    'Looked after by: a@x.pt | b@x.pt',
    'Language: Portuguese | German',
  ]);
});

it('does not ask whether somebody was sent by themselves', () => {
  const into = side({ sentBy: { id: 'luiz', displayName: 'Luiz' } });
  const from = side({ id: 'luiz', sentBy: { id: 'ida', displayName: 'Ida' } });
  expect(choices(into, from)).toEqual([]);
});
