/** The content of the page that says where each fact comes from. Pure: a directory in, HTML out. */
import { nb } from '@service-directory/schema/locales/nb';
import { html } from './html.mjs';
import { dateInWords, fieldsInWords } from './source-words.mjs';
import { municipalitiesOf } from './municipalities.mjs';

const inNorwegian = (text) => (typeof text === 'string' ? text : (text.nb ?? Object.values(text)[0]));

/**
 * How many of each thing a directory holds.
 * @param {import('@service-directory/schema').Directory} directory
 */
export function countsOf(directory) {
  const sources = directory.services.flatMap((service) => service.sources ?? []);
  return {
    services: directory.services.length,
    organizations: directory.organizations.length,
    municipalities: municipalitiesOf(directory).length,
    sources: sources.length,
    pages: new Set(sources.map(({ url }) => url)).size,
  };
}

/**
 * Everything below the heading of the page.
 * @param {import('@service-directory/schema').Directory} directory a published one: what is in it is shown
 * @returns {string} HTML
 */
export function renderSources(directory) {
  const counts = countsOf(directory);
  const sections = groupByOrganization(directory).map(renderOrganization);
  return html`<p class="lead">
      Dette er en demonstrasjon. Opplysningene er samlet fra åpne nettsider og er ikke sjekket med dem som gir
      hjelpen. Her står hvilken side hver opplysning kommer fra, når siden ble lest, og hvor sikre vi er.
    </p>
    <p class="lead summary-en" lang="en">
      This is a demonstration. The ${counts.services} services of ${counts.organizations} organisations were
      described from ${counts.pages} public web pages and not checked with the providers. For each service
      this page lists the pages that were read, when they were published and read, what they support, and how
      sure we are. The list is in Norwegian.
    </p>
    <dl class="counts">
      ${[
        ['tilbud', counts.services],
        ['organisasjoner', counts.organizations],
        ['kommuner', counts.municipalities],
        ['nettsider', counts.pages],
        ['henvisninger', counts.sources],
        [
          'lav sikkerhet',
          directory.services.filter(({ verification }) => verification.confidence === 'low').length,
        ],
      ].map(
        ([term, count]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${count}</dd>
          </div>`,
      )}
    </dl>
    ${sections}`.text;
}

/** Organisations A–Z, each with the services that name it first. */
function groupByOrganization({ organizations, services }) {
  const byId = new Map(organizations.map((organization) => [organization.id, organization]));
  const compare = (left, right) => inNorwegian(left.name).localeCompare(inNorwegian(right.name), 'nb');
  return [...organizations]
    .sort(compare)
    .map((organization) => ({
      organization,
      services: services
        .filter(({ organizationIds }) => organizationIds[0] === organization.id)
        .sort(compare)
        .map((service) => ({
          service,
          others: service.organizationIds.slice(1).map((id) => byId.get(id) ?? { name: id }),
        })),
    }))
    .filter((group) => group.services.length > 0);
}

const renderOrganization = ({ organization, services }) =>
  html`<details class="organization">
    <summary>
      <h2>${inNorwegian(organization.name)}</h2>
      <span>${services.length} tilbud</span>
    </summary>
    ${services.map(renderService)}
  </details>`;

function renderService({ service, others }) {
  const together = others.map(({ name }) => inNorwegian(name)).join(', ');
  return html`<section class="service">
    <h3>${inNorwegian(service.name)}</h3>
    ${together === '' ? undefined : html`<p>Sammen med: ${together}</p>`}
    <p>${verificationInWords(service.verification)}</p>
    <ol>
      ${(service.sources ?? []).map((source) => renderSource(source, hasSecretPlace(service)))}
    </ol>
  </section>`;
}

function verificationInWords({ lastVerifiedOn, method, confidence }) {
  const when =
    lastVerifiedOn === undefined
      ? 'Ikke kjent når det sist ble sjekket'
      : `Sist sjekket ${dateInWords(lastVerifiedOn)}`;
  return [when, nb.verificationMethod[method].label, nb.confidence[confidence].label].join(' · ');
}

/**
 * Pages about a place that must stay secret are named by their site alone: some of them print what must not be found, and
 * a link from here would lead there.
 */
const hasSecretPlace = (service) =>
  (service.locations ?? []).some(({ visibility }) => visibility === 'confidential');

const siteOf = (url) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

function renderSource({ url, title, publishedOn, retrievedOn, via, supports }, isSecret) {
  const facts = [
    ['Publisert', publishedOn === undefined ? 'ikke oppgitt' : dateInWords(publishedOn)],
    ['Lest', dateInWords(retrievedOn)],
    ...(via === undefined ? [] : [['Lest via', isSecret ? siteOf(via) : linkTo(via, shortAddress(via))]]),
    ['Gjelder', fieldsInWords(supports)],
  ];
  return html`<li>
    ${isSecret ? html`<bdi>${siteOf(url)}</bdi>` : linkTo(url, title ?? shortAddress(url))}
    <dl class="facts">
      ${facts.map(
        ([term, fact]) =>
          html`<dt>${term}</dt>
            <dd>${fact}</dd>`,
      )}
    </dl>
  </li>`;
}

/** A link that says nothing about where the reader came from; only the words when the address is no web page. */
function linkTo(url, words) {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isWebPage = address !== undefined && ['https:', 'http:'].includes(address.protocol);
  if (!isWebPage) return html`<bdi>${words}</bdi>`;
  const link = html`<a class="page" href="${address.href}" rel="noreferrer noopener"><bdi>${words}</bdi></a>`;
  return address.protocol === 'http:' ? html`${link} (siden er ikke kryptert)` : link;
}

/** An address as people read it: without the scheme, `www.` and the slash at its end. */
const shortAddress = (url) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
