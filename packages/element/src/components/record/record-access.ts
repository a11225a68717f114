import { entryConditions, type Service } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { evidenceOf, type AccessLine } from '../../access-lines.ts';
import { todayAt, type RecordContext } from '../../context.ts';
import { wordsOfCode } from '../../words-of-code.ts';
import { accessLines, eligibilityApart } from '../../every-access-line.ts';
import { codeIcon } from '../../icons/code-icons.ts';
import { icon } from '../../icons/icons.ts';
import type { RecordMessages } from '../../locales/messages.ts';
import { askWords } from '../contact/contact-line.ts';
import { markedText } from './marked-paragraph.ts';
import { renderOtherWords } from './record-lists.ts';

/** What they ask of a person, who will be told, at what cost. */
export function renderAccess(service: Service, context: RecordContext): TemplateResult {
  const { known } = accessLines(service, context);
  return html`
    ${
      known.length === 0
        ? nothing
        : html`<ul class="promises" part="conditions">
            ${known.map((line) => renderAccessLine(line, service, context))}
          </ul>`
    }
    <p class="help">${context.locale.messages.whatTheyAskHelp}</p>
  `;
}

/** What is not known of it stands apart and is said aloud. */
export function renderUnknown(service: Service, context: RecordContext): TemplateResult | typeof nothing {
  const { messages } = context.locale;
  const { unknown } = accessLines(service, context);
  if (unknown.length === 0) return nothing;
  const ask = askWords(service, messages);
  return html`<ul class="promises" part="conditions">
      ${unknown.map((line) => renderAccessLine(line, service, context))}
    </ul>
    ${ask === '' ? nothing : html`<p class="help">${ask}</p>`}`;
}

function renderAccessLine(line: AccessLine, service: Service, context: RecordContext): TemplateResult {
  const note = markedText(line.note, service, context);
  return html`<li class=${line.tone}>
    ${icon(line.icon)}
    <span>
      <span class="words">${line.label}</span>
      ${line.evidence === '' ? nothing : html`<small>${line.evidence}</small>`}
      <span class="explanation">${note === nothing ? line.explanation : note}</span>
      ${renderOtherWords(line.key, service, context)}
    </span>
  </li>`;
}

/** The ways in that have a name, in words. */
export function entryLines(service: Service, context: RecordContext) {
  const { labels, explanations } = context.locale;
  const names: Readonly<Record<string, { label: string } | undefined>> = labels.entry;
  const said: Readonly<Record<string, string>> = explanations.entry;
  return entryConditions(service, todayAt(service, context)).flatMap((condition) => {
    const label = names[condition.value]?.label;
    if (label === undefined) return [];
    const { value, note } = condition;
    return [{ label, evidence: evidenceOf(condition, context.locale), explanation: said[value], note }];
  });
}

/** How a person gets in, and for whom the door is. */
export function renderEntry(service: Service, context: RecordContext): TemplateResult {
  const { messages } = context.locale;
  const known = entryLines(service, context);
  const eligibility = eligibilityApart(service, context);
  return html`
    ${
      known.length === 0
        ? html`<p>${messages.gettingInUnknown} ${askWords(service, messages)}</p>`
        : html`<ul class="promises" part="conditions">
            ${known.map(
              ({ label, evidence, explanation, note }) =>
                html`<li class="limit">
                  ${icon('walkIn')}
                  <span>
                    <span class="words">${label}</span>
                    ${evidence === '' ? nothing : html`<small>${evidence}</small>`}
                    <span class="explanation"
                      >${note === undefined ? explanation : markedText(note, service, context)}</span
                    >
                  </span>
                </li>`,
            )}
          </ul>`
    }
    ${
      eligibility === undefined
        ? nothing
        : html`<p><b>${messages.eligibility}:</b> ${markedText(eligibility, service, context)}</p>`
    }
  `;
}

/** The ages that a service is for; undefined when it names none. */
export function ageOf({ minimumAge, maximumAge }: Service, messages: RecordMessages): string | undefined {
  if (minimumAge === undefined) return maximumAge === undefined ? undefined : messages.ageTo(maximumAge);
  return maximumAge === undefined
    ? messages.ageFrom(minimumAge)
    : messages.ageBetween(minimumAge, maximumAge);
}

/** The groups and ages a service is for. One that names none need not be for everybody. */
export function renderAudience(service: Service, context: RecordContext): TemplateResult {
  const { messages, labels } = context.locale;
  const age = ageOf(service, messages);
  const audience = service.audience ?? [];
  return html`
    ${audience.length === 0 && age === undefined ? html`<p>${messages.noGroupNamed} ${askWords(service, messages)}</p>` : nothing}
    <ul class="tags">
      ${audience.map(({ group, welcome }) => {
        const { label, lang } = wordsOfCode('audience', group, service, context);
        return html`<li>
          ${codeIcon('audience', group, service, context)}
          <span>
            <span lang=${lang ?? nothing} dir="auto">${label}</span>
            <small>${labels.welcome[welcome].label}</small>
          </span>
        </li>`;
      })}
    </ul>
    ${age === undefined ? nothing : html`<p>${age}</p>`}
  `;
}
