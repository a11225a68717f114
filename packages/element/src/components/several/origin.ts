import type { Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../../context.ts';
import { formatCountry, textOf } from '../../format.ts';
import { text } from '../../render.ts';
import { holdersOf } from './holders.ts';

/** From which lists a service is, and of which country: that for which it says to be, else that of the list. */
export function renderOrigin(
  service: Service,
  { locale, directory }: ViewContext,
): TemplateResult | typeof nothing {
  const holders = holdersOf(service, directory);
  const [first] = holders;
  if (first === undefined || directory.heads.length < 2) return nothing;
  const { countries = [] } = service.serviceArea ?? {};
  const shown = countries.length === 0 ? [first.country] : countries;
  // A list that is called after its country says so already.
  const isSaid = (country: string) =>
    holders.some(
      ({ name, languages }) => textOf(name, locale, languages[0])?.text.includes(country) === true,
    );
  const unsaid = shown.map((code) => formatCountry(code, locale)).filter((country) => !isSaid(country));
  const names = holders.map(
    ({ name, languages }, index) => html`${index > 0 ? ' · ' : ''}${text(name, locale, languages[0])}`,
  );
  return html`<p class="origin">
    ${locale.messages.list}: ${names}${unsaid.map((country) => html` · <bdi>${country}</bdi>`)}
  </p>`;
}
