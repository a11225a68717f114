import type { ServiceDirectoryEditor } from '../service-directory-editor.ts';
import { placeEditor, wait } from './editor-page.ts';

const HEAD = {
  kind: 'service-directory',
  schemaVersion: '1.1',
  id: 'prove',
  name: 'Prøvekatalogen',
  publisher: { name: 'Nettverket' },
  license: 'CC0-1.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'en'],
  updatedOn: '2026-11-20',
  organizations: [{ id: 'nettverket', name: 'Nettverket', email: 'post@nettverket.example.org' }],
};

/** A service in which nothing is wrong, but for what is given. */
export const serviceOf = (rest: object) => ({
  id: 'kafeen',
  organizationIds: ['nettverket'],
  name: 'Kafeen',
  summary: { nb: 'Varm mat.', en: 'Warm food.' },
  needs: ['food'],
  access: { residenceStatus: 'unconfirmed' },
  sources: [
    {
      id: 's1',
      url: 'https://nettverket.example.org/',
      retrievedOn: '2026-11-01',
      supports: ['summary', 'needs'],
    },
  ],
  verification: { lastVerifiedOn: '2026-11-01', method: 'phone', confidence: 'high' },
  ...rest,
});

/**
 * Opens a directory of an invented file.
 * @param rest of its head, and its services
 * @param more of the editor, such as its day
 */
export async function openDirectory(
  rest: object,
  lang = 'nb',
  more: Partial<ServiceDirectoryEditor> = {},
): Promise<ServiceDirectoryEditor> {
  const editor = placeEditor(lang, more);
  await wait('service-directory-editor-start h2, h2');
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([JSON.stringify({ ...HEAD, ...rest })], 'katalog.json'));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await wait('service-directory-editor-list');
  return editor;
}

/** Opens a record by its name in the list. */
export const openRecord = async (name: string): Promise<HTMLElement> => {
  (await wait('li .name', name)).click();
  return wait('service-directory-editor-record');
};
