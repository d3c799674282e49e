/** Counts for the status; each by the index of state and due time, or of the last change. */
export const countsQuery = `
  SELECT
    (SELECT count(*) FROM delivery WHERE state = 'waiting') AS "waiting",
    (SELECT count(*) FROM delivery WHERE state = 'waiting' AND due_at <= ?) AS "due",
    (SELECT count(*) FROM delivery WHERE state = 'waiting'
      AND (due_at <= ? OR (said IS NOT NULL AND created_at <= ?))) AS "overdue",
    (SELECT count(*) FROM delivery WHERE state = 'unknown' AND left_alone = 0) AS "unknown",
    (SELECT count(*) FROM delivery WHERE changed_at > ? AND state = 'sent') AS "sentLastDay",
    (SELECT count(*) FROM delivery WHERE changed_at > ? AND state IN ('failed', 'expired')) AS "failedLastDay"`;
