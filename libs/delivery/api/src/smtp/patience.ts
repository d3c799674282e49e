/** How long a mail server may take. Tests wait less. */
export interface Patience {
  connectMs: number;
  greetingMs: number;
  /** Without a single byte. */
  silenceMs: number;
  /** For opening a session in all, byte by byte or not. */
  openMs: number;
  /** For one message in all. RFC 5321 would give the final answer ten minutes; nobody's birthday waits for that. */
  messageMs: number;
}

export const usualPatience: Patience = {
  connectMs: 15_000,
  greetingMs: 20_000,
  silenceMs: 60_000,
  openMs: 45_000,
  messageMs: 120_000,
};
