import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastOf, textOn } from './colour';

it('reckons contrast as WCAG does', () => {
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('finds readable text for every colour there is', () => {
  const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(fc.property(colour, (ground) => contrastOf(textOn(ground), ground) >= 4.5));
  expect([textOn('#17594a'), textOn('#ffe680')]).toEqual(['#ffffff', '#000000']);
});
