/** `ours`: we said we would do it. `asked`: the customer asked for it, and waits. */
export const promiseKinds = ['ours', 'asked'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** `late`: it will be later than we said, and the customer was told. */
export const promiseStates = ['open', 'late', 'kept', 'broken', 'withdrawn'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** How the customer was told. */
export const toldWays = ['call', 'in-person', 'email', 'message'] as const;
export type ToldWay = (typeof toldWays)[number];

/** How a promise counts once its day is looked at: see `keptByMonth`. */
export const promiseFates = ['kept', 'kept-late', 'broken', 'open'] as const;
export type PromiseFate = (typeof promiseFates)[number];

/** Whether it is still owed. */
export const isOwed = (state: PromiseState): boolean => state === 'open' || state === 'late';
