import { useEffect } from 'react';

/** Paper is light: while the page is printed it is too, whatever the screen is like. */
export function useLightPrint(): void {
  useEffect(() => {
    const root = document.documentElement;
    let theme: string | undefined;
    const begin = () => {
      theme = root.dataset['theme'];
      root.dataset['theme'] = 'light';
    };
    const end = () => {
      if (theme === undefined) delete root.dataset['theme'];
      else root.dataset['theme'] = theme;
    };
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
}
