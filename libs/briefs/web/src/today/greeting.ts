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

/** How many wait for somebody, in words: "Three people are waiting to hear from you." */
export function waiting(count: number): string {
  if (count === 0) return 'Nobody is waiting to hear from you.';
  const many = small[count] ?? String(count);
  const said = `${many.charAt(0).toUpperCase()}${many.slice(1)}`;
  return count === 1 ? `${said} person is waiting to hear from you.` : `${said} people are waiting to hear from you.`;
}
