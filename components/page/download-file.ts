/** Keeps the file alive until the browser has surely begun to write them. */
const keepAliveMs = 60_000;

/** Hands a file to the browser's downloads. Nothing leaves the computer: the address names memory of this page. */
export function downloadFile(fileName: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keepAliveMs);
}
