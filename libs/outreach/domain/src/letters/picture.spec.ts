import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pictureIn } from './picture';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const png = bytes('89504e470d0a1a0a 0000000d 49484452 00000320 000000c8 0806000000');
const jpeg = bytes('ffd8 ffe0 0004 4a46 ff ffdb 0004 0000 ffc4 0003 00 ffc2 0011 08 00c8 0320 03 011100');

it('knows a PNG and a JPEG by their own bytes, and how large they are', () => {
  expect(pictureIn(png)).toEqual({ type: 'image/png', width: 800, height: 200 });
  expect(pictureIn(jpeg)).toEqual({ type: 'image/jpeg', width: 800, height: 200 });
});

it('takes nothing else for a picture', () => {
  const others = ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '', '%PDF-1.7', 'RIFF....WEBP'];
  for (const text of others) expect(pictureIn(new TextEncoder().encode(text))).toBeUndefined();
  expect(pictureIn(png.slice(0, 20))).toBeUndefined();
  expect(pictureIn(bytes('89504e470d0a1a0a 0000000d 49484452 00000000 000000c8 0806000000'))).toBeUndefined();
});

it('comes to an end with any bytes', () => {
  const begun = fc.constantFrom(png.slice(0, 8), jpeg.slice(0, 2), jpeg.slice(0, 12));
  fc.assert(
    fc.property(begun, fc.uint8Array({ maxLength: 200 }), (first, rest) => {
      const found = pictureIn(Uint8Array.from([...first, ...rest]));
      return found === undefined || (found.width > 0 && found.height > 0);
    }),
  );
});
