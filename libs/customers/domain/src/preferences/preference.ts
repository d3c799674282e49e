/** What a preference is about. */
export const preferenceKinds = [
  'food',
  'allergy',
  'size',
  'interest',
  'product',
  'contact',
  'access',
  'other',
] as const;
export type PreferenceKind = (typeof preferenceKinds)[number];

/** How they stand to it: `need` is what must be kept (an allergy, a ramp). */
export const stances = ['like', 'dislike', 'need'] as const;
export type Stance = (typeof stances)[number];

/** How we know: they said so, we saw it, we learnt it from what they do, or it came with an import. */
export const preferenceSources = ['said', 'observed', 'learnt', 'imported'] as const;
export type PreferenceSource = (typeof preferenceSources)[number];
