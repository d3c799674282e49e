/** Who may do what, least first: a rep serves customers, a manager also imports, exports and plans, the owner runs the house. */
export const roles = ['rep', 'manager', 'owner'] as const;
export type Role = (typeof roles)[number];

/** Whether `role` may do what `least` may. */
export function atLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

/** What an API token may do: look, or look and change. */
export const scopes = ['read', 'write'] as const;
export type Scope = (typeof scopes)[number];
