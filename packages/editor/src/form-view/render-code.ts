import { NEED_GROUPS, needGroupOf, type Need } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Choice, Field } from '../form/field.ts';
import { codeTexts } from '../form/form-words.ts';
import { isData, wordOf, type Change } from '../model/data.ts';
import {
  idOf,
  placeOfItem,
  removal,
  setValue,
  valueOf,
  type FormContext,
  type Place,
} from './form-context.ts';
import { invalid, renderRequired, type FieldView } from './field-view.ts';

/** A choice of more codes than this is folded up. */
const MANY = 12;

interface Option {
  code: string | number;
  label: string;
  explanation: string;
}

/** The directory's own codes for a list such as `needs`. */
function ownOptions({ data, all, languages }: FormContext, field: Field): Option[] {
  const codes = isData(data) && Array.isArray(data['codes']) ? (data['codes'] as unknown[]) : [];
  const list = field.name === 'group' ? 'audience' : field.name;
  return codes.flatMap((one): Option[] => {
    if (!isData(one) || typeof one['code'] !== 'string' || one['list'] !== list) return [];
    const label = one['label'];
    const found = [all.lang, ...languages].find((lang) => isData(label) && typeof label[lang] === 'string');
    const words = isData(label) && found !== undefined ? String(label[found]) : one['code'];
    return [{ code: one['code'], label: typeof label === 'string' ? label : words, explanation: '' }];
  });
}

function optionsOf(context: FormContext, field: Field, choice: Choice, place: Place): Option[] {
  const names = [field.name, ...place.path.map(String).reverse()];
  const texts = codeTexts(choice, names, context.all);
  const standard = choice.codes.map((code) => ({
    code,
    label: texts.get(code)?.label ?? String(code),
    explanation: texts.get(code)?.explanation ?? '',
  }));
  return choice.isOpen ? [...standard, ...ownOptions(context, field)] : standard;
}

/** What a code is called; undefined for what is none of the field. */
export function labelOfCode(
  context: FormContext,
  field: Field,
  place: Place,
  code: unknown,
): string | undefined {
  if (field.value.kind !== 'code') return undefined;
  return optionsOf(context, field, field.value.choice, place).find((option) => option.code === code)?.label;
}

/** One of a list of codes, with what the chosen one means. */
export function renderCode(
  context: FormContext,
  { field, place, describedBy, isWrong }: FieldView,
): TemplateResult {
  const { words } = context.all;
  if (field.value.kind !== 'code') return html``;
  const options = optionsOf(context, field, field.value.choice, place);
  const value = valueOf(context, place);
  const chosen = options.find(({ code }) => code === value);
  const id = idOf(place);
  const isUnknown = chosen === undefined && value !== undefined;
  const enter = (event: Event) => {
    const { value: wished } = event.target as HTMLSelectElement;
    setValue(context, place, options.find(({ code }) => String(code) === wished)?.code);
  };
  return html`<select
      id=${id}
      aria-describedby=${`${describedBy} ${id}-means`.trim()}
      aria-invalid=${invalid(isWrong)}
      aria-required=${field.isRequired ? 'true' : nothing}
      .value=${live(wordOf(value))}
      @change=${enter}
    >
      <option value="" ?selected=${value === undefined}>
        ${field.isRequired ? words.choose : words.notSaid}
      </option>
      ${isUnknown ? html`<option value=${wordOf(value)} selected>${wordOf(value)}</option>` : nothing}
      ${options.map(
        ({ code, label }) =>
          html`<option value=${String(code)} ?selected=${code === value}>${label}</option>`,
      )}
    </select>
    <p class="means" id="${id}-means">${chosen?.explanation ?? ''}</p>`;
}

/** Adds a code where the list has it, or takes it out; nothing else of the list is touched. */
function toggle(
  context: FormContext,
  place: Place,
  options: readonly Option[],
  code: Option['code'],
): Change[] {
  const value = valueOf(context, place);
  const list: unknown[] = Array.isArray(value) ? value : [];
  const index = list.indexOf(code);
  if (index >= 0)
    return list.length === 1
      ? removal(context, place)
      : [{ kind: 'remove', path: placeOfItem(place, index).path }];
  if (list.length === 0) return [{ kind: 'set', path: place.path, value: [code], orders: place.orders }];
  const rank = (one: unknown) => options.findIndex((option) => option.code === one);
  const isSorted = list.every((one, at) => at === 0 || rank(list[at - 1]) <= rank(one));
  const after = isSorted ? list.findIndex((one) => rank(one) > rank(code)) : -1;
  return [{ kind: 'insert', path: [...place.path, after < 0 ? list.length : after], value: code }];
}

/** Needs stand in the groups in which readers see them. */
function groupsOf(options: readonly Option[], context: FormContext, field: Field): [string, Option[]][] {
  if (field.name !== 'needs') return [['', [...options]]];
  const groups: [string, Option[]][] = Object.keys(NEED_GROUPS).map((group) => [
    context.all.labels.needGroups[group as keyof typeof NEED_GROUPS].label,
    options.filter(({ code }) => needGroupOf(code as Need) === group),
  ]);
  const grouped = new Set(groups.flatMap(([, own]) => own));
  return [...groups, [context.all.words.ownCodes, options.filter((one) => !grouped.has(one))]];
}

/** Several of a list of codes. */
export function renderCodes(context: FormContext, view: FieldView): TemplateResult {
  const { field, place, label, help, describedBy } = view;
  if (field.value.kind !== 'codes') return html``;
  const { choice } = field.value;
  const value = valueOf(context, place);
  const chosen: unknown[] = Array.isArray(value) ? value : [];
  const known = optionsOf(context, field, choice, place);
  const strange = chosen
    .filter((code) => !known.some((option) => option.code === code))
    .map((code) => ({ code: code as string, label: wordOf(code), explanation: '' }));
  const options = [...known, ...strange];
  const id = idOf(place);
  const renderOption = ({ code, label: name, explanation }: Option) =>
    html`<label class="check" title=${explanation}>
      <input
        type="checkbox"
        .checked=${live(chosen.includes(code))}
        @change=${() => context.change(toggle(context, place, options, code))}
      />
      <span>${name}</span>
    </label>`;
  const groups = groupsOf(options, context, field).filter(([, own]) => own.length > 0);
  const boxes = groups.map(
    ([name, own]) =>
      html`${name === '' ? nothing : html`<p class="group-name">${name}</p>`}
        <div class="checks">${own.map(renderOption)}</div>`,
  );
  const names = options.filter(({ code }) => chosen.includes(code)).map((option) => option.label);
  return html`<fieldset id=${id} tabindex="-1" aria-describedby=${describedBy === '' ? nothing : describedBy}>
    <legend>${label}${renderRequired(context, field)}</legend>
    ${help === '' ? nothing : html`<p class="help" id="${id}-help">${help}</p>`}
    ${
      options.length > MANY
        ? html`<details class="fold">
            <summary>${names.length === 0 ? context.all.words.choose : names.join(', ')}</summary>
            ${boxes}
          </details>`
        : boxes
    }
  </fieldset>`;
}
