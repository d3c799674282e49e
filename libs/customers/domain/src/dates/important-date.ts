/** What a day is to somebody. `other` carries the owner's own word for it. */
export const dateKinds = ['birthday', 'anniversary', 'other'] as const;
export type DateKind = (typeof dateKinds)[number];
