// The kit that icons are borrowed from is compiled by Angular; here it is compiled as it is read.
import '@angular/compiler';
import { expect, it } from 'vitest';
import { linesOf, type PlannedOne } from './day-lines';

const one = (name: string, change: Partial<PlannedOne> = {}): PlannedOne => {
  const shared = { programmeId: 'p1', kind: 'birthday', status: 'planned', time: '09:00' } as const;
  return { id: name, customer: { id: name, name }, ...shared, ...change };
};
const birthdays = (total: number) => ({ programmeId: 'p1', kind: 'birthday', what: 'Birthday wishes', total }) as const;
const day = (first: PlannedOne[], total = first.length) => ({
  day: '2026-11-28',
  total,
  byStatus: {},
  byProgramme: [birthdays(total)],
  first,
});
const open = { apart: 0, past: false };

it('names a few, who can be dragged while their day is still to come', () => {
  const { lines, more } = linesOf(day([one('Leonie Köhler'), one('Ana', { status: 'sent' })]), open);
  expect(lines).toMatchObject([
    { text: 'Leonie K.', movable: true },
    { text: 'Ana', movable: false },
  ]);
  expect(more).toBe(0);
  expect(linesOf(day([one('Leonie')]), { apart: 0, past: true }).lines).toMatchObject([{ movable: false }]);
});

it('counts a programme of which there are many', () => {
  const many = day([one('Ana'), one('Bia'), one('Caro'), one('Dora')], 13);
  expect(linesOf(many, open)).toMatchObject({ lines: [{ text: '13 × Birthday wishes', movable: false }], more: 0 });
});

it('leaves what is held to a line of its own, and strikes what is not sent', () => {
  const held = day([one('Ana', { status: 'held' }), one('Bia', { status: 'skipped' })]);
  expect(linesOf(held, { apart: 1, past: false })).toMatchObject({ lines: [{ text: 'Bia', struck: true }], more: 0 });
});
