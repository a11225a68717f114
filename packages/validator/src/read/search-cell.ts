import type { LeftCell } from '@service-directory/convert/spreadsheet';
import { isData } from '../data.ts';
import { tracesIn } from '../facts/address-words.ts';
import { NO_IDS } from '../facts/id-set.ts';
import { isIdentityNumber } from '../facts/identity-number.ts';
import { namesBoth, saysWhere } from '../facts/names-both.ts';
import { saysSecretHouse } from '../facts/secret-house-said.ts';
import { secretStreetsIn } from '../facts/secret-words.ts';
import { NO_SECRETS, SecretStore, type Secrets } from '../facts/secrets.ts';
import { bitsOf, signsOf } from '../facts/text-signs.ts';
import type { Params } from '../finding.ts';
import type { RecordRule, RuleContext } from '../rule.ts';
import { CellsBeside } from './cells-beside.ts';
import { placeByHeading } from './place-headings.ts';
import { locationConfidentialWords } from '../rules/safety/confidential-words.ts';
import { linkCredentials } from '../rules/safety/credentials.ts';
import { locationSecretNamed } from '../rules/safety/secret-named.ts';
import { locationSecretElsewhere } from '../rules/safety/secret-elsewhere.ts';
import { textElevenDigits } from '../rules/text/eleven-digits.ts';
import { textForeignPersonalNumber } from '../rules/text/foreign-personal-number.ts';
import { textPersonalNumber } from '../rules/text/personal-number.ts';

/** Something in a cell that is in no record, or in notes that are never published. */
export interface CellFault {
  code: string;
  params: Params;
  cell: LeftCell;
  /** The place in the list of the service in whose notes it stands. */
  notesOf?: number;
}

export type TextRule = RecordRule<'text'> | RecordRule<'string'>;

/** What opens doors in somebody's name: looked for in every cell. */
const NUMBER_RULES: readonly TextRule[] = [
  textPersonalNumber,
  textElevenDigits,
  textForeignPersonalNumber,
  linkCredentials,
];
/** A number cell drops the zero that a number begins with. */
const TEN_DIGITS = /^\d{10}$/;

/** The rules asked here look at nothing but the words. */
const NO_CONTEXT: RuleContext = {
  today: '',
  head: {},
  service: undefined,
  country: undefined,
  languages: [],
  hasHead: false,
  hasServices: true,
  unreadIds: new Set(),
  ids: NO_IDS,
  path: [],
  secrets: NO_SECRETS,
};

function mayHold({ within, mayHold: pattern }: TextRule, text: string, signs: number): boolean {
  const needed = bitsOf(within ?? []);
  return (needed === 0 || (needed & signs) !== 0) && (pattern === undefined || pattern.test(text));
}

/** What rules say of a cell. Its column goes by its heading, or by the cell when it has none. */
export function faultsBy(rules: readonly TextRule[], cell: LeftCell): CellFault[] {
  const { text, heading: field = cell.cell } = cell;
  const faults: CellFault[] = [];
  const signs = signsOf(text);
  for (const rule of rules) {
    if (!mayHold(rule, text, signs)) continue;
    const { code } = rule;
    const report = ({ params = {} }: { params?: Params } = {}) => void faults.push({ code, params, cell });
    if (rule.on === 'string') rule.check({ value: text, field }, report, NO_CONTEXT);
    else rule.check({ field, isMap: false, byLanguage: new Map([['', text]]) }, report, NO_CONTEXT);
  }
  return faults;
}

/** The numbers of people in a cell, also when a number has lost its first zero. Nothing of them is repeated. */
export function numberFaults(cell: LeftCell): CellFault[] {
  const { text, heading: field = cell.cell } = cell;
  return TEN_DIGITS.test(text) && isIdentityNumber(`0${text}`)
    ? [{ code: textPersonalNumber.code, params: { field }, cell }]
    : faultsBy(NUMBER_RULES, cell);
}

/** What the services keep secret. */
export interface Kept {
  secrets: Secrets;
  beside: CellsBeside;
  /** Sheets called after secret places of which that is told. */
  toldSheets: Set<string>;
}

export function keptBy(services: readonly unknown[]): Kept {
  const secrets = new SecretStore();
  for (const service of services) if (isData(service)) secrets.see('services', service);
  return {
    secrets,
    beside: new CellsBeside(secrets.names.named, secrets.publicStreets),
    toldSheets: new Set(),
  };
}

/** What gives away a secret place. Without a heading the cell is in no column of a list: its neighbors say whose it is. */
export function secretFaults(cell: LeftCell, kept: Kept): CellFault[] {
  const isInList = cell.heading !== undefined || cell.where === 'comment';
  const beside = !kept.secrets.names.isEmpty && !isInList ? kept.beside.add(cell) : [];
  const own = ownSecretFaults(cell, kept);
  const isTold = (other: LeftCell) => other === cell && own.length > 0;
  return [
    ...own,
    ...beside
      .filter((other) => !isTold(other))
      .map((other) => ({
        code: locationSecretNamed.code,
        params: { field: other.cell, isBesideName: true },
        cell: other,
      })),
  ];
}

function ownSecretFaults(cell: LeftCell, { secrets, toldSheets }: Kept): CellFault[] {
  const { text, reason, heading: field = cell.cell } = cell;
  if (secretStreetsIn(text, secrets).length > 0)
    return [{ code: locationSecretElsewhere.code, params: { field }, cell }];
  if (namesBoth(text, secrets.names.named, secrets.publicStreets))
    return [{ code: locationSecretNamed.code, params: { field }, cell }];
  // Of such a column it is told already that it goes to everyone.
  if (reason === 'sheet/not-public-column') return [];
  // What it says of itself needs no record that is secret.
  if (cell.isUnread !== true && saysSecretHouse(text, secrets.publicStreets))
    return [{ code: locationSecretNamed.code, params: { field, isSaid: true }, cell }];
  if (
    cell.isInSecretSheet === true &&
    !toldSheets.has(cell.sheet) &&
    saysWhere(text, secrets.publicStreets)
  ) {
    toldSheets.add(cell.sheet);
    return [{ code: locationSecretNamed.code, params: { field, isSecretSheet: true }, cell }];
  }
  const traces = tracesIn(text, secrets.publicStreets.namedIn(text));
  if (traces.length > 0 && cell.isInSecretRow())
    return [{ code: locationConfidentialWords.code, params: { traces, field }, cell }];
  const byHeading = placeByHeading(cell);
  return byHeading !== undefined && cell.isInSecretRow() ? [{ ...byHeading, cell }] : [];
}
