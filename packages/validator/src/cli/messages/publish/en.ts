import type { RemovalReason } from '../../../publish/types.ts';
import type { PublishMessages } from './types.ts';

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** How many of many rules are named. */
const FEW = 3;

const few = (codes: readonly string[]) =>
  [codes.slice(0, FEW).join(', '), ...(codes.length > FEW ? [`and ${codes.length - FEW} more`] : [])].join(
    ' ',
  );

/** Why something was taken out, with how many places. */
const BECAUSE: Readonly<Record<RemovalReason, (things: number) => string>> = {
  internal: (things) => `notes of the editors (${things})`,
  'secret-place': (things) => `what would show where a secret place is (${things})`,
  'place-too-exact': (things) => `what is finer than a town, of a place that is not public (${things})`,
  'extensions-beside-secret': (things) =>
    `fields of other programs, of a service with a place that is not public (${things})`,
  'identifier-beside-secret': (things) =>
    `numbers on maps, of a service with a place that is not public (${things})`,
  'person-beside-secret': (things) => `the name of who checked a service with a secret place (${things})`,
};

export const en: PublishMessages = {
  nothingToPublish:
    'What should be published? Give a file or a folder, and where to: service-directory publish directory.json --out public/data',
  noFolder: 'Where to? Add --out and a folder, such as --out public/data.',
  inputTwice: 'The same file is named twice. Keep one.',
  notOneFile: (path, otherPath, field, first, other) =>
    `“${path}” and “${otherPath}” cannot be one file: “${field}” is ${first} in one and ${other} in the other, and holds for all that stands in a file. With --apart each gets a folder of its own, and the element is given both in src: it keeps them apart.`,
  secretApart: (id, hidden, told) =>
    `“${hidden}” holds back where “${id}” is, and “${told}” tells it. They become two files, between which nobody would hold it back, so nothing was published. Hold it back in both lists, or leave the service out of one; if they are two services, give one another id or name.`,
  sameId: (id, path, otherPath) =>
    `“${path}” and “${otherPath}” both have the id “${id}”, so what is told of one cannot be told from the other. Give each list an id of its own.`,
  conflicts: (fields, records) =>
    `The directories disagree in ${count(fields, 'field')} of ${count(records, 'record')}. What has the newest evidence was kept, of a promise the weaker, and of a code the first:`,
  conflictOf: (id, fields, kept, other) =>
    `${id}: ${fields.join(', ')} (kept as “${kept}” has it, not as “${other}”)`,
  conflictsWritten: (path) => `All of them are in “${path}”.`,
  takesNoInput: (option) => `With ${option} nothing is published: leave out the file and the other options.`,
  outIsHere: (folder) =>
    `“${folder}” is the folder you stand in, or one around it. It would be replaced as a whole: give --out a folder of its own, such as public/data.`,
  outHoldsInput: (folder, path) =>
    `“${path}” lies in “${folder}”, which is replaced as a whole. Give --out another folder.`,
  oneFileForTwo: (path) =>
    `What was taken out and where the lists disagree would both be written to “${path}”. Give --conflicts another name.`,
  insideOut: (option, path, folder) =>
    `“${path}” (${option}) would lie in “${folder}”, whose files everybody can read. Give it another place.`,
  foreignFile: (folder, file) =>
    `“${folder}” holds “${file}”, which was not published there. The folder is replaced as a whole, so nothing was written: give --out a folder of its own, or move that file.`,
  notAFolder: (path) => `“${path}” is a file, and a folder is needed. Give --out another name.`,
  changedMeanwhile: (path) =>
    `“${path}” was changed while it was read, so what was checked may not be what it says. Nothing is published. Run the command once more.`,
  notALanguage: (value) => `“${value}” is no value of --list-lang: write a tag (BCP 47), such as nb.`,
  notAKey: (path) =>
    `“${path}” holds no secret key of the kind Ed25519. Make one with service-directory publish --make-key.`,
  keyUnreadable: (path, reason) => `The key “${path}” cannot be read: ${reason}.`,
  keyExists: (path) => `“${path}” is there already, and a key is never written over. Give another name.`,
  keyMade: (path) =>
    `The secret key is in “${path}”. Keep it where nobody else can read it, and never upload it. Its public half, for those who check the signature:`,
  rulesFixed: (codes) =>
    `Rules of shape and safety cannot be set for publish, and hold as they are: ${few(codes)}.`,
  listInEnglish: (languages) =>
    `There are no words for lists in ${languages.join(', ')}: headings and labels there are in English. Texts of the directory in that language are used.`,
  refused: (path, errors) =>
    `“${path}” was not published, and nothing was written: it has ${count(errors, 'error')}. Mend ${errors === 1 ? 'it' : 'them'}, and publish again.`,
  noHeadSheet: (path) =>
    `“${path}” was not published: no sheet says who publishes the list, under which licence and for which country. ${/\.(?:csv|tsv|txt)$/i.test(path) ? 'A text file has no room for it. Give it' : `Add a sheet called “Directory” with Id, Name, Publisher, License, Country, Time zone, Languages and Updated on in its first column and the values beside them; or give them`} once, with service-directory convert ${path} --to directory --name … --publisher … --license … --time-zone … --output list.json, and publish that.`,
  notes: (warnings, notes, path) =>
    `Published with ${count(warnings, 'warning')} and ${count(notes, 'note')}. service-directory check ${path} tells them.`,
  notesOfSeveral: (warnings, notes) =>
    `Published with ${count(warnings, 'warning')} and ${count(notes, 'note')}, told above: they hold for the lists put together.`,
  onlyErrors: (path) =>
    `In a file of this size only errors were looked for. service-directory check ${path} tells warnings and notes too.`,
  writingFiles: (folder) => `Writing ${folder}`,
  removed: (things) => `Taken out, and in no published file (${count(things, 'place')}):`,
  nothingRemoved: 'Nothing had to be taken out.',
  removedBecause: (reason, things) => BECAUSE[reason](things),
  moreRecords: (more) => `and ${more} more`,
  removedWritten: (path) => `All of them, each with its place, are in “${path}”.`,
  holidaysAdded: (holidays, country, years, isRegional) =>
    holidays === 0
      ? `The public holidays of ${country} for ${years.join(', ')} were there.`
      : `Filled in: ${count(holidays, 'public holiday')} of ${country} for ${years.join(', ')}.${isRegional ? ' Those of a state, county or region are not among them: write them into publicHolidays, or a door that is shut then looks open.' : ''}`,
  holidaysUnknown: (country) =>
    `The public holidays of ${country} are not known here. Write them into the directory, or a holiday passes for a weekday.`,
  inShards: (manifest) =>
    `Parted into many small files, of which a phone fetches a few. The element is given the address of ${manifest}.`,
  putApart: (sources) =>
    `Of several lists each has a folder of its own. Name all of them in src of the element, with where the folder lies in front: src="${sources.join(' ')}"`,
  inPart: (folder, line) => `${folder}: ${line}`,
  written: (folder, files, kilobytes) =>
    `Published to “${folder}”: ${count(files, 'file')}, ${kilobytes} kB.`,
  signed: (publicKey) => `Signed. The public key, for public-key="…" on the page, is ${publicKey}`,
};
