import { html, nothing, type TemplateResult } from 'lit';
import { idOf, setValue, valueOf, type FormContext } from './form-context.ts';
import { invalid, type FieldView } from './field-view.ts';

const MOST_ROWS = 12;

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
    if (isWords || typed.trim() === '') return setValue(context, place, typed.trim());
    try {
      setValue(context, place, JSON.parse(typed) as unknown);
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
