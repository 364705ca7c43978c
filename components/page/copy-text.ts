/**
 * Puts text on the clipboard; false where neither way works. The second way serves while the focus is in the page
 * and not in the panel, where the first is refused.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const onCopy = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy);
    try {
      return document.execCommand('copy');
    } finally {
      document.removeEventListener('copy', onCopy);
    }
  }
}
