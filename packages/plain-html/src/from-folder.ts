/**
 * For a page that was opened from a folder (`file:`), where browsers load no modules and fetch no files: says so, and
 * shows a directory that is chosen there with the element in one plain script. On a web site it does nothing.
 */
import { WORDS } from './from-folder-words.ts';

/** The element with all its parts, as a plain script, beside the one that pages on a web site load. */
const PLAIN_SCRIPT = 'service-directory/from-folder.js';

type List = HTMLElement & { directory?: unknown };

const isDirectory = (value: unknown) => (value as { kind?: unknown } | null)?.kind === 'service-directory';

function paragraph(text: string, lang: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.lang = lang;
  line.textContent = text;
  return line;
}

function addNote(list: List): void {
  const note = document.createElement('section');
  note.className = 'from-folder';
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.json,application/json';
  field.setAttribute('aria-label', `${WORDS.nb.choose} / ${WORDS.en.choose}`);
  const trouble = document.createElement('div');
  trouble.setAttribute('role', 'alert');
  field.addEventListener('change', async () => {
    trouble.replaceChildren();
    const text = (await field.files?.[0]?.text()) ?? '';
    let directory: unknown;
    try {
      directory = JSON.parse(text);
    } catch {
      // Told below, as what is JSON and no directory is.
    }
    if (isDirectory(directory)) list.directory = directory;
    else trouble.append(paragraph(WORDS.nb.wrong, 'nb'), paragraph(WORDS.en.wrong, 'en'));
  });
  const { nb, en } = WORDS;
  note.append(
    paragraph(`${nb.why} ${nb.choose}`, 'nb'),
    paragraph(`${en.why} ${en.choose}`, 'en'),
    field,
    trouble,
  );
  list.before(note);
}

if (location.protocol === 'file:')
  document.addEventListener('DOMContentLoaded', () => {
    const list = document.querySelector<List>('service-directory');
    if (list === null) return;
    // What it names cannot be fetched, and would only be told as a fault.
    list.removeAttribute('src');
    addNote(list);
    const script = document.createElement('script');
    script.src = PLAIN_SCRIPT;
    document.head.append(script);
  });
