/** What is typed into the fields of a form, by name. */
export type Typed<Field extends string> = Readonly<Record<Field, string>>;

/** A field that a colleague changed while it was changed here too, and what they wrote. */
export interface Collision<Field extends string> {
  readonly field: Field;
  readonly theirs: string;
}

/** The fields under which two drafts differ. */
export function changedFields<Field extends string>(
  fields: readonly Field[],
  before: Typed<Field>,
  after: Typed<Field>,
): Field[] {
  return fields.filter((field) => before[field] !== after[field]);
}

/**
 * A colleague saved while this was written: what they changed comes in where nothing was typed here; where both wrote,
 * ours stays and theirs is told. Nothing typed is lost.
 */
export function rebase<Field extends string>(
  fields: readonly Field[],
  { before, mine, theirs }: { before: Typed<Field>; mine: Typed<Field>; theirs: Typed<Field> },
): { draft: Typed<Field>; collisions: Collision<Field>[] } {
  const changed = changedFields(fields, before, mine);
  const draft = changed.reduce((next, field) => ({ ...next, [field]: mine[field] }), theirs);
  const collisions = changed
    .filter((field) => theirs[field] !== before[field] && theirs[field] !== mine[field])
    .map((field) => ({ field, theirs: theirs[field] }));
  return { draft, collisions };
}
