const small = [
  'nobody',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "Good morning, Ana." by the hour at the shop (0 to 23). */
export function greeting(hour: number, name: string): string {
  const part = hour < 4 || hour >= 18 ? 'evening' : hour < 12 ? 'morning' : 'afternoon';
  const first = name.trim().split(/\s+/)[0] ?? '';
  return first === '' ? `Good ${part}.` : `Good ${part}, ${first}.`;
}

/** How many wait for somebody, in words: "Three people are waiting to hear from you, eleven have stayed away." */
export function waiting(needing: number, away: number): string {
  const stayed = away === 0 ? '' : `${inWords(away)} ${away === 1 ? 'has' : 'have'} stayed away`;
  if (needing === 0) return stayed === '' ? 'Nobody is waiting to hear from you.' : `${capitalised(stayed)}.`;
  const need = needing === 1 ? 'One person is waiting' : `${capitalised(inWords(needing))} people are waiting`;
  return `${need} to hear from you${stayed === '' ? '' : `, ${stayed}`}.`;
}

function inWords(count: number): string {
  return small[count] ?? String(count);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
