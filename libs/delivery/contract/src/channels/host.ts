import { line } from '@regulars/shared/contract';

/** The name or address of a server. */
export const hostText = line(253).refine(
  (text) => /^[\p{L}\p{N}.:_-]+$/u.test(text),
  'This is not the name of a server.',
);
