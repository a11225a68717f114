import { textAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

const PAGES: ReadonlySet<unknown> = new Set(['web', 'form', 'chat', 'video']);
/** Files that a phone downloads, or shows without a way to zoom and read aloud. */
const FILE = /^[^?#]{0,1500}\.(pdf|docx?|odt|rtf|xlsx?|pptx?|jpe?g|png|gif|webp|zip)(?:[?#]|$)/i;

/** Notes a link that leads to a file instead of a page. */
export const contactLinkToFile = defineRule({
  code: 'contact/link-to-file',
  severity: 'info',
  source:
    'Safety guide, section 1: an old phone with little memory, on a costly network; section 2: nothing stored on the device',
  why: 'The file stays among the downloads of a phone that others look into, costs data, and may not open.',
  on: 'contact',
  ok: { channel: 'web', value: 'https://example.org/hjelp', printed: undefined },
  notOk: { channel: 'web', value: 'https://example.org/brosjyre.pdf', printed: undefined },
  check(contact, report) {
    if (!PAGES.has(contact['channel'])) return;
    const kind = FILE.exec(textAt(contact, 'value') ?? '')?.[1];
    if (kind !== undefined) report({ path: ['value'], params: { kind: kind.toLowerCase() } });
  },
});
