import type { Route } from '@angular/router';
import type { IconName, Role } from '@regulars/shared/ui';

/** How a page of the settings is listed. */
export interface Setting {
  readonly label: string;
  readonly icon: IconName;
  /** who finds it in the list */
  readonly least: Role;
}

/** One line of the list. */
export interface SettingLink extends Setting {
  readonly path: string;
}

/** The pages among `routes` that name themselves as settings. */
export function settingsAmong(routes: readonly Route[]): SettingLink[] {
  return routes.flatMap(({ path, data }) => {
    const setting: unknown = data?.setting;
    return path !== undefined && isSetting(setting) ? [{ ...setting, path }] : [];
  });
}

function isSetting(given: unknown): given is Setting {
  return typeof given === 'object' && given !== null && 'label' in given && 'icon' in given && 'least' in given;
}
