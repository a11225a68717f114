/** The part of the admin page where a new list is chosen, checked and accepted. */
import type * as Check from '../check/check.ts';
import { h } from './dom.ts';
import { findingsView } from './findings-view.ts';
import { localToday } from './local-today.ts';
import { pack } from './pack.ts';
import { readyView } from './ready-view.ts';

const { __, sprintf } = window.wp.i18n;
const { checker, language, page, most, site, unpacks } = window.serviceDirectoryAdmin;

const ENDINGS = '.xlsx,.ods,.csv,.json,.ndjson,.yaml,.yml';

const status = h('p', { role: 'status', class: 'service-directory-status' });
const place = h('div', {});
/** Counts the files that were chosen: the answer about an older one is dropped. */
let asked = 0;

/** Something between the page and WordPress answered in its place, such as a firewall or a limit of the server. */
const isNotOurs = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'invalid_json';

const wordsOf = (error: unknown) =>
  isNotOurs(error)
    ? __(
        'The server refused the list before WordPress saw it: it may be too large for the server, or a firewall or security plugin stopped it. Nothing was changed. Ask who runs it.',
        'service-directory',
      )
    : error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)
      ? String(error.message)
      : String(error);

function showTrouble(text: string): void {
  status.textContent = '';
  place.replaceChildren(h('div', { class: 'notice notice-error inline', role: 'alert' }, h('p', {}, text)));
}

const megabytes = (bytes: number) => Math.ceil(bytes / 1e5) / 10;

/** A server that gets more than it takes says something that nobody understands. */
function tooMuch(data: unknown): string | undefined {
  const bytes = new TextEncoder().encode(JSON.stringify(data)).length;
  if (most === 0 || bytes <= most) return undefined;
  return sprintf(
    /* translators: 1 and 2: megabytes. */
    __(
      'Nothing was sent: the list is %1$s MB, and your server takes at most %2$s MB at once. Ask who runs it to raise post_max_size.',
      'service-directory',
    ),
    megabytes(bytes),
    megabytes(most),
  );
}

async function accept(name: string, { directory, lists }: Check.Ready): Promise<void> {
  const own = asked;
  for (const button of place.querySelectorAll('button')) button.disabled = true;
  status.textContent = __('Sending …', 'service-directory');
  try {
    const packed = unpacks ? await pack({ directory, lists }) : undefined;
    const data = packed === undefined ? { name, directory, lists } : { name, packed };
    const trouble = tooMuch(data);
    if (trouble !== undefined) return showTrouble(trouble);
    await window.wp.apiFetch({ path: '/service-directory/v1/versions', method: 'POST', data });
    location.assign(page);
  } catch (error) {
    if (own === asked) showTrouble(wordsOf(error));
  }
}

function show(name: string, { result, ready }: Check.Outcome): void {
  status.textContent = '';
  const verdict = result.verdict || __('This list cannot be shown to readers yet.', 'service-directory');
  const heading = h('h3', { tabindex: '-1' }, verdict);
  place.replaceChildren(
    h(
      'div',
      { class: `service-directory-result ${ready === undefined ? 'is-refused' : 'is-ready'}` },
      heading,
      h('p', {}, result.checked),
      result.incomplete === undefined ? undefined : h('p', {}, result.incomplete),
      ready === undefined
        ? h(
            'p',
            {},
            __(
              'Nothing was sent or changed. Mend the file, save it, and choose it again.',
              'service-directory',
            ),
          )
        : undefined,
      ...(ready === undefined ? [] : readyView(ready, site, () => void accept(name, ready))),
    ),
    ...findingsView(result),
  );
  heading.focus();
}

async function check(file: File): Promise<void> {
  const own = ++asked;
  place.replaceChildren();
  status.textContent = __('Checking …', 'service-directory');
  try {
    const program = (await import(checker)) as typeof Check;
    const outcome = await program.checkFile(file, language, localToday(), site);
    if (own === asked) show(file.name, outcome);
  } catch (error) {
    if (own === asked) showTrouble(wordsOf(error));
  }
}

const input = h('input', {
  type: 'file',
  id: 'service-directory-file',
  accept: ENDINGS,
  onchange: () => {
    const [file] = input.files ?? [];
    if (file !== undefined) void check(file);
  },
  // The same file, mended and chosen again, is a change too.
  onclick: () => (input.value = ''),
});

document
  .getElementById('service-directory-upload')
  ?.append(
    h(
      'p',
      { class: 'service-directory-choose' },
      h(
        'label',
        { for: 'service-directory-file' },
        __('Spreadsheet (Excel, LibreOffice, CSV), JSON or YAML', 'service-directory'),
      ),
      input,
    ),
    status,
    place,
  );
