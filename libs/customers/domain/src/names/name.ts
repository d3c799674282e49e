import { fold } from '../search/fold';

/** A person's name as people give it: in parts, or whole as `display`; how to call them and how to say it. */
export interface Name {
  readonly given: string | null;
  readonly family: string | null;
  /** what they like to be called: "Leo" for Leonie */
  readonly preferred: string | null;
  /** how to say it: "lay-OH-nee KUR-ler" */
  readonly sayIt: string | null;
  /** the whole name where its parts are not known or would mislead */
  readonly display: string | null;
}

/** The name to show: whole if given whole, else its parts in order. Empty only if nothing was given. */
export function displayNameOf(name: Name): string {
  return name.display ?? (partsOf(name.given, name.family) || (name.preferred ?? ''));
}

/** What to call them to their face: preferred, else given, else the whole name. */
export function greetingNameOf(name: Name): string {
  return name.preferred ?? name.given ?? displayNameOf(name);
}

/** What lists sort by: family before given, folded, so that "Ångström" stands with A on every database. */
export function sortNameOf(name: Name): string {
  const shown = name.family === null ? displayNameOf(name) : partsOf(name.family, name.given ?? name.preferred);
  return fold(shown).slice(0, 200);
}

function partsOf(first: string | null, second: string | null): string {
  return [first, second].filter((part) => part !== null).join(' ');
}
