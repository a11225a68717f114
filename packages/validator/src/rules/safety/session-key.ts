import { webAddressesIn } from '../../facts/links.ts';
import { defineRule } from '../../rule.ts';

/** Parameters that carry a login or the key to one document; short values are numbers of pages. */
const KEY =
  /[;?&#](jsessionid|phpsessid|sessionid|session_id|sid|aspsessionid[a-z]*|access_token|auth_token|token|api_?key|apikey|password|passord|pwd|sig|signature|x-amz-signature|x-goog-signature)=[^&#\s]{8,}/i;

/** Flags a link that carries a session, a token or a password. */
export const linkSessionKey = defineRule({
  code: 'link/session-key',
  severity: 'warning',
  source: 'OWASP Session Management Cheat Sheet: session ids do not belong in addresses',
  why: 'It lets every reader in where one person was logged in, or it stops working tomorrow.',
  on: 'string',
  within: 'links',
  mayHold: /[;?&#](?:[jpsa]|token|x-)[^=\s&;?#]{0,30}=[^&#\s]{8}/i,
  ok: 'https://example.org/hjelp?sid=12',
  notOk: 'https://example.org/hjelp;jsessionid=0123456789ABCDEF',
  check({ value, field }, report) {
    for (const address of webAddressesIn(value)) {
      const parameter = KEY.exec(address)?.[1];
      if (parameter === undefined) continue;
      report({ params: { field, parameter: parameter.toLowerCase() } });
      return;
    }
  },
});
