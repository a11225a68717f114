import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';
import type { ReferenceTarget } from '../form/field.ts';
import { compareNames } from '../model/compare-names.ts';
import { isData, valueAt, wordOf } from '../model/data.ts';
import { nameOf } from '../model/directory-document.ts';
import { idOf, placeOfItem, removal, setValue, valueOf, type FormContext } from './form-context.ts';
import { invalid, renderRequired, type FieldView } from './field-view.ts';

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
export function namedRecords({ data, root, languages, all }: FormContext, to: ReferenceTarget): Named[] {
  const list = valueAt(data, to === 'sources' ? [...root, 'sources'] : [to]);
  const records = Array.isArray(list) ? (list as unknown[]) : [];
  return records.flatMap((record): Named[] => {
    const id = isData(record) ? record['id'] : undefined;
    if (typeof id !== 'string') return [];
    const name = to === 'sources' ? nameOfSource(record) : nameOf(record, languages, all.lang);
    return [{ id, name: name ?? id }];
  });
}

const sorted = new WeakMap<object, { key: string; records: readonly Named[] }>();

/** The records that a field may name, by name. Worked out once for each state of the list: it may be long. */
function sortedRecords(context: FormContext, to: ReferenceTarget): readonly Named[] {
  const list = to === 'sources' ? undefined : valueAt(context.data, [to]);
  const key = [context.all.lang, ...context.languages].join();
  const known = isList(list) ? sorted.get(list) : undefined;
  if (known?.key === key) return known.records;
  const compare = compareNames(context.languages[0]);
  const records = namedRecords(context, to).sort((one, other) => compare(one.name, other.name));
  if (isList(list)) sorted.set(list, { key, records });
  return records;
}

const isList = (value: unknown): value is object => Array.isArray(value);

/**
 * One record, or several, chosen by their names. Choosing does nothing until it is added: with the keys, one goes through a
 * menu.
 */
export function renderReference(context: FormContext, view: FieldView): TemplateResult {
  const { field, place, label, help, describedBy, isWrong } = view;
  const { words } = context.all;
  if (field.value.kind !== 'reference') return html``;
  const { to, isMany } = field.value;
  const known = sortedRecords(context, to);
  const value = valueOf(context, place);
  const ids: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const nameOfId = (id: unknown) => known.find((one) => one.id === id)?.name ?? wordOf(id);
  const id = idOf(place);
  const menu = createRef<HTMLSelectElement>();
  const take = (index: number) => {
    // The button goes with what it takes away.
    menu.value?.focus();
    context.change(
      ids.length === 1 ? removal(context, place) : [{ kind: 'remove', path: placeOfItem(place, index).path }],
    );
    context.tell(words.removed);
  };
  const add = () => {
    const wished = menu.value?.value ?? '';
    menu.value?.focus();
    if (wished === '') return;
    if (!isMany || ids.length === 0) setValue(context, place, isMany ? [wished] : wished);
    else context.change([{ kind: 'insert', path: [...place.path, ids.length], value: wished }]);
    if (menu.value !== undefined) menu.value.value = '';
    context.tell(words.addedTo(nameOfId(wished), label));
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
    <div class="to-add">
      <select
        id=${id}
        aria-label=${words.addTo(label)}
        aria-describedby=${describedBy === '' ? nothing : describedBy}
        aria-invalid=${invalid(isWrong)}
        ${ref(menu)}
      >
        <option value="">${words.choose}</option>
        ${known
          .filter((one) => !ids.includes(one.id))
          .map((one) => html`<option value=${one.id}>${one.name}</option>`)}
      </select>
      <button type="button" aria-label="${words.add}: ${label}" @click=${add}>${words.add}</button>
    </div>
  </fieldset>`;
}
