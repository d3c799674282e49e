/** A form that works without a script, posting to one of the page's own addresses; `inside` is escaped already. */
export const form = (token: string, act: string, inside: string): string =>
  `<form method="post" action="/preferences/${encodeURIComponent(token)}/${act}">${inside}</form>`;
