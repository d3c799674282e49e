/** A picture that a letter may carry along. */
export interface Picture {
  readonly type: 'image/png' | 'image/jpeg';
  /** in pixels */
  readonly width: number;
  readonly height: number;
}

/**
 * What a file's own bytes say that it is, whatever its name says: a PNG (W3C PNG, §5) or a JPEG (ITU T.81, §B). Undefined
 * for anything else, and for one that ends before it says how large it is.
 */
export function pictureIn(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = pngIn(view) ?? jpegIn(view);
  return found && found.width > 0 && found.height > 0 ? found : undefined;
}

const pngBegins = [0x89504e47, 0x0d0a1a0a] as const;
const header = 0x49484452; // "IHDR"

function pngIn(view: DataView): Picture | undefined {
  if (view.byteLength < 24) return undefined;
  if (view.getUint32(0) !== pngBegins[0] || view.getUint32(4) !== pngBegins[1]) return undefined;
  if (view.getUint32(12) !== header) return undefined;
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

// Frames begin with FFC0 to FFCF, but for the tables DHT (C4), JPG (C8) and DAC (CC).
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegIn(view: DataView): Picture | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { type: 'image/jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // A marker may be preceded by any number of fill bytes FF.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}
