import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]');

/**
 * Ctrl+K or ⌘K anywhere on the page, and "/" where nothing is being typed. Keys by their place, for on other layouts they write
 * other letters. `onKeys` must stay the same between renders.
 */
export function usePaletteKeys(onKeys: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || event.shiftKey) return;
      const isCommand = event.ctrlKey || event.metaKey;
      const isCalled = isCommand ? event.code === 'KeyK' : (event.key === '/' || event.code === 'Slash') && !isTyping(event.target);
      if (!isCalled) return;
      event.preventDefault();
      onKeys();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onKeys]);
}
