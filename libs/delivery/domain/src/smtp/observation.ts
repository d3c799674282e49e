/** How far an attempt had come. `after-body`: the whole message had been handed over, the answer to it had not come. */
export const stages = [
  'connect',
  'greeting',
  'secure',
  'login',
  'sender',
  'recipient',
  'data',
  'body',
  'after-body',
] as const;
export type Stage = (typeof stages)[number];

/** What was seen on the wire in one attempt. */
export type Observation =
  | { kind: 'accepted'; text: string }
  /** The server answered, and not with yes. `text` begins with the reply code. */
  | { kind: 'refused'; stage: Stage; text: string }
  /** The connection ended, broke or timed out. */
  | { kind: 'lost'; stage: Stage; text: string }
  /** What answered does not speak SMTP as it should. */
  | { kind: 'nonsense'; stage: Stage; text: string }
  /** A secure connection could not be agreed on. */
  | { kind: 'insecure'; fault: 'tls' | 'certificate'; text: string }
  /** The leave to log in (OAuth 2) has ended or was taken back. */
  | { kind: 'unauthorised'; text: string }
  /** We refused to hand it over ourselves. */
  | { kind: 'unsendable'; fault: 'bad-address' | 'too-large'; text: string };

export interface Reply {
  /** Reply code of RFC 5321, 0 if there is none. */
  code: number;
  /** Enhanced status code of RFC 3463, such as `5.1.1`; empty if there is none. */
  enhanced: string;
}

/** The codes that a reply begins with. */
export function readReply(text: string): Reply {
  const found = /^(\d{3})(?:[ -]+(\d\.\d{1,3}\.\d{1,3})\b)?/.exec(text);
  return { code: Number(found?.[1] ?? 0), enhanced: found?.[2] ?? '' };
}
