import { leftCells, noteCells, type LeftCell, type ReadSource } from '@service-directory/convert/spreadsheet';
import { fieldOf, isData } from '../data.ts';
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
import { secretSaidBy } from './secret-said-in-cell.ts';
import { locationConfidentialWords } from '../rules/safety/confidential-words.ts';
import { contactPersonalMail } from '../rules/safety/personal-mail.ts';
import { linkCredentials } from '../rules/safety/credentials.ts';
import { textPersonalName } from '../rules/safety/personal-name.ts';
import { locationSaidSecret } from '../rules/safety/said-secret.ts';
import { locationSecretNamed } from '../rules/safety/secret-named.ts';
import { locationSecretElsewhere } from '../rules/safety/secret-elsewhere.ts';
import { textElevenDigits } from '../rules/text/eleven-digits.ts';
import { textForeignPersonalNumber } from '../rules/text/foreign-personal-number.ts';
import { textPersonalNumber } from '../rules/text/personal-number.ts';
import { textPrivateMail } from '../rules/text/private-mail.ts';

/** Something in a cell that is in no record, or in notes that are never published. */
export interface CellFault {
  code: string;
  params: Params;
  cell: LeftCell;
  /** The place in the list of the service in whose notes it stands. */
  notesOf?: number;
}

/** What of a workbook is looked through. */
export interface SearchedWorkbook extends ReadSource {
  services: readonly unknown[];
  /** Those of the directory, in which its editors may write. */
  languages?: readonly string[];
}

type TextRule = RecordRule<'text'> | RecordRule<'string'>;

/** What opens doors in somebody's name: looked for in every cell. */
const NUMBER_RULES: readonly TextRule[] = [
  textPersonalNumber,
  textElevenDigits,
  textForeignPersonalNumber,
  linkCredentials,
];
/** What tells who somebody is. */
const PERSON_RULES: readonly TextRule[] = [textPersonalName, contactPersonalMail, textPrivateMail];

/** Cells of which it is told already that they are not for others, or that nobody looks at as a list of services. */
const TOLD_WHOLE: ReadonlySet<string> = new Set([
  'sheet/example-row-left',
  'sheet/hidden-columns',
  'sheet/hidden-rows',
  'sheet/hidden-sheet',
  'sheet/ignored-sheet',
  'sheet/not-public-column',
  'sheet/personal-column',
  'sheet/stored-copies',
]);

/** Cells that were not read and whose words are kept in the record, where they are looked through. */
const KEPT_IN_WORDS: ReadonlySet<string> = new Set(['sheet/unread-hours']);

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
function faultsBy(rules: readonly TextRule[], cell: LeftCell): CellFault[] {
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
function numberFaults(cell: LeftCell): CellFault[] {
  const { text, heading: field = cell.cell } = cell;
  return TEN_DIGITS.test(text) && isIdentityNumber(`0${text}`)
    ? [{ code: textPersonalNumber.code, params: { field }, cell }]
    : faultsBy(NUMBER_RULES, cell);
}

/** What the services keep secret. */
interface Kept {
  secrets: Secrets;
  beside: CellsBeside;
  /** Sheets called after secret places of which that is told. */
  toldSheets: Set<string>;
}

function keptBy(services: readonly unknown[]): Kept {
  const secrets = new SecretStore();
  for (const service of services) if (isData(service)) secrets.see('services', service);
  return {
    secrets,
    beside: new CellsBeside(secrets.names.named, secrets.publicStreets),
    toldSheets: new Set(),
  };
}

/** What gives away a secret place. Without a heading the cell is in no column of a list: its neighbors say whose it is. */
function secretFaults(cell: LeftCell, kept: Kept): CellFault[] {
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

/**
 * What stands in cells that nobody publishes and everybody gets who gets the file: numbers of people, names, what gives away
 * a secret place. In the notes of the editors only the numbers are looked for: names and addresses are what notes are for.
 */
export function* searchCells({ services, languages = [], reading }: SearchedWorkbook): Generator<CellFault> {
  let kept: Kept | undefined;
  const secretSaidIn = secretSaidBy(services, languages);
  for (const cell of leftCells({ reading })) {
    yield* numberFaults(cell);
    const said = secretSaidIn(cell);
    if (said !== undefined) yield { code: locationSaidSecret.code, params: said, cell };
    // What stands in a column that we know is told there; a number of a person is told wherever it stands, and so is the address
    // of a secret place, which a row that is shifted by a column has where nobody looks for one.
    if (cell.isUnread === true) {
      if (!KEPT_IN_WORDS.has(cell.reason)) yield* secretFaults(cell, (kept ??= keptBy(services)));
      continue;
    }
    // A comment begins with who wrote it, and is told by its cell.
    if (!TOLD_WHOLE.has(cell.reason) && cell.where !== 'comment') yield* faultsBy(PERSON_RULES, cell);
    yield* secretFaults(cell, (kept ??= keptBy(services)));
  }
  for (const [index, service] of services.entries()) {
    const notes = fieldOf(service, 'internal');
    if (typeof notes === 'string' && /\d/.test(notes))
      for (const cell of noteCells({ reading }, index))
        for (const fault of numberFaults(cell)) yield { ...fault, notesOf: index };
  }
}
