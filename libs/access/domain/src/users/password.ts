export const passwordLength = { least: 8, most: 200 } as const;

/** What we say about passwords: length is what helps (NIST SP 800-63B, 3.1.1.2). */
export const passwordHint = 'At least 8 characters. A short sentence is easy to keep and hard to guess.';
