import type { Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../../context.ts';
import { formatCountry, textOf } from '../../format.ts';
import { text } from '../../render.ts';
import { holdersOf } from './holders.ts';

/** From which lists a service is, and of which country. */
export function renderOrigin(
  service: Service,
  { locale, directory }: ViewContext,
): TemplateResult | typeof nothing {
  const holders = holdersOf(service, directory);
  const [first] = holders;
  if (first === undefined || directory.heads.length < 2) return nothing;
  const country = formatCountry(first.country, locale);
  // A list that is called after its country says so already.
  const saysCountry = holders.some(
    ({ name, languages }) => textOf(name, locale, languages[0])?.text.includes(country) === true,
  );
  const names = holders.map(
    ({ name, languages }, index) => html`${index > 0 ? ' · ' : ''}${text(name, locale, languages[0])}`,
  );
  return html`<p class="origin">
    ${locale.messages.list}: ${names}${saysCountry ? nothing : html` · <bdi>${country}</bdi>`}
  </p>`;
}
