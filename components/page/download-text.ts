/** Keeps the words alive until the browser has surely begun to write them. */
const keepAliveMs = 60_000;

/** Hands a text file to the browser's downloads. Nothing leaves the computer: the address names memory of this page. */
export function downloadText(fileName: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepAliveMs);
}
