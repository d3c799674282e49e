/** A colour as `#rrggbb`. */
export type Colour = string;

/** The shop's colour until the owner chooses one: bottle green. */
export const firstAccent: Colour = '#17594a';

/** The contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colour of text on a ground: white where that is readable, else black. One of both always has 4.5 : 1 (WCAG 2.2,
 * 1.4.3), so no choice of the owner's makes a name unreadable.
 */
export const textOn = (ground: Colour): Colour => (contrastOf('#ffffff', ground) >= 4.5 ? '#ffffff' : '#000000');

function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16)));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(byte: number): number {
  const part = byte / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
