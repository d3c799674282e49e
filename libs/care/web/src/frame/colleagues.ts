import { computed, type Signal } from '@angular/core';
import { userPage } from '@regulars/access/contract';
import { resourceFor, type Segment } from '@regulars/shared/ui';

/** The colleagues who can see to something, as choices (call it where `inject` works). */
export function colleagueChoices(): Signal<readonly Segment[]> {
  const users = resourceFor(() => '/api/users', userPage);
  return computed(() =>
    (users.value()?.items ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name })),
  );
}
