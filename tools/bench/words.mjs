/** `6,479 rows/s` */
export const perSecond = (count, unit) => `${Math.round(count).toLocaleString('en-GB')} ${unit}/s`;
