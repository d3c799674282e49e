/** Of touchpoints `t`: those that reached somebody, by a letter or by a person; what may have been sent counts along. */
export const wentOut = "t.status IN ('sent', 'unknown', 'done')";
