import { html, nothing, type TemplateResult } from 'lit';
import { isData, type Change } from '../model/data.ts';
import { isName, textOf } from '../model/text-places.ts';
import {
  idOf,
  placeOfItem,
  removal,
  valueOf,
  type EditContext,
  type FormContext,
  type Place,
} from './form-context.ts';
import { invalid, renderRequired, type FieldView } from './field-view.ts';

const LINE_LENGTH = 60;
const MOST_ROWS = 14;
/** Names are short; a field of several lines for them would be in the way. */
const NAME_ROWS = 1;

// No field has a `maxlength`: browsers cut what is pasted without a word, and the limits of a promise stand at its end. What
// is too long is shown whole, and told by the check.

/** What becomes of a text when that of one language is another. */
export function changesOfText(context: EditContext, place: Place, lang: string, typed: string): Change[] {
  const [source = lang] = context.languages;
  const value = valueOf(context, place);
  const own = placeOfItem(place, lang);
  const orders = [context.languages, ...place.orders];
  if (typeof value === 'string') {
    if (lang === source)
      return typed === ''
        ? removal(context, place)
        : [{ kind: 'set', path: place.path, value: typed, orders: place.orders }];
    if (typed === '') return [];
    return [
      { kind: 'set', path: place.path, value: { [source]: value, [lang]: typed }, orders: place.orders },
    ];
  }
  if (typed === '') return removal(context, own);
  return [{ kind: 'set', path: own.path, value: typed, orders }];
}

export function nameOfLanguage(lang: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** Is the translation of this language older than its source? The check knows. */
const isOutdated = ({ findings, root }: FormContext, lang: string) =>
  findings
    .under([...root, 'translations'])
    .some(({ finding, path }) => finding.code === 'translations/outdated' && path.includes(lang));

/**
 * The languages of a text in which an error was found. What is said of the text as a whole is said of the source language
 * when that is all of it; else, such as that it is missing, of what is empty, or of all when nothing is.
 */
function wrongLanguages(context: FormContext, place: Place, empty: readonly string[], all: string[]) {
  const { path } = place;
  const hasError = (at: Place['path']) =>
    context.findings.at(at).some(({ severity }) => severity === 'error');
  const own = all.filter((lang) => hasError([...path, lang]));
  if (!hasError(path)) return own;
  if (typeof valueOf(context, place) === 'string') return all.slice(0, 1);
  return [...own, ...(empty.length > 0 ? empty : all)];
}

/** A text, its languages side by side, with what is missing. */
export function renderText(context: FormContext, view: FieldView): TemplateResult {
  const { field, place, label, help, describedBy } = view;
  const { words, lang: interfaceLanguage } = context.all;
  if (field.value.kind !== 'text') return html``;
  const { isLong } = field.value;
  const value = valueOf(context, place);
  const own = isData(value) ? Object.keys(value) : [];
  const languages = [...new Set([...context.languages, ...own])];
  const [source = ''] = languages;
  const hasSource = textOf(value, source, source) !== '';
  const empty = languages.filter((lang) => textOf(value, lang, source) === '');
  const wrong = wrongLanguages(context, place, empty, languages);
  const id = idOf(place);
  const renderOne = (lang: string) => {
    const text = textOf(value, lang, source);
    const isMissing = text === '' && hasSource && !isName(field);
    const isOld = text !== '' && lang !== source && isOutdated(context, lang);
    const mark = isMissing ? words.missingIn : isOld ? words.outdatedIn : '';
    const enter = (event: Event) =>
      context.change(
        changesOfText(
          context,
          place,
          lang,
          (event.target as HTMLInputElement | HTMLTextAreaElement).value.trim(),
        ),
      );
    const fieldId = lang === source ? id : idOf(placeOfItem(place, lang));
    const rows = Math.min(MOST_ROWS, Math.max(isLong ? 2 : NAME_ROWS, Math.ceil(text.length / LINE_LENGTH)));
    return html`<div class="language">
      <label for=${fieldId}
        ><span class="visually-hidden">${label}: </span>${nameOfLanguage(lang, interfaceLanguage)}${
          mark === '' ? nothing : html` <span class="mark">${mark}</span>`
        }</label
      >
      <textarea
        id=${fieldId}
        lang=${lang}
        dir="auto"
        rows=${rows}
        aria-describedby=${describedBy === '' ? nothing : describedBy}
        aria-invalid=${invalid(wrong.includes(lang))}
        .value=${text}
        @change=${enter}
      ></textarea>
    </div>`;
  };
  return html`<fieldset class="text">
    <legend>${label}${renderRequired(context, field)}</legend>
    ${help === '' ? nothing : html`<p class="help" id="${id}-help">${help}</p>`}
    <div class="languages">${languages.map(renderOne)}</div>
  </fieldset>`;
}
