/** Long enough for the browser to have begun to save. */
const KEEP_MS = 30_000;

/** Lets the browser save a file. It is made on the page: nothing is asked of anyone. */
export function saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
