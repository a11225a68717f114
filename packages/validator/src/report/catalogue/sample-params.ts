import type { Params } from '../../finding.ts';
import { SHEET_SAMPLE_PARAMS } from './sample-params-sheets.ts';

/**
 * What the finding of the bad example holds, for rules on files: these are found while a file is read, so the catalogue
 * cannot run them.
 */
export const SAMPLE_PARAMS: Readonly<Record<string, Params>> = {
  'file/duplicate-key': { field: 'visibility' },
  'file/ignored': { name: 'helsehjelpen.txt', isFolder: false },
  'file/name-differs': { name: 'sykepleier.yaml', id: 'helsehjelpen', ending: '.yaml' },
  'file/not-a-directory': { holds: 'fields', fields: ['version', 'dependencies'] },
  'file/not-lines': { ending: '.ndjson' },
  'file/syntax': { reason: 'missing-sign', format: 'YAML' },
  'file/too-large': { megabytes: 600, limit: 512 },
  'file/unreadable': { reason: 'not-allowed' },
  'link/certificate': { url: 'https://utlopt.example.org/', host: 'utlopt.example.org', reason: 'expired' },
  'link/dead': { url: 'https://example.org/finnes-ikke', host: 'example.org', status: 404 },
  'link/front-page': { url: 'https://example.org/tilbud/dusj', to: 'https://example.org/' },
  'link/moved': { url: 'https://example.org/gammel-side', to: 'https://example.org/ny-side' },
  'link/not-checked': { url: 'https://lukket.example.org/', host: 'lukket.example.org', status: 403 },
  'link/other-host': {
    url: 'https://havn.example.org/',
    to: 'https://annen.example.com/',
    toHost: 'annen.example.com',
  },
  'link/slow': { url: 'https://treg.example.org/', host: 'treg.example.org', seconds: 8 },
  'link/unreachable': { url: 'https://nede.example.org/', host: 'nede.example.org', reason: 'timeout' },
  ...SHEET_SAMPLE_PARAMS,
};
