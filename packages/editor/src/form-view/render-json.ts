import { html, nothing, type TemplateResult } from 'lit';
import { idOf, removal, valueOf, type FormContext, type Place } from './form-context.ts';
import { invalid, isEmptyValue, type FieldView } from './field-view.ts';

const MOST_ROWS = 12;

/** Writes a value over one of any kind: the person has seen the whole of it. */
function setSeen(context: FormContext, place: Place, value: unknown): void {
  if (isEmptyValue(value) || value === '') return context.change(removal(context, place));
  context.change([{ kind: 'set', path: place.path, value, orders: place.orders, isSeen: true }]);
}

/** What may be anything: words as words, the rest as JSON. */
export function renderJson(context: FormContext, { place, describedBy, isWrong }: FieldView): TemplateResult {
  const { words } = context.all;
  const value = valueOf(context, place);
  const isWords = value === undefined || typeof value === 'string';
  const text = isWords ? (value ?? '') : JSON.stringify(value, null, 2);
  const id = idOf(place);
  const enter = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    const typed = field.value;
    if (isWords || typed.trim() === '') return setSeen(context, place, typed.trim());
    try {
      setSeen(context, place, JSON.parse(typed) as unknown);
    } catch {
      field.value = text;
      context.tell(words.noJson);
    }
  };
  return html`<textarea
      id=${id}
      rows=${Math.min(MOST_ROWS, Math.max(3, text.split('\n').length))}
      spellcheck=${isWords ? 'true' : 'false'}
      aria-describedby=${`${describedBy} ${isWords ? '' : `${id}-json`}`.trim() || nothing}
      aria-invalid=${invalid(isWrong)}
      .value=${text}
      @change=${enter}
    ></textarea>
    ${isWords ? nothing : html`<p class="help" id="${id}-json">${words.asJson}</p>`}`;
}
