/** The form in which two spellings of one e-mail address are the same: "Ana@Shop.pt" and "ana@shop.pt". */
export function emailKey(email: string): string {
  return email.normalize('NFKC').toLowerCase();
}
