import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ReferenceTarget } from '../form/field.ts';
import { isData, valueAt } from '../model/data.ts';
import { nameOf } from '../model/directory-document.ts';
import { idOf, placeOfItem, removal, setValue, valueOf, type FormContext } from './form-context.ts';
import { renderRequired, type FieldView } from './render-field.ts';

/** A record that may be named, as it is called. */
interface Named {
  id: string;
  name: string;
}

/** What a source is called: its title, or else its address. */
export const nameOfSource = (source: unknown): string => {
  const [title, url, id] = ['title', 'url', 'id'].map((key) => valueAt(source, [key]));
  return [title, url, id].find((part) => typeof part === 'string' && part !== '') as string;
};

/** The records that a field may name. Sources are those of the record itself. */
export function namedRecords({ data, root, languages }: FormContext, to: ReferenceTarget): Named[] {
  const list = valueAt(data, to === 'sources' ? [...root, 'sources'] : [to]);
  const records = Array.isArray(list) ? (list as unknown[]) : [];
  return records.flatMap((record): Named[] => {
    const id = isData(record) ? record['id'] : undefined;
    if (typeof id !== 'string') return [];
    const name = to === 'sources' ? nameOfSource(record) : nameOf(record, languages);
    return [{ id, name: name ?? id }];
  });
}

/** One record, or several, chosen by their names. */
export function renderReference(context: FormContext, view: FieldView): TemplateResult {
  const { field, place, label, help, describedBy } = view;
  const { words } = context.all;
  if (field.value.kind !== 'reference') return html``;
  const { to, isMany } = field.value;
  const known = namedRecords(context, to).sort((one, other) => one.name.localeCompare(other.name));
  const value = valueOf(context, place);
  const ids: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const nameOfId = (id: unknown) => known.find((one) => one.id === id)?.name ?? String(id);
  const id = idOf(place);
  const take = (index: number) =>
    context.change(
      ids.length === 1 ? removal(context, place) : [{ kind: 'remove', path: placeOfItem(place, index).path }],
    );
  const add = (event: Event) => {
    const { value: wished } = event.target as HTMLSelectElement;
    if (wished === '') return;
    if (!isMany || ids.length === 0) setValue(context, place, isMany ? [wished] : wished);
    else context.change([{ kind: 'insert', path: [...place.path, ids.length], value: wished }]);
  };
  const renderChosen = (one: unknown, index: number) =>
    html`<li>
      <span>${nameOfId(one)}</span>
      <button
        type="button"
        class="small"
        aria-label=${words.removeItem(nameOfId(one))}
        @click=${() => take(index)}
      >
        ${words.remove}
      </button>
    </li>`;
  return html`<fieldset>
    <legend>${label}${renderRequired(context, field)}</legend>
    ${help === '' ? nothing : html`<p class="help" id="${id}-help">${help}</p>`}
    ${
      ids.length === 0
        ? nothing
        : html`<ul class="chosen">
            ${ids.map(renderChosen)}
          </ul>`
    }
    <select
      id=${id}
      aria-label=${words.addTo(label)}
      aria-describedby=${describedBy === '' ? nothing : describedBy}
      .value=${live('')}
      @change=${add}
    >
      <option value="">${ids.length === 0 ? words.choose : words.addTo(label)}</option>
      ${known
        .filter((one) => !ids.includes(one.id))
        .map((one) => html`<option value=${one.id}>${one.name}</option>`)}
    </select>
  </fieldset>`;
}
