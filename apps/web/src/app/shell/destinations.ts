import type { Route } from '@angular/router';
import type { IconName, Role } from '@regulars/shared/ui/base';

/** A place in the navigation. `phone` ones stand in the bar at the thumb, the others one tap away under More. */
export interface Destination {
  readonly path: string;
  readonly label: string;
  readonly icon: IconName;
  readonly phone: boolean;
  readonly least: Role;
  /** The second letter of the key that goes there: `g c`. */
  readonly key: string;
  /** Pages that have no place of their own and belong to this one. */
  readonly also: readonly string[];
}

/** What stands beside promises under the same tabs. */
const care = ['/complaints', '/feedback', '/themes'];

export const destinations: readonly Destination[] = [
  { path: '/', label: 'Today', icon: 'today', phone: true, least: 'rep', key: 't', also: [] },
  { path: '/customers', label: 'Customers', icon: 'people', phone: true, least: 'rep', key: 'c', also: [] },
  { path: '/plan', label: 'Plan', icon: 'plan', phone: true, least: 'rep', key: 'p', also: [] },
  { path: '/promises', label: 'Promises', icon: 'promise', phone: false, least: 'rep', key: 'm', also: care },
  { path: '/programmes', label: 'Programmes', icon: 'heart', phone: false, least: 'rep', key: 'b', also: [] },
  { path: '/offers', label: 'Offers', icon: 'gift', phone: false, least: 'rep', key: 'o', also: [] },
  { path: '/segments', label: 'Groups', icon: 'tag', phone: false, least: 'rep', key: 'g', also: [] },
  { path: '/letters', label: 'Letters', icon: 'mail', phone: false, least: 'rep', key: 'l', also: [] },
  { path: '/settings', label: 'Settings', icon: 'settings', phone: false, least: 'rep', key: 's', also: [] },
];

/** The destinations whose pages are registered among these routes. */
export function reachable(routes: readonly Route[]): readonly Destination[] {
  const firsts = new Set(paths(routes).map((path) => path.split('/')[0] ?? ''));
  return destinations.filter(({ path }) => firsts.has(path.slice(1)));
}

/** The first steps of the addresses these routes answer to; pathless groups are looked into. */
function paths(routes: readonly Route[]): string[] {
  return routes.flatMap((route) => {
    if (route.path === '' && route.children) return paths(route.children);
    return route.path === undefined ? [] : [route.path];
  });
}
