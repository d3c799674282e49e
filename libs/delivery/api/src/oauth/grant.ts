/** Leave to send in the owner's name (OAuth 2, RFC 6749 section 6); with its secrets, so never given out. */
export interface OAuthGrant {
  clientId: string;
  /** Public clients have none. */
  clientSecret: string | null;
  refreshToken: string;
  /** Where access tokens are asked for, and nowhere else. */
  tokenUrl: string;
}

/** What came of asking for an access token. */
export type TokenAnswer =
  | { kind: 'token'; token: string; fromCache: boolean }
  /** The leave has ended or was taken back: asking again does not help. */
  | { kind: 'refused'; said: string }
  /** Nobody could be asked just now. */
  | { kind: 'unreachable'; said: string };
