import { directionOf } from '../languages/tags';
import { footOf } from './foot';
import { bandOf } from './band';
import { escape, linesOf } from './escape';
import type { HeadButton, HeadCode, Letterhead } from './letterhead';
import { look, wideLook } from './look';

/** What is said, and in which language. */
export interface SaidLetter {
  readonly subject: string;
  readonly body: string;
  readonly language: string;
}

// Outlook for Windows knows no greatest width: a table of its own holds the column.
const forOutlook = (inner: string): string =>
  `<!--[if mso]><table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
${inner}
<!--[if mso]></td></tr></table><![endif]-->`;

const table = (attributes: string, rows: string): string =>
  `<table role="presentation" ${attributes} width="100%" cellpadding="0" cellspacing="0" border="0">${rows}</table>`;

/** The HTML part of a letter: one column. Everything in it is escaped, nothing is fetched from anywhere. */
export function htmlOf(letter: SaidLetter, head: Letterhead): string {
  const { subject, language } = letter;
  const spoken = `lang="${escape(language)}" dir="${directionOf(language)}"`;
  return `<!doctype html>
<html ${spoken}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escape(subject)}</title>
<style>
${wideLook}
</style>
</head>
<body class="page" style="${look.page}">
<div class="page" ${spoken}>
${table('class="page" bgcolor="#faf7f1"', `<tr><td class="outer" align="center" style="${look.outer}">\n${columnOf(letter, head)}\n</td></tr>`)}
</div>
</body>
</html>`;
}

const columnOf = (letter: SaidLetter, head: Letterhead): string =>
  forOutlook(
    [
      table(
        `class="sheet" align="center" bgcolor="#ffffff" style="${look.sheet}"`,
        bandOf(head) + wordsOf(letter, head),
      ),
      table(`align="center" style="${look.below}"`, footRow(letter, head)),
    ].join('\n'),
  );

function wordsOf({ body }: SaidLetter, { code, button, accent }: Letterhead): string {
  const paragraphs = body
    .trim()
    .split(/\n{2,}/)
    .map((words) => `<p class="ink" dir="auto" style="${look.paragraph}">${linesOf(words)}</p>`);
  if (button) paragraphs.push(buttonOf(button, accent));
  if (code) paragraphs.push(pictureOf(code));
  return `\n<tr><td class="edge" style="${look.words}">\n${paragraphs.join('\n')}\n</td></tr>\n`;
}

const buttonOf = ({ says, url }: HeadButton, accent: string): string =>
  `<p style="${look.paragraph}"><a href="${escape(url)}" style="${look.button(accent)}">${escape(says)}</a></p>`;

// On white in the dark too: a scanner wants dark on light.
const pictureOf = ({ cid, text }: HeadCode): string =>
  `<p style="${look.paragraph}"><img src="cid:${escape(cid)}" width="160" height="160" alt="${escape(text)}" style="${look.picture}"></p>`;

function footRow({ language }: SaidLetter, head: Letterhead): string {
  const foot = footOf(head, language);
  const links = foot.links.map(({ says, url }) => {
    const href = url === undefined ? '' : ` href="${escape(url)}"`;
    return `<a class="soft" style="${look.link}"${href}>${escape(says)}</a>`;
  });
  return `<tr><td class="edge soft" style="${look.foot}">
<p class="soft" dir="auto" style="${look.line}">${linesOf(foot.sender.join('\n'))}</p>
<p class="soft" lang="${foot.language}" dir="${directionOf(foot.language)}" style="${look.line}">${links.join('<br>\n')}</p>
</td></tr>`;
}
