import { html, nothing, type TemplateResult } from 'lit';
import type { AllWords } from '../locales/load-words.ts';
import { checkedToday } from '../model/check-today.ts';
import { valueAt, type Change, type Path } from '../model/data.ts';
import { dateWords } from '../model/dates.ts';
import { FIELDS } from '../form/page-fields.ts';

/** The service that is shown, and the day. */
interface Shown {
  all: AllWords;
  data: unknown;
  index: number;
  today: string;
}

/** The keys of `verification` and of a service, in the order of the schema. */
function orders(): string[][] {
  const field = FIELDS.services.find(({ name }) => name === 'verification');
  const own = field?.value.kind === 'record' ? field.value.fields.map(({ name }) => name) : [];
  return [own, [...(field?.order ?? [])]];
}

/**
 * «Mark as checked today» in one tap, when it last was, and the way to what readers see.
 * @param apply is given the changes, and what is told when they are made
 */
export function renderCheckedToday(
  { all, data, index, today }: Shown,
  apply: (changes: Change[], done: string) => void,
  showPreview: () => void,
): TemplateResult {
  const { words, lang } = all;
  const record: Path = ['services', index];
  const last = valueAt(data, [...record, 'verification', 'lastVerifiedOn']);
  const isDone = last === today;
  const check = () => {
    if (isDone) return;
    apply(checkedToday(data, record, today, orders()), words.checkedTodayDone(dateWords(today, lang)));
  };
  return html`<div class="checked">
    <button type="button" aria-disabled=${isDone ? 'true' : nothing} @click=${check}>
      ${words.checkedToday}
    </button>
    <span class="soft">
      ${typeof last === 'string' ? words.lastChecked(dateWords(last, lang)) : words.neverCheckedRecord}
    </span>
    <button type="button" class="plain" @click=${showPreview}>${words.showPreview}</button>
  </div>`;
}
