interface Standing {
  readonly doNotContact: boolean;
  readonly deceased: boolean;
  readonly moved: boolean;
}

/** How we stand with somebody, in a word or two each. */
export function standingWords(standing: Standing, archivedAt: string | null): readonly string[] {
  return [
    standing.deceased ? 'Has died' : undefined,
    standing.doNotContact ? 'Do not contact' : undefined,
    standing.moved ? 'Moved away' : undefined,
    archivedAt === null ? undefined : 'Archived',
  ].filter((word) => word !== undefined);
}

/** The same as whole sentences, for the head of their page. */
export function standingSentences(name: string, standing: Standing, archivedAt: string | null): readonly string[] {
  return [
    standing.deceased ? `${name} has died. Nothing is sent to them.` : undefined,
    standing.doNotContact ? `${name} asked not to be contacted. Nothing is sent to them.` : undefined,
    standing.moved ? `${name} has moved away; their addresses may no longer be theirs.` : undefined,
    archivedAt === null ? undefined : `${name} is archived: kept, but out of the list and of everything planned.`,
  ].filter((sentence) => sentence !== undefined);
}
