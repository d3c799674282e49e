import { describe, expect, it } from 'vitest';
import { firstBirthdayWords } from '../templates/first-words';
import type { MergeValues } from '../templates/merge-value';
import type { Wording } from '../touchpoints/vocabulary';
import { renderLetter, type Letter, type LetterOrder } from './letter';
import type { Letterhead } from './letterhead';

const head: Letterhead = {
  shopName: 'Corner & Records',
  postalAddress: '12 Quay Street\nLisbon',
  accent: '#17594a',
  purpose: 'greetings',
  unsubscribeUrl: 'https://shop.example/unsubscribe/abc',
};
const english = { language: 'en-PT', today: '2026-11-25' };
const written = (values: MergeValues, wording: Wording = 'on-the-day', more: Partial<LetterOrder> = {}): Letter =>
  renderLetter({ words: firstBirthdayWords, wording, values, voice: english, ...more }, head);

describe('a letter', () => {
  it('greets by name in text and HTML, with address and the way out', () => {
    const letter = written({ first_name: 'Leonie', rep_name: 'Ana' });
    expect(letter.subject).toBe('Happy birthday, Leonie');
    expect(letter.text).toContain('Dear Leonie,');
    expect(letter.text).toContain('12 Quay Street\nLisbon');
    expect(letter.text).toContain('No more greetings like this: https://shop.example/unsubscribe/abc');
    expect(letter.html).toContain('Corner &amp; Records');
    expect(letter.html).toContain('href="https://shop.example/unsubscribe/abc"');
  });

  it('falls back where nothing is known', () => {
    expect(written({ first_name: ' ' }, 'belated').subject).toBe('Belated birthday wishes, dear friend');
  });

  it('says on the day what has no words for a day late', () => {
    const words = { subject: 'Welcome', body: 'Welcome back', belatedSubject: null, belatedBody: null };
    expect(written({}, 'belated', { words })).toMatchObject({ subject: 'Welcome' });
  });

  it('lets no name write a header or markup', () => {
    const letter = written({ first_name: 'Eve\r\nBcc: all@example.com <script>alert(1)</script>' });
    expect(letter.subject).not.toMatch(/[\r\n]/);
    expect(letter.html).not.toContain('<script>');
    expect(letter.text).toContain('Dear Eve Bcc: all@example.com');
  });

  it('cuts a very long subject at 200 characters, and none of them in half', () => {
    const { subject } = written({ first_name: '👩‍🚀'.repeat(500) });
    expect(Array.from(subject)).toHaveLength(200);
    expect(subject.isWellFormed()).toBe(true);
  });

  it('says what its way out ends, and leads to the choice where there is one', () => {
    const { text, html } = renderLetter(
      { words: firstBirthdayWords, wording: 'on-the-day', values: {}, voice: { ...english, language: 'de-AT' } },
      { ...head, purpose: 'offers', preferencesUrl: 'https://shop.example/p/abc' },
    );
    expect(text).toContain('Keine solchen Angebote mehr: https://shop.example/unsubscribe/abc');
    expect(text).toContain('Selbst wählen, was Sie bekommen: https://shop.example/p/abc');
    expect(html).toContain('href="https://shop.example/p/abc"');
  });

  it('speaks English around words in a language that we have none in, and says so', () => {
    const { html } = written({}, 'on-the-day', { voice: { ...english, language: 'pt-PT' } });
    expect(html).toContain('<html lang="pt-PT" dir="ltr">');
    expect(html).toContain('lang="en" dir="ltr"');
    expect(html).toContain('No more greetings like this');
  });

  it('is written from right to left in Hebrew', () => {
    const { html } = written({ first_name: 'אסתר' }, 'on-the-day', { voice: { ...english, language: 'he-IL' } });
    expect(html).toContain('<html lang="he-IL" dir="rtl">');
    expect(html).toContain('<p class="ink" dir="auto"');
  });
});
