import { describe, expect, it } from 'vitest';
import { renderLetter, type Letter } from './letter';
import type { Letterhead } from './letterhead';
import { contrastOf } from './colour';

const head: Letterhead = {
  shopName: 'Köhler & Söhne <Wein>',
  postalAddress: 'Hauptstraße 1\n80331 München',
  accent: '#7a1f2b',
  logo: { cid: 'logo@letter', width: 800, height: 200 },
  purpose: 'greetings',
  unsubscribeUrl: 'https://shop.example/unsubscribe/abc?x=1&y=2',
  preferencesUrl: 'https://shop.example/preferences/abc',
};
const body = 'Guten Tag {{first_name|zusammen}},\n\neine Zeile\nund noch eine <b>& mehr</b>.\n\nBis bald';
const letter: Letter = renderLetter(
  {
    words: { subject: 'Grüße an {{first_name|alle}}', body, belatedSubject: null, belatedBody: null },
    wording: 'on-the-day',
    values: { first_name: '🦄 "Zoë" <i>' },
    voice: { language: 'de', today: '2026-11-25' },
  },
  head,
);

const empty = new Set(['meta', 'img', 'br', '!doctype']);
/** Each tag closed by its own, in the right order: what is still open at the end, or closed wrongly. */
function badlyNested(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([!a-z][a-z0-9]*)\b[^>]*>/gi)) {
    const tag = name.toLowerCase();
    if (empty.has(tag)) continue;
    if (end === '') open.push(tag);
    else if (open.pop() !== tag) wrong.push(tag);
  }
  return [...open, ...wrong];
}

const unescape = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** What a reader sees, as text: lines and paragraphs as the tags make them. */
function seenIn(html: string): string {
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  const text = body
    .replace(/<!--.*?-->/gs, '')
    .replace(/<br>\n?/g, '\n')
    .replace(/<\/p>/g, '\n\n')
    .replace(/<[^>]+>/g, '');
  return unescape(text);
}
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

describe('the HTML of a letter', () => {
  it('fetches nothing: its one picture is carried along, its one style is its own', () => {
    expect([...letter.html.matchAll(/\ssrc="([^"]*)"/g)].map(([, src]) => src)).toEqual(['cid:logo@letter']);
    expect(letter.html).not.toMatch(
      /<(script|link|iframe|object|embed|form|video|audio|base)\b|url\(|@import|background=/i,
    );
    expect([...letter.html.matchAll(/https?:[^"\s<]*/g)].map(([url]) => url)).toEqual([
      'https://shop.example/unsubscribe/abc?x=1&amp;y=2',
      'https://shop.example/preferences/abc',
    ]);
  });

  it('is well formed', () => {
    // What only Outlook reads is balanced too.
    const forOutlook = letter.html.replace(/<!--\[if mso\]>|<!\[endif\]-->/g, '');
    for (const html of [letter.html.replace(/<!--.*?-->/gs, ''), forOutlook]) expect(badlyNested(html)).toEqual([]);
    expect(letter.html).toMatch(/^<!doctype html>\n<html lang="de" dir="ltr">/);
    expect(letter.html).toContain('<title>Grüße an 🦄 &quot;Zoë&quot; &lt;i&gt;</title>');
  });

  it('says the same as the text, and nothing of anybody’s is markup', () => {
    const text = letter.text.replace('\n-- \n', '\n').replaceAll(/: https?:\S+/g, '');
    const html = seenIn(letter.html);
    expect(words(html)).toEqual([...words(head.shopName), ...words(text)]);
    expect(html).toContain('eine Zeile\nund noch eine <b>& mehr</b>.');
    expect(letter.html).not.toMatch(/<b>|<i>|<Wein>/);
  });

  it('draws with tables and styles of their own, which Outlook needs', () => {
    expect(letter.html.match(/<table /g)?.length).toBe(letter.html.match(/<table role="presentation"/g)?.length);
    expect(letter.html).not.toMatch(/var\(|display:\s*(flex|grid)/);
    for (const [tag] of letter.html.matchAll(/<p [^>]*>/g)) expect(tag).toContain('style="margin:');
    expect(letter.html).toContain('width="160" height="40" alt=""');
  });

  it('stays readable in the dark', () => {
    const dark = /prefers-color-scheme:dark\)\{(.*?)\n\}/s.exec(letter.html)?.[1] ?? '';
    const colour = (name: string) =>
      new RegExp(`\\.${name}\\{[a-z-]*color:(#[0-9a-f]{6})`).exec(dark)?.[1] ?? '#808080';
    for (const ink of ['ink', 'soft'])
      for (const ground of ['page', 'sheet'])
        expect(contrastOf(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
    // All that has a colour of its own on paper has one in the dark, but for the band, which keeps its own two.
    for (const [tag] of letter.html.matchAll(/<[a-z]+ [^>]*style="[^"]*(?<!-)color:#(?:211c16|5d554a)[^>]*>/g))
      expect(tag).toMatch(/class="[^"]*(ink|soft|page)/);
  });
});
