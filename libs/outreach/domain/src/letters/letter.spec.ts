import { describe, expect, it } from 'vitest';
import { firstBirthdayWords } from '../templates/first-words';
import { merge, mistakesIn } from '../templates/template';
import { renderLetter, unsubscribeHeaders } from './letter';

const head = {
  shopName: 'Corner & Records',
  postalAddress: '12 Quay Street\nLisbon',
  unsubscribeUrl: 'https://shop.example/unsubscribe/abc',
};

describe('a letter', () => {
  it('greets by name in text and HTML, with address and the way out, and nothing fetched', () => {
    const letter = renderLetter(firstBirthdayWords, 'on-the-day', { first_name: 'Leonie', rep_name: 'Ana' }, head);
    expect(letter.subject).toBe('Happy birthday, Leonie');
    expect(letter.text).toContain('Dear Leonie,');
    expect(letter.text).toContain('12 Quay Street\nLisbon');
    expect(letter.text).toContain('https://shop.example/unsubscribe/abc');
    expect(letter.html).toContain('Corner &amp; Records');
    expect(letter.html).toContain('href="https://shop.example/unsubscribe/abc"');
    expect(letter.html).not.toMatch(/<img|<script|src=|url\(/);
  });
  it('falls back where nothing is known', () => {
    expect(renderLetter(firstBirthdayWords, 'belated', { first_name: ' ' }, head).subject).toBe(
      'Belated birthday wishes, dear friend',
    );
  });
  it('lets no name write a header or markup', () => {
    const letter = renderLetter(
      firstBirthdayWords,
      'on-the-day',
      { first_name: 'Eve\r\nBcc: all@example.com <script>alert(1)</script>' },
      head,
    );
    expect(letter.subject).not.toMatch(/[\r\n]/);
    expect(letter.html).not.toContain('<script>');
    expect(letter.text).toContain('Dear Eve Bcc: all@example.com');
  });
  it('does not merge twice', () => {
    expect(merge('{{first_name|x}}', { first_name: '{{full_name|y}}', full_name: 'secret' })).toBe('{{full_name|y}}');
  });
  it('keeps a very long name from breaking the subject', () => {
    expect(
      renderLetter(firstBirthdayWords, 'on-the-day', { first_name: '👩‍🚀'.repeat(500) }, head).subject.isWellFormed(),
    ).toBe(true);
  });
  it('starts a shop with words that can be sent', () => {
    for (const words of Object.values(firstBirthdayWords)) expect(mistakesIn(words)).toEqual([]);
  });
  it('carries one-click headers', () => {
    expect(unsubscribeHeaders('https://a.example/u')).toEqual({
      'List-Unsubscribe': '<https://a.example/u>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });
});
