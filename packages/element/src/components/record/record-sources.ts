import { recordFreshUntil, type DirectoryHead, type Service, type Source } from '@service-directory/schema';
import { webLink } from '@service-directory/schema/contacts';
import { html, nothing, type TemplateResult } from 'lit';
import { todayAt, type RecordContext } from '../../context.ts';
import { formatDate, formatUnits } from '../../format.ts';
import { reportError } from '../../plugins/box/report-error.ts';
import { text } from '../../render.ts';
import { holdersOf } from '../several/holders.ts';
import { renderLists } from './record-lists.ts';

/** Where the facts come from, when they were last checked, and where to report an error. How sure one was then says nothing of now. */
export function renderSources(service: Service, context: RecordContext): TemplateResult {
  const { locale } = context;
  const { messages, labels } = locale;
  const { lastVerifiedOn, method, verifiedBy, confidence } = service.verification;
  const isOld = lastVerifiedOn !== undefined && recordFreshUntil(service) < todayAt(service, context);
  return html`
    <p>
      ${
        lastVerifiedOn === undefined
          ? messages.neverVerified
          : isOld
            ? messages.oldEvidence(formatDate(lastVerifiedOn, locale))
            : messages.lastVerified(formatDate(lastVerifiedOn, locale))
      }
      ${labels.verificationMethod[method].label}${verifiedBy === undefined ? '' : html` (<bdi lang="und">${verifiedBy}</bdi>)`}
      ${isOld ? nothing : html`· ${messages.confidence}: ${labels.confidence[confidence].label}`}
    </p>
    <ul class="sources">
      ${(service.sources ?? []).map((source) => renderSource(source, context, hasSecretPlace(service)))}
    </ul>
    ${hasSecretPlace(service) ? nothing : renderIdentifiers(service.identifiers ?? [])}
    ${renderLists(service, context)} ${renderReports(service, context)}
  `;
}

/**
 * Pages about a place that must stay secret are named by their site alone: some of them print what must not be found, and
 * a link from here would lead there.
 */
export const hasSecretPlace = ({ locations = [] }: Service): boolean =>
  locations.some(({ visibility }) => visibility === 'confidential');

/** What it is called in public registers, such as the number of an organisation. */
export const renderIdentifiers = (identifiers: NonNullable<Service['identifiers']>): TemplateResult[] =>
  identifiers.map(({ scheme, value }) => html`<p><bdi lang="und">${scheme}: ${value}</bdi></p>`);

function renderSource(source: Source, { locale }: RecordContext, isSecret: boolean): TemplateResult {
  const { messages } = locale;
  const address = webLink(source.url);
  const site = address === undefined ? '' : new URL(address).hostname.replace(/^www\./, '');
  const href = isSecret ? undefined : address;
  const name = isSecret ? site : (source.title ?? (site === '' ? source.url : site));
  const dates = [
    source.publishedOn === undefined ? '' : messages.publishedOn(formatDate(source.publishedOn, locale)),
    messages.readOn(formatDate(source.retrievedOn, locale)),
    source.via === undefined ? '' : messages.viaOther,
  ].filter((part) => part !== '');
  return html`<li>
    ${
      href === undefined
        ? html`<bdi lang="und">${name}</bdi>`
        : html`<a href=${href} rel="noreferrer noopener" target="_blank"><bdi lang="und">${name}</bdi></a>`
    }
    <small>${formatUnits(dates, locale)}</small>
  </li>`;
}

/** A way to tell each publisher of an error; named when there are several. */
function renderReports(service: Service, context: RecordContext): TemplateResult[] {
  const holders = holdersOf(service, context.directory);
  return holders.map((head) => html`${renderReport(service, head, holders.length > 1, context)}`);
}

function renderReport(
  service: Service,
  head: DirectoryHead,
  isNamed: boolean,
  context: RecordContext,
): TemplateResult | typeof nothing {
  const { locale } = context;
  const href = reportError.href(service, { locale, today: todayAt(service, context), head });
  if (href === undefined) return nothing;
  const isPage = !href.startsWith('mailto:');
  const { name, languages } = head;
  return html`<p>
    <a
      class="report"
      href=${href}
      rel=${isPage ? 'noreferrer noopener' : nothing}
      target=${isPage ? '_blank' : nothing}
      >${locale.messages.reportError}${isNamed ? html`: ${text(name, locale, languages[0])}` : nothing}</a
    >
  </p>`;
}
