import { defineFileRule } from '../../rule.ts';

/** A link whose certificate is expired, or not that of the host. */
export const linkCertificate = defineFileRule({
  code: 'link/certificate',
  severity: 'warning',
  source: 'RFC 5280, 6.1.3 (validity) and RFC 9525 (names)',
  why: 'The browser warns of an attack, and a frightened reader turns back.',
  ok: 'url: https://example.org/\n',
  // What a server answers is no content of a file: the tests of `network/` run one.
  notOk: 'url: https://utlopt.example.org/\n',
});
