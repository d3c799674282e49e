import { expect, it } from 'vitest';
import { handedOver } from './handed-over';

const about = { name: 'Leonie', to: 'Rui', matter: null, by: 'Ana', shop: 'Silva Wines', language: 'en' };

it('says who helps from now on, and that nothing need be told twice', () => {
  const { subject, text } = handedOver(about);
  expect(subject).toBe('Rui will look after you');
  expect(text).toContain('from now on Rui looks after you. Rui has read everything');
  expect(handedOver({ ...about, matter: 'the labels' }).text).toContain('looks after you about the labels.');
});

it('speaks German with those who do', () => {
  expect(handedOver({ ...about, language: 'de' }).text).toContain('von jetzt an ist Rui für Sie da.');
});
