import {
  accessCondition,
  type CodeNames,
  type Condition,
  type ConditionKey,
  type Service,
  type Text,
} from '@service-directory/schema';
import type { IconName } from './icons/icons.ts';
import { todayAt, type ViewContext } from './context.ts';
import type { FullLocale, Locale } from './locales/locale.ts';
import { formatMonth, formatUnits } from './format.ts';
import { wordsOfCode } from './words-of-code.ts';

/** How a condition is drawn: a promise, a limit that is good to know, an authority in the room, or a gap. */
export type AccessTone = 'promise' | 'rule' | 'limit' | 'authority' | 'unknown';

/** One condition in words. */
export interface AccessLine {
  key: ConditionKey;
  tone: AccessTone;
  icon: IconName;
  /** The code's label, and for whom alone it holds. */
  label: string;
  /** The code's explanation; undefined on a card, which has no room for it. */
  explanation: string | undefined;
  /** What it rests on and when that was read; empty for a gap. */
  evidence: string;
  note?: Text;
}

const PROMISES: ReadonlySet<string> = new Set([
  'residenceStatus/not-asked',
  'residenceStatus/not-required',
  'identification/none',
  'identification/alias-accepted',
  'personalNumber/not-needed',
  'anonymity/full',
  'cost/free',
  'records/none-kept',
  'police/never-without-consent',
  'immigration/never-without-consent',
  'professionalSecrecy/yes',
]);
const AUTHORITY: ReadonlySet<string> = new Set(['present-on-site', 'part-of-authority']);
const ICONS: Readonly<Record<AccessTone, IconName>> = {
  promise: 'check',
  rule: 'rule',
  limit: 'info',
  authority: 'notice',
  unknown: 'unknown',
};
/** What a card says: what they ask of me and who will be told, in this order. */
const CARD_KEYS: readonly ConditionKey[] = [
  'residenceStatus',
  'anonymity',
  'identification',
  'personalNumber',
  'cost',
  'police',
  'immigration',
];
/** A card has room for so many. */
const CARD_LINES = 4;

function toneOf(key: ConditionKey, { value, basis, isStale }: Condition, isLimited: boolean): AccessTone {
  if (value === 'unconfirmed') return 'unknown';
  if (AUTHORITY.has(value)) return 'authority';
  if (isStale) return 'unknown';
  if (!PROMISES.has(`${key}/${value}`)) return 'limit';
  if (basis === 'rule') return 'rule';
  // What holds for some, or within limits, has no tick. The duty to warn bounds the last two, which a card has no room to say.
  return isLimited || key === 'police' || key === 'immigration' ? 'limit' : 'promise';
}

/** What a condition rests on and since when, or that it is old; empty when nobody says. */
export function evidenceOf(condition: Condition, locale: Locale): string {
  const { value, basis, evidenceOn, evidenceYear, isStale } = condition;
  const { messages, labels } = locale;
  if (value === 'unconfirmed' || basis === undefined) return '';
  const date = formatMonth(evidenceYear ?? evidenceOn, locale);
  if (!isStale) return messages.evidence(labels.basis[basis].label, date);
  return date === '' ? messages.neverVerified : messages.oldEvidence(date);
}

/** Who alone is welcome, to stand behind a promise; empty where everybody may come. */
function onlyFor(service: Service, context: ViewContext): string {
  const groups = (service.audience ?? []).flatMap(({ group, welcome }) =>
    welcome === 'only' ? wordsOfCode('audience', group, service, context).label : [],
  );
  const { locale } = context;
  return groups.length === 0 ? '' : ` – ${locale.messages.onlyFor(formatUnits(groups, locale))}`;
}

/** A condition in words; undefined where its code has none. */
export function lineOf(
  key: ConditionKey,
  service: Service,
  context: ViewContext,
  explanations?: FullLocale['explanations'],
): AccessLine | undefined {
  const { locale } = context;
  const condition = accessCondition(service, key, todayAt(service, context));
  // The names of what only a record tells come with it.
  const names: Readonly<Record<string, { label: string } | undefined>> = (locale.labels as CodeNames)[key];
  // Who may come at all limits whose papers do not matter.
  const isOfPapers = key === 'residenceStatus' && condition.value !== 'unconfirmed';
  const only = isOfPapers ? onlyFor(service, context) : '';
  const limit = condition.note ?? (isOfPapers ? service.access.eligibility : undefined);
  const tone = toneOf(key, condition, only !== '' || limit !== undefined);
  const evidence = evidenceOf(condition, locale);
  // What rests on nothing is not known, whatever it says.
  const isGap = tone === 'unknown' && evidence === '';
  const value = isGap ? 'unconfirmed' : condition.value;
  const label = names[value];
  if (label === undefined) return undefined;
  return {
    key,
    tone,
    icon: ICONS[tone],
    label: isGap ? label.label : label.label + only,
    explanation: (explanations?.[key] as Readonly<Record<string, string>> | undefined)?.[value],
    evidence,
    ...(limit === undefined || value !== condition.value ? {} : { note: limit }),
  };
}

/** The conditions a card shows: whether residence status matters, always; then authorities; then what is known, as far as there is room. */
export function cardLines(service: Service, context: ViewContext): AccessLine[] {
  const lines = CARD_KEYS.flatMap((key) => lineOf(key, service, context) ?? []);
  const residence = lines.filter(({ key }) => key === 'residenceStatus');
  const authority = lines.filter(({ tone, key }) => tone === 'authority' && key !== 'residenceStatus');
  const known = lines.filter(
    ({ key, tone, evidence }) =>
      key !== 'residenceStatus' && tone !== 'authority' && (tone !== 'unknown' || evidence !== ''),
  );
  return [...residence, ...authority, ...known].slice(0, CARD_LINES);
}
