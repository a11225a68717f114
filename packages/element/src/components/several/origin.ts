import type { Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../../context.ts';
import { formatCountry } from '../../format.ts';
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
  const names = holders.map(
    ({ name, languages }, index) => html`${index > 0 ? ' · ' : ''}${text(name, locale, languages[0])}`,
  );
  return html`<p class="origin">
    ${locale.messages.list}: ${names} · <bdi>${formatCountry(first.country, locale)}</bdi>
  </p>`;
}
