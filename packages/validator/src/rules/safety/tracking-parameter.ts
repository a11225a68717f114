import { webAddressesIn } from '../../facts/links.ts';
import { defineRule } from '../../rule.ts';

/** Parameters that say who clicked, or through which letter or advertisement. */
const TRACKING =
  /[?&#](utm_[a-z]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|igsh|yclid|ttclid|twclid|li_fat_id|vero_id|_hsenc|_hsmi|hsctatracking|oly_enc_id|oly_anon_id|rb_clickid|s_cid|mkt_tok|ref_src|_ga|_gl)(?:=|&|$)/i;

/** Flags a link that tells where the reader came from. */
export const linkTrackingParameter = defineRule({
  code: 'link/tracking-parameter',
  severity: 'warning',
  source: 'Safety guide, section 2: nothing is collected',
  why: 'The other side learns through which letter or advertisement the person came, and can tie that to her.',
  on: 'string',
  within: 'links',
  mayHold: /[?&#][a-z_]{3}/i,
  ok: 'https://example.org/hjelp?sprak=nb',
  notOk: 'https://example.org/hjelp?utm_source=nyhetsbrev',
  check({ value, field }, report) {
    for (const address of webAddressesIn(value)) {
      const parameter = TRACKING.exec(address)?.[1];
      if (parameter !== undefined) {
        report({ params: { field, parameter: parameter.toLowerCase() } });
        return;
      }
    }
  },
});
