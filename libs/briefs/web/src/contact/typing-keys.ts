/** The letter of a key pressed with Alt (with Ctrl on a Mac, where Alt types signs of its own); undefined for any other. */
export function letterWith(event: KeyboardEvent, mac: boolean): string | undefined {
  const held = mac ? event.ctrlKey && !event.altKey : event.altKey && !event.ctrlKey;
  if (!held || event.metaKey || event.shiftKey || event.isComposing) return undefined;
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase();
}

/** Ctrl or ⌘ with Enter, anywhere. */
export function isDone({ key, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !isComposing;
}

/** Enter where nothing else wants it. */
export function isPlainEnter({
  key,
  target,
  ctrlKey,
  altKey,
  metaKey,
  shiftKey,
  defaultPrevented,
}: KeyboardEvent): boolean {
  if (key !== 'Enter' || ctrlKey || altKey || metaKey || shiftKey || defaultPrevented) return false;
  return !(target instanceof Element) || target.closest('a, button, input, textarea, select, summary, dialog') === null;
}
