import type { CodeLabel, CodeLabels, FieldWord, FieldWords } from '@service-directory/schema';
import type { Choice, Field } from './field.ts';

/** The words of the data model in one language. */
export interface ModelWords {
  fields: FieldWords;
  labels: CodeLabels;
}

/** What a field is called, and a sentence that helps to fill it in; empty when there is none. */
export interface FieldText {
  label: string;
  help: string;
}

/** `minimumAge` as words: for a field that nobody has named yet. */
function inWords(name: string): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words for a field. One that is new in the schema is called as the schema calls it. */
export function fieldText(field: Field, { fields }: ModelWords): FieldText {
  const record = (fields as Record<string, Record<string, FieldWord>>)[field.entity];
  const [label, help] = record?.[field.name] ?? [inWords(field.name)];
  // What the schema says in English has the marks of code.
  return { label, help: (help ?? field.description).replace(/`([^`]*)`/g, '“$1”') };
}

const listsOf = (labels: CodeLabels) =>
  Object.entries(labels).filter(
    (entry): entry is [string, Record<string, CodeLabel>] => typeof entry[1] === 'object',
  );

type Lists = ReturnType<typeof listsOf>;

/** The lists that have all codes of a choice, by the words of a language: they are looked for again and again. */
const known = new WeakMap<CodeLabels, WeakMap<Choice, Lists>>();

function listsWith(choice: Choice, labels: CodeLabels): Lists {
  const ofLabels = known.get(labels) ?? new WeakMap<Choice, Lists>();
  known.set(labels, ofLabels);
  const found =
    ofLabels.get(choice) ??
    listsOf(labels).filter(([, list]) => choice.codes.every((code) => Object.hasOwn(list, String(code))));
  ofLabels.set(choice, found);
  return found;
}

/** The words for each code of a choice, from the list that has them all; that of the field's own name comes first. */
export function codeTexts(choice: Choice, names: readonly string[], { labels }: ModelWords) {
  const lists = listsWith(choice, labels);
  const [, list] = lists.find(([name]) => names.includes(name)) ?? lists[0] ?? [];
  return new Map(choice.codes.map((code) => [code, list?.[String(code)]]));
}
