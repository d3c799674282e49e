import { roles, type Role } from '@regulars/access/domain';
import type { RadioOption } from '@regulars/shared/ui';

const words: Record<Role, RadioOption> = {
  rep: { value: 'rep', label: 'Rep', says: 'Reads and writes everything about customers.' },
  manager: { value: 'manager', label: 'Manager', says: 'Also imports, exports and plans greetings.' },
  owner: { value: 'owner', label: 'Owner', says: 'Also invites people and changes the settings.' },
};

/** The roles, each with what it may do. */
export const roleOptions: readonly RadioOption[] = roles.map((role) => words[role]);

export const roleName = (role: Role): string => words[role].label;
