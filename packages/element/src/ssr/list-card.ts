import { currentAlert, type Result } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { AccessLine } from '../access-lines.ts';
import { languagesOf, renderAlert, renderLine, renderOwner } from '../components/card/card-template.ts';
import { sourceLanguageOf, todayAt, type RecordContext } from '../context.ts';
import { wordsOfCode } from '../words-of-code.ts';
import { accessLines, eligibilityApart } from '../every-access-line.ts';
import { formatDate, formatUnits } from '../format.ts';
import { fallbackMark, heading, paragraph, text } from '../render.ts';
import { renderListContacts } from './list-contacts.ts';
import { renderListHours } from './list-hours.ts';
import { renderListPlaces } from './list-places.ts';

/**
 * A service for a reader whose phone runs no scripts, or has not begun to: what a card says, and besides all numbers,
 * addresses and hours, since nothing can be opened. Nothing in it depends on the hour at which it is read.
 */
export function listCard(result: Result, context: RecordContext): TemplateResult {
  const { service } = result;
  const { locale } = context;
  const { messages } = locale;
  const source = sourceLanguageOf(service, context);
  const { known, unknown } = accessLines(service, context);
  const eligibility = eligibilityApart(service, context);
  const { lastVerifiedOn } = service.verification;
  const only = (service.audience ?? []).flatMap(({ group, welcome }) =>
    welcome === 'only' ? wordsOfCode('audience', group, service, context).label : [],
  );
  const onlyWords = only.length === 0 ? '' : messages.onlyFor(formatUnits(only, locale));
  const lines = [...unknown.filter(isFirst), ...known];
  const hasHours = [service, ...(service.locations ?? []), ...(service.contacts ?? [])].some(
    ({ openingHours }) => openingHours !== undefined,
  );
  // What limits a condition stands here in whole: there is no record to open.
  const renderWhole = (line: AccessLine) => renderLine(line, line.note && text(line.note, locale, source));
  return html`<article part="card" data-id=${service.id}>
    <div class="head">
      ${heading(context.headingLevel + 1, text(service.name, locale, source), { part: 'card-name' })}
    </div>
    <p class="by">${renderOwner(result, context)}</p>
    ${paragraph(service.summary, locale, source, fallbackMark(service.summary, locale, source))}
    ${service.status !== undefined && service.status !== 'active' ? html`<p class="notice"><span>${messages.temporarilyClosed}</span></p>` : nothing}
    ${renderNotice(result, context)} ${renderListContacts(service, context)}
    <div class="where" data-icon="place">${renderListPlaces(service, context)}</div>
    <div class="when" data-icon="hours">
      ${hasHours ? renderListHours(service.openingHours, service, context) : html`<p>${messages.hoursUnknown}</p>`}
    </div>
    ${
      // Behind a promise about papers it stands already.
      onlyWords === '' || lines.some(({ label }) => label.includes(onlyWords))
        ? nothing
        : html`<p>${onlyWords}</p>`
    }
    <ul class="promises" part="conditions">
      ${lines.map(renderWhole)}
    </ul>
    ${renderGaps(
      unknown.filter((line) => !isFirst(line)),
      messages.notKnown,
      renderWhole,
    )}
    ${eligibility === undefined ? nothing : html`<p><b>${messages.eligibility}:</b> ${text(eligibility, locale, source)}</p>`}
    <p class="speaks" data-icon="language"><span>${languagesOf(service, context)}</span></p>
    <p class="checked">
      ${lastVerifiedOn === undefined ? messages.neverVerified : messages.lastVerified(formatDate(lastVerifiedOn, locale))}
    </p>
  </article>`;
}

/** Whether papers matter is what people look for first: it stands there also when nobody knows. */
const isFirst = ({ key }: AccessLine): boolean => key === 'residenceStatus';

/** What nobody knows: it can be unfolded without a script, and a search in the page finds it. */
const renderGaps = (
  gaps: readonly AccessLine[],
  title: string,
  renderWhole: (line: AccessLine) => TemplateResult,
): TemplateResult | typeof nothing =>
  gaps.length === 0
    ? nothing
    : html`<details>
        <summary>${title}</summary>
        <ul class="promises">
          ${gaps.map(renderWhole)}
        </ul>
      </details>`;

/** A notice that holds on the day, with its last day: the page may be read later. */
function renderNotice(result: Result, context: RecordContext): TemplateResult {
  const through = currentAlert(result.service, todayAt(result.service, context))?.through;
  return html`${renderAlert(result, context)}
  ${through === undefined ? nothing : html`<p class="checked">– ${formatDate(through, context.locale)}</p>`}`;
}
