/** Why two records may be of one person, the strongest first. */
export const likeReasons = ['same-email', 'same-phone', 'same-name', 'sounds-alike', 'same-birthday'] as const;
export type LikeReason = (typeof likeReasons)[number];
