import { escape } from './escape';
import type { HeadLogo, Letterhead } from './letterhead';
import { look } from './look';

const tallest = 40;
const widest = 160;

/** The band above the words: the shop's picture and its name, on the shop's colour. */
export function bandOf({ shopName, accent, logo }: Letterhead): string {
  const name = `<p dir="auto" style="${look.shop(accent)}">${escape(shopName)}</p>`;
  const inside = logo === undefined ? name : withLogo(logo, name);
  return `\n<tr><td class="edge" bgcolor="${accent}" style="${look.band(accent)}">${inside}</td></tr>`;
}

// Side by side needs a table in Outlook. The name stands beside the picture, so the picture says nothing of its own.
function withLogo({ cid, width, height }: HeadLogo, name: string): string {
  const scale = Math.min(1, tallest / height, widest / width);
  const [wide, tall] = [width, height].map((side) => Math.max(1, Math.round(side * scale)));
  const picture = `<img src="cid:${escape(cid)}" width="${wide}" height="${tall}" alt="" style="${look.picture}">`;
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0"><tr>
<td style="padding:4px;background-color:#ffffff" bgcolor="#ffffff">${picture}</td>
<td style="padding:0 14px">${name}</td>
</tr></table>`;
}
