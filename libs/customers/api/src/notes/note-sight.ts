/**
 * Holds for the notes of `alias` that somebody sees: those for all of us, and those they keep to themselves. It takes one
 * parameter, their id. Whatever reads notes asks it; there is no role that sees more.
 */
export const seenBy = (alias: string): string => `(${alias}.private = 0 OR ${alias}.author_id = ?)`;
