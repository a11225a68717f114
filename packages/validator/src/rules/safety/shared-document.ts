import { hostOf, isHost, pathOf, webAddressesIn } from '../../facts/links.ts';
import { defineRule } from '../../rule.ts';

/** Hosts of documents and folders that somebody shares from an account. */
const DOCUMENT_HOSTS = [
  'drive.google.com',
  'docs.google.com',
  'sheets.google.com',
  'dropbox.com',
  '1drv.ms',
  'onedrive.live.com',
  'sharepoint.com',
  'icloud.com',
  'wetransfer.com',
  'we.tl',
  'airtable.com',
];
/** A form is told by link/form-elsewhere. */
const FORM_PATH = /^\/forms\//;

const isDocument = (address: string): boolean =>
  isHost(hostOf(address), DOCUMENT_HOSTS) && !FORM_PATH.test(pathOf(address));

/** Flags a link to a document in somebody’s account, such as a shared spreadsheet. */
export const linkSharedDocument = defineRule({
  code: 'link/shared-document',
  severity: 'warning',
  source: 'Safety guide, section 4: hidden sheets, hidden columns and comments',
  why: 'A shared working document may hold more than the page that was meant: hidden sheets, comments, names. Its owner can change it or take it away, and may see who opens it.',
  on: 'string',
  within: 'links',
  mayHold:
    /\/\/(?:drive|docs|sheets|onedrive|1drv|(?:www\.)?dropbox|(?:www\.)?icloud|we\.|wetransfer|airtable|[a-z0-9-]+\.sharepoint)/i,
  ok: 'https://example.org/brosjyre.pdf',
  notOk: 'https://docs.google.com/spreadsheets/d/abc/edit',
  check({ value, field }, report) {
    const address = webAddressesIn(value).find(isDocument);
    if (address !== undefined) report({ params: { field, host: hostOf(address) } });
  },
});
