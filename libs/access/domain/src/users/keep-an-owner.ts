import type { Role } from '../roles/role';

export interface Standing {
  role: Role;
  active: boolean;
}

/**
 * Whether somebody would still own the house after `from` became `to`.
 * @param otherOwners how many other active owners there are
 */
export function keepsAnOwner(from: Standing, to: Standing, otherOwners: number): boolean {
  const isOwner = (who: Standing) => who.active && who.role === 'owner';
  return !isOwner(from) || isOwner(to) || otherOwners > 0;
}
