import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchFile } from './fetch-file.ts';

/** A server that answers every request with this. */
const serve = (body: string, init?: ResponseInit) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));

const nameOf = async (address: string) => {
  const answer = await fetchFile(address);
  return 'files' in answer ? answer.files.map(({ path }) => path) : answer.reason;
};

afterEach(() => vi.unstubAllGlobals());

describe('the name of a file that was opened from an address', () => {
  test('is the last part of the address, as people read it', async () => {
    serve('{}');
    expect(await nameOf('https://example.org/data/Oslo%20%C3%B8st.json?v=2')).toEqual(['Oslo øst.json']);
  });

  test('is as it stands where a % in it is no escape', async () => {
    serve('{}');
    expect(await nameOf('https://example.org/100%.json')).toEqual(['100%.json']);
  });

  test('gets the ending of what the server says that it is', async () => {
    serve('a,b', { headers: { 'content-type': 'text/csv; charset=utf-8' } });
    expect(await nameOf('https://example.org/')).toEqual(['directory.csv']);
  });
});

test('what cannot be had is told apart: no address, a refusal, no answer', async () => {
  serve('', { status: 404 });
  expect(await fetchFile('not an address')).toEqual({ reason: 'no-address' });
  expect(await fetchFile('https://example.org/gone.json')).toEqual({ reason: 'status', status: 404 });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await fetchFile('https://example.org/off.json')).toEqual({ reason: 'unreachable' });
});
