import { CONDITION_KEYS, type AccessConditions, type Service } from '@service-directory/schema';
import type { Coded } from './attributes.ts';
import { labelOf, wordsOf, type Context } from './context.ts';
import { isPlainObject, ownValue, textOf, tidy, type Fields } from '../json.ts';
import { keptName } from './namespace.ts';

/**
 * Access conditions as attributes of our taxonomies, with their evidence in the extension, and in words for the texts of
 * HSDS. On the way back only our own attributes with their evidence are conditions: words of others are words.
 */

const asFields = (condition: unknown): Fields | undefined =>
  typeof condition === 'string' ? { value: condition } : isPlainObject(condition) ? condition : undefined;

/** What a condition rests on, without the code itself. */
const evidenceOf = ({ value: _value, ...evidence }: Fields): Fields => evidence;

const KEYS: readonly (keyof AccessConditions)[] = CONDITION_KEYS;

/** The conditions of a service as codes. A bare `unconfirmed` says nothing, and is not written. */
export function conditionCodes(access: AccessConditions): Coded[] {
  const codes: Coded[] = [];
  for (const list of CONDITION_KEYS) {
    const condition = access[list];
    if (condition === undefined || typeof condition === 'string') continue;
    codes.push({ list, code: condition.value, evidence: evidenceOf(condition) });
  }
  for (const way of access.entry ?? []) {
    const fields = asFields(way);
    if (fields !== undefined)
      codes.push({ list: 'entry', code: String(fields['value']), evidence: evidenceOf(fields) });
  }
  return codes;
}

/** The conditions that codes of ours say. One that promises something without saying what it rests on is not believed. */
export function conditionsFrom(codes: readonly Coded[], tellUnfounded: () => void): Fields {
  const access = new Map<string, unknown>();
  const entry: unknown[] = [];
  for (const { list, code, evidence = {} } of codes) {
    if (list === 'entry')
      entry.push(Object.keys(evidence).length === 0 ? code : { value: code, ...evidence });
    else if (KEYS.includes(list as keyof AccessConditions)) {
      if (code !== 'unconfirmed' && evidence['basis'] === undefined) tellUnfounded();
      else access.set(list, { value: code, ...evidence });
    }
  }
  if (entry.length > 0) access.set('entry', entry);
  return { residenceStatus: 'unconfirmed', ...Object.fromEntries(access) };
}

/** A condition in words: the code, what it rests on, and the limits that go with it. */
function conditionWords(
  context: Context,
  list: (typeof CONDITION_KEYS)[number] | 'entry',
  condition: unknown,
): string | undefined {
  const fields = asFields(condition);
  if (fields === undefined || fields['value'] === undefined) return undefined;
  const basis = ownValue(fields, 'basis');
  const note = wordsOf(context, fields['note'] as string | undefined);
  if (fields['value'] === 'unconfirmed' && note === undefined) return undefined;
  const rests = typeof basis === 'string' ? ` (${labelOf(context, 'basis', basis)})` : '';
  return [`${labelOf(context, list, String(fields['value']))}${rests}.`, note]
    .filter((part) => part !== undefined)
    .join(' ');
}

const lines = (...words: (string | undefined)[]): string | undefined => {
  const there = words.filter((line) => line !== undefined);
  return there.length === 0 ? undefined : there.join('\n');
};

/** Conditions that decide whom a service is for and what it asks: the rest is about cost and the way in. */
const ELIGIBILITY = CONDITION_KEYS.filter((key) => key !== 'cost');

/**
 * Words of others about a cost of which we know no more than they say: they are given back as they stood, and not with
 * our question before them.
 */
function foreignFees({ access, extensions }: Service): string | undefined {
  const words = ownValue(extensions, keptName('fees_description'));
  const isTheirs =
    ownValue(access.cost, 'value') === 'unconfirmed' &&
    textOf(ownValue(access.cost, 'note')).includes(textOf(words));
  return typeof words === 'string' && isTheirs ? words : undefined;
}

/** The conditions in words without those on how to apply, where others have a property of their own for these. */
function eligibilityWords(context: Context, { access, extensions }: Service): string | undefined {
  const words = wordsOf(context, access.eligibility);
  const application = ownValue(extensions, keptName('application_process'));
  if (typeof application !== 'string' || words === undefined || !words.endsWith(application)) return words;
  const before = words.slice(0, words.length - application.length).trim();
  return before === '' ? undefined : before;
}

/** Papers of which others have a list of their own, and of which we know no more than it says. */
function isTheirList({ access, extensions }: Service): boolean {
  const documents = ownValue(extensions, keptName('required_documents'));
  const note = textOf(ownValue(access.identification, 'note'));
  return (
    ownValue(access.identification, 'value') === 'unconfirmed' &&
    Array.isArray(documents) &&
    documents.every((one: unknown) => note.includes(textOf(ownValue(one, 'document')).trim()))
  );
}

/** The texts of HSDS that say in words what the attributes say in codes. */
export function accessTexts(context: Context, service: Service): Fields {
  const { access, audience = [], languages = [], canAskFor = [] } = service;
  const interpreted = languages.filter(({ mode }) => mode === 'interpreter').map(({ code }) => code);
  return tidy({
    eligibility_description: lines(
      eligibilityWords(context, service),
      ...audience.map(
        ({ group, welcome }) =>
          `${labelOf(context, 'audience', group)}: ${labelOf(context, 'welcome', welcome)}.`,
      ),
      ...ELIGIBILITY.filter((key) => key !== 'identification' || !isTheirList(service)).map((key) =>
        conditionWords(context, key, access[key]),
      ),
    ),
    fees_description: foreignFees(service) ?? conditionWords(context, 'cost', access.cost),
    application_process: lines(...(access.entry ?? []).map((way) => conditionWords(context, 'entry', way))),
    interpretation_services: lines(
      canAskFor.includes('interpreter') ? labelOf(context, 'canAskFor', 'interpreter') : undefined,
      interpreted.length === 0
        ? undefined
        : `${labelOf(context, 'languageMode', 'interpreter')}: ${interpreted.join(', ')}`,
    ),
  });
}

/** Papers that must be shown, and a price of nothing, in the objects that HSDS has for them. */
export function accessObjects(context: Context, { access }: Service, idOf: (kind: string) => string): Fields {
  const identification = ownValue(access.identification, 'value');
  const isFree = ownValue(access.cost, 'value') === 'free';
  const isAsked = identification === 'any-document' || identification === 'official-document';
  return tidy({
    required_documents: isAsked
      ? [{ id: idOf('required_document'), document: labelOf(context, 'identification', identification) }]
      : undefined,
    cost_options: isFree
      ? [
          {
            id: idOf('cost_option'),
            option: labelOf(context, 'cost', 'free'),
            amount: 0,
            amount_description: conditionWords(context, 'cost', access.cost),
          },
        ]
      : undefined,
  });
}
