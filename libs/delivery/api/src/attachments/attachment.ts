/** Something that a letter carries along and shows in its own HTML (RFC 2392): `<img src="cid:logo@shop">`. */
export interface InlineAttachment {
  /** What the HTML names it by, without `cid:`. At most 200 characters, unlike all others of the same letter. */
  cid: string;
  /** What a mail program calls it when it is saved: `logo.png`. At most 200 characters. */
  filename: string;
  /** `image/png`. At most 100 characters. */
  contentType: string;
  content: Uint8Array;
}

/** The same as it is kept, without what it holds. */
export interface KeptAttachment {
  deliveryId: string;
  cid: string;
  filename: string;
  contentType: string;
  hash: string;
}
