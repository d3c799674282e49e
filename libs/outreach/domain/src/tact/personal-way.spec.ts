import { describe, expect, it } from 'vitest';
import { personalWay } from './personal-way';

type Noted = Parameters<typeof personalWay>[0][number];
const contact = (text: string, stance: Noted['stance'] = 'like'): Noted => ({ kind: 'contact', stance, text });

describe('how somebody would rather be reached', () => {
  it.each<[string, Noted[], string | undefined]>([
    ['by a call', [contact('Rather call me')], 'call'],
    ['by phone', [contact('phone after six')], 'call'],
    ['in German', [contact('bitte anrufen')], 'call'],
    ['by a card', [contact('likes a handwritten card')], 'card'],
    ['by letter, in German', [contact('am liebsten Briefpost')], 'card'],
    ['a call before a card', [contact('a card'), contact('or a call')], 'call'],
    ['not by a call', [contact('never call')], undefined],
    ['not by phone, in German', [contact('kein Telefon')], undefined],
    ['dislikes calls', [contact('calls', 'dislike')], undefined],
    ['by mail', [contact('e-mail is best')], undefined],
    ['likes cards as a thing', [{ kind: 'interest', stance: 'like', text: 'post cards' }], undefined],
    ['says nothing', [], undefined],
  ])('%s', (_, noted, way) => {
    expect(personalWay(noted)).toBe(way);
  });
});
