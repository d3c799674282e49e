/** Somebody who needs a person today, why, and the one obvious thing to do. */
export interface Need {
  readonly key: string;
  readonly customer: { readonly id: string; readonly name: string };
  readonly chip: string;
  readonly tone: 'need' | 'wrong';
  readonly why: string;
  readonly main: { readonly label: string; readonly unseen: string; readonly link: readonly string[] };
}

/** Opens the brief. */
export const toBrief = ({ id, name }: Need['customer']): Need['main'] => ({
  label: 'Brief',
  unseen: `of ${name}`,
  link: ['/customers', id],
});
