/** How a human contact was made. Automated mail is none. */
export const contactChannels = ['call', 'in-person', 'email', 'chat', 'message', 'social', 'letter'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** Who began: the customer (`incoming`) or one of us (`outgoing`). */
export const directions = ['incoming', 'outgoing'] as const;
export type Direction = (typeof directions)[number];

/** What came of it. Only `reached` is a contact of two. */
export const outcomes = ['reached', 'left-word', 'no-answer', 'wrong-number', 'postponed'] as const;
export type Outcome = (typeof outcomes)[number];

/** How the talk went, in a word; never a score of the person. */
export const moods = ['good', 'neutral', 'bad'] as const;
export type Mood = (typeof moods)[number];

/** Whether it counts as having spoken with one another. */
export const isTwoWay = (outcome: Outcome): boolean => outcome === 'reached';
