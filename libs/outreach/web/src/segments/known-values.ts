import { computed, type Signal } from '@angular/core';
import { userPage } from '@regulars/access/contract';
import { tagList } from '@regulars/customers/contract';
import { tagKey } from '@regulars/customers/domain';
import { segmentValueList } from '@regulars/outreach/contract';
import { languageName } from '@regulars/outreach/domain';
import { resourceFor, withParams } from '@regulars/shared/ui';
import type { ValueSource } from './clause-choices';

/** What may be chosen, and what a chosen value is called. */
export interface KnownValues {
  offers: Signal<readonly { value: string; label: string }[]>;
  nameOf(value: string): string;
}

/** The values that a line may name: tags and people by their ids, cities, languages and preferences as records say them. */
export function knownValues(of: Signal<ValueSource>, typed: Signal<string>): KnownValues {
  const tags = resourceFor(() => (of() === 'tag' ? '/api/tags' : undefined), tagList);
  const people = resourceFor(() => (of() === 'rep' ? '/api/users' : undefined), userPage);
  const isText = computed(() => of() !== 'tag' && of() !== 'rep');
  const url = () => (isText() ? withParams('/api/segments/values', { of: of(), q: typed().trim() }) : undefined);
  const texts = resourceFor(url, segmentValueList, { keep: 'previous' });
  const named = computed(() => [...(tags.value()?.items ?? []), ...(people.value()?.items ?? [])]);
  return {
    offers: computed(() => {
      if (isText()) return texts.value()?.items ?? [];
      const start = tagKey(typed());
      return named()
        .filter(({ name }) => tagKey(name).includes(start))
        .map(({ id, name }) => ({ value: id, label: name }));
    }),
    nameOf: (value) => {
      if (of() === 'language') return languageName(value);
      return isText() ? value : (named().find(({ id }) => id === value)?.name ?? '…');
    },
  };
}
