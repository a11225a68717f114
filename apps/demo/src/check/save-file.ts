/** Long enough for the browser to have begun to save. */
const KEEP_MS = 30_000;

/** Lets the browser save a text as a file. It is made on the page: nothing is asked of anyone. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
