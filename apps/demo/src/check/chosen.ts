import type { CheckInput } from '@service-directory/validator/browser';

/**
 * What was dropped: files, folders, or a text. To be called while the event is handled: what it carries is gone
 * afterwards.
 */
export function droppedInputs({ dataTransfer }: DragEvent): CheckInput[] {
  return [...(dataTransfer?.items ?? [])].flatMap((item) => {
    if (item.kind !== 'file') return [];
    return item.webkitGetAsEntry() ?? item.getAsFile() ?? [];
  });
}

/** Opens the browser's own dialog and gives what was chosen; nothing when the dialog was closed. */
export function chooseInputs(input: HTMLInputElement, onChoose: (inputs: CheckInput[]) => void): void {
  input.onchange = () => {
    const chosen = [...(input.files ?? [])];
    // So that the same file can be chosen again once it was mended.
    input.value = '';
    if (chosen.length > 0) onChoose(chosen);
  };
  input.click();
}

/**
 * A pasted text as a file. The ending tells how it is read: rows with tabs are what a spreadsheet copies.
 * @param name of the file, without an ending
 */
export function pastedInput(text: string, name: string): CheckInput {
  const start = text.trimStart();
  const firstLine = start.split('\n', 1)[0] ?? '';
  const isRows = /[\t;]|,.*,/.test(firstLine) && !/^[[{]/.test(start);
  const ending = /^[[{]/.test(start) ? 'json' : isRows ? 'csv' : 'yaml';
  return { path: `${name}.${ending}`, bytes: new TextEncoder().encode(text) };
}
