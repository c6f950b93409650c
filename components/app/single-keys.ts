import { useEffect, useRef } from 'react';

/** True for what keys and the focus must be left to: a field, a menu, a dialog. */
export function isInUse(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"], [role="alertdialog"]',
    ) !== null
  );
}

/** Commands on single keys. None fires while typing, with a modifier held, or when `enabled` is false. */
export function useSingleKeys(commands: Readonly<Record<string, () => void>>, enabled: boolean): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    if (!enabled) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented)
        return;
      const command = latest.current[event.key];
      if (!command || isInUse(event.target)) return;
      event.preventDefault();
      command();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}
