import type { Role, Scope } from '@regulars/access/domain';

interface Acting {
  userId: string;
  name: string;
  role: Role;
}

/** Who does something: a user at a browser, a program with a user's token, or somebody at the machine's console. */
export type Actor =
  | (Acting & { kind: 'user'; sessionId: string })
  | (Acting & { kind: 'token'; tokenId: string; scope: Scope })
  // Whoever can run commands here owns the data anyway: acts as the first owner, and the trail says "console".
  | (Acting & { kind: 'console' });
