import { describe, expect, test } from 'vitest';
import { headersFile, headersOf } from '../scripts/site-headers.mjs';

const page = (policy: string) => `<!doctype html><meta
      http-equiv="Content-Security-Policy"
      content="${policy}"
    /><title>A page</title>`;

describe('the headers of a page', () => {
  test('repeat the policy that it names, and say who may put it into a frame', () =>
    expect(headersOf('/about/', page("default-src 'none'"))).toMatchObject({
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'self'",
      'Referrer-Policy': 'no-referrer',
    }));

  test('of a page for frames leave that to whoever shows it', () =>
    expect(headersOf('/embed/frame.html', page("default-src 'none'"))).toMatchObject({
      'Content-Security-Policy': "default-src 'none'",
    }));

  test('of a page without a policy name none', () =>
    expect(headersOf('/data/list.nb.html', '<ul></ul>')).not.toHaveProperty('Content-Security-Policy'));
});

test('the file for hosts says the same: of every file first, then of each page with a policy', () =>
  expect(
    headersFile([
      ['/', page("default-src 'none'")],
      ['/data/list.nb.html', '<ul></ul>'],
    ]),
  ).toBe(`/*
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer

/
  X-Content-Type-Options: nosniff
  Referrer-Policy: no-referrer
  Content-Security-Policy: default-src 'none'; frame-ancestors 'self'
`));
