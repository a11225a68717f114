import { describeRule, rules } from '@service-directory/validator';
import { describe, expect, it } from 'vitest';
import { renderRules } from '../scripts/render-rules.mjs';

describe.each(['nb', 'en'] as const)('the list of rules (%s)', (lang) => {
  const page = renderRules(lang);

  it('has an anchor for each rule, once', () => {
    for (const { code } of rules) {
      const anchor = `id="${code.replaceAll('/', '-')}"`;
      expect(page.split(anchor).length, code).toBe(2);
    }
  });

  it('says why, in its language, with what is in examples as text', () => {
    const why = describeRule('location/point-near-zero', lang)?.why ?? 'missing';
    expect(page).toContain(why.replaceAll("'", '&#39;'));
    expect(page).not.toMatch(/<script|<img/);
  });

  it('leads to each family', () => {
    const links = [...page.matchAll(/href="#(family-[a-z]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(8);
    for (const id of links) expect(page).toContain(`<h2 id="${id}">`);
  });
});
