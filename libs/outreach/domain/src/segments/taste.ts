// As visits word what they learnt: "buys Jazz most: 7 of 12 visits", "often buys Jazz: 4 of 12 visits".
const learnt = /^(?:buys (?<most>.+) most|often buys (?<often>.+)): \d+ of \d+ visits$/u;

/** What a preference is about: the thing itself where it was learnt from purchases, else its words. */
export function tasteIn(text: string): string {
  const found = learnt.exec(text)?.groups;
  return found?.most ?? found?.often ?? text;
}
