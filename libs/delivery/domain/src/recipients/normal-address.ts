/** The form in which two spellings of one address are the same. Case is folded in the local part too: no provider tells them apart. */
export function normalAddress(address: string): string {
  return address.trim().normalize('NFC').toLowerCase();
}
