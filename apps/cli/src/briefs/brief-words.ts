import type { BriefView } from '@regulars/briefs/contract';

const width = 80;

/** A brief as plain text: who, the essential lines, then the rest; each with where it is from. */
export function briefWords({ customer, headline, lines }: BriefView): string {
  const says = [customer.company, customer.sayIt === null ? null : `say ${customer.sayIt}`, headline];
  const essential = lines.filter((line) => line.essential);
  const rest = lines.filter((line) => !line.essential);
  return [
    customer.name,
    ...wrapped(says.filter((one) => one !== null).join(' · '), ''),
    ...part(essential),
    ...part(rest),
    ...(lines.length === 0 ? ['', 'Nothing to know yet.'] : []),
  ].join('\n');
}

const part = (lines: BriefView['lines']): string[] => (lines.length === 0 ? [] : ['', ...lines.flatMap(lineWords)]);

// What would go wrong without it stands out without colours, too.
const marks = { wrong: '!', need: '*', plain: '-' } as const;

function lineWords({ tone, text, source }: BriefView['lines'][number]): string[] {
  return wrapped(source === null ? text : `${text} (${source})`, `${marks[tone]} `);
}

/** Text in lines of at most 80 signs, the first led by `lead`, the others set in as far; a longer word stays whole. */
function wrapped(text: string, lead: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && lead.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one, at) => (at === 0 ? lead : ' '.repeat(lead.length)) + one);
}
