import type { ToldView } from '@regulars/care/contract';

/** The answers that hold every word sought, in the question or the answer, whatever their case and accents. */
export function matchingTold(answers: readonly ToldView[], sought: string): readonly ToldView[] {
  const words = folded(sought).split(/\s+/).filter(Boolean);
  return answers.filter(({ topic, answer }) => {
    const text = folded(`${topic} ${answer}`);
    return words.every((word) => text.includes(word));
  });
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
