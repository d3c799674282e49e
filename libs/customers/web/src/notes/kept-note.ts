/** A note half written, kept in this browser until it is saved. */
export const keptNote = {
  of: (customerId: string): string => localStorage.getItem(keyOf(customerId)) ?? '',
  keep: (customerId: string, text: string): void => {
    if (text.trim() === '') localStorage.removeItem(keyOf(customerId));
    else localStorage.setItem(keyOf(customerId), text);
  },
};

function keyOf(customerId: string): string {
  return `regulars.draft.note.${customerId}`;
}
