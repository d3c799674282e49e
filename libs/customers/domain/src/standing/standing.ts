/** How we stand with somebody, whatever else we know. */
export interface Standing {
  /** they asked never to be written to or called */
  readonly doNotContact: boolean;
  readonly deceased: boolean;
  /** moved away: their addresses may no longer be theirs */
  readonly moved: boolean;
}
