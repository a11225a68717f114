import { h } from '../common/dom.ts';

/** A field with its label, and a hint below where there is one. */
export function field(
  id: string,
  label: string,
  control: HTMLInputElement | HTMLSelectElement,
  hint?: string,
): HTMLElement {
  control.id = id;
  if (hint !== undefined) control.setAttribute('aria-describedby', `${id}-hint`);
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    control,
    hint === undefined ? undefined : h('p', { class: 'hint', id: `${id}-hint` }, hint),
  );
}

export const textField = (
  id: string,
  label: string,
  value: string,
  onValue: (value: string) => void,
  { hint, list }: { hint?: string; list?: string } = {},
): HTMLElement => {
  const input = h('input', {
    type: 'text',
    value,
    list,
    spellcheck: 'false',
    autocomplete: 'off',
    oninput: () => onValue(input.value),
  });
  return field(id, label, input, hint);
};

export function selectField<Value extends string>(
  id: string,
  label: string,
  value: Value,
  choices: readonly (readonly [value: Value, words: string])[],
  onValue: (value: Value) => void,
): HTMLElement {
  const select = h(
    'select',
    { onchange: () => onValue(select.value as Value) },
    choices.map(([one, words]) => h('option', { value: one, selected: one === value }, words)),
  );
  return field(id, label, select);
}

export function checkField(
  id: string,
  label: string,
  isChecked: boolean,
  onValue: (isChecked: boolean) => void,
): HTMLElement {
  const input = h('input', {
    type: 'checkbox',
    id,
    checked: isChecked,
    onchange: () => onValue(input.checked),
  });
  return h('div', { class: 'check-field' }, input, h('label', { for: id }, label));
}

export const group = (legend: string, ...children: readonly (Node | undefined)[]): HTMLElement =>
  h('fieldset', {}, h('legend', {}, legend), ...children);
