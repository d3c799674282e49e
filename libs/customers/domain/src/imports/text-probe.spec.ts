import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextProbe, type TextVerdict } from './text-probe';

function verdictOn(bytes: Uint8Array, chunk = 7): TextVerdict {
  const probe = new TextProbe();
  for (let at = 0; at < bytes.length; at += chunk) probe.push(bytes.subarray(at, at + chunk));
  return probe.verdict();
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function wide(text: string, options: { bigEndian: boolean; mark: boolean }): Uint8Array {
  const whole = options.mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), !options.bigEndian);
  return new Uint8Array(view.buffer);
}

describe('what a file is', () => {
  it.each([
    ['plain ASCII', utf8('Name\nLuis\n'), { encoding: 'utf-8', skip: 0 }],
    ['UTF-8', utf8('Name\nLuís Gonçalves\n'), { encoding: 'utf-8', skip: 0 }],
    ['UTF-8 with its mark', utf8('\ufeffName\nLuís\n'), { encoding: 'utf-8', skip: 3 }],
    ['Windows-1252', latin('Name\nLu\u00eds\n'), { encoding: 'windows-1252', skip: 0 }],
    [
      'UTF-16, little end first',
      wide('Name\nLuís\n', { bigEndian: false, mark: true }),
      { encoding: 'utf-16le', skip: 2 },
    ],
    ['UTF-16, big end first', wide('Name\nLuís\n', { bigEndian: true, mark: true }), { encoding: 'utf-16be', skip: 2 }],
    [
      'UTF-16 without its mark',
      wide('Name\nLuís\n', { bigEndian: false, mark: false }),
      { encoding: 'utf-16le', skip: 0 },
    ],
  ])('reads %s', (_, bytes, expected) => {
    expect(verdictOn(bytes)).toMatchObject({ kind: 'text', newline: 'lf', ...expected });
  });

  it('sees the one byte, far into the file, that makes it Windows-1252', () => {
    const bytes = new Uint8Array(200_000).fill(65);
    bytes[199_000] = 0xe9;
    expect(verdictOn(bytes, 65_536)).toMatchObject({ encoding: 'windows-1252' });
  });

  it('sees letters cut in two by the end of a file', () => {
    expect(verdictOn(Uint8Array.from([65, 10, 0xc3]))).toMatchObject({ encoding: 'windows-1252' });
  });

  it('knows the line ends of old Macs', () => {
    expect(verdictOn(utf8('Name\rLuis\rAna\r'))).toMatchObject({ newline: 'cr' });
  });

  it.each([
    ['empty', new Uint8Array(0)],
    ['zip', latin('PK\u0003\u0004\u0014\u0000\u0006\u0000')],
    ['excel', latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')],
    ['gzip', latin('\u001f\u008b\u0008\u0000')],
    ['pdf', latin('%PDF-1.7')],
    ['picture', latin('\u0089PNG\r\n\u001a\n')],
    ['web-page', utf8('<!DOCTYPE html><html>')],
    ['web-page', utf8('\ufeff  <html lang="de">')],
    ['vcard', utf8('BEGIN:VCARD\nVERSION:3.0\n')],
    ['binary', latin('Name,Email\nLuis,a@b.c\u0000\n')],
  ])('says that it is %s, whatever its name', (is, bytes) => {
    expect(verdictOn(bytes)).toEqual({ kind: 'not-text', is });
  });

  it('comes to the same verdict however the file arrives', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (bytes, chunk) => {
        expect(verdictOn(bytes, chunk)).toEqual(verdictOn(bytes, 400));
      }),
    );
  });
});
