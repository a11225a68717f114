import type { Words } from './types.ts';

export const en: Words = {
  editor: 'Editor of the directory',
  start: 'Which directory?',
  startHint: 'It is read by your browser and sent nowhere.',
  openFile: 'Open a file',
  openFolder: 'Open a folder',
  startEmpty: 'Start an empty one',
  fileKinds: 'A file: JSON, YAML, Excel, OpenDocument or CSV.',
  folderKinds: 'A folder: one with directory.yaml, organizations and services.',
  opening: 'Opening …',
  notLoaded: 'What shows an open directory could not be loaded. Load the page again.',
  troubleNothing: 'There is no file in it that can be opened.',
  troubleSeveral: 'These are several files. Choose one, or the folder that they lie in.',
  troubleUnreadable: (path) =>
    `${path} cannot be read. Open it in the program that made it, save it as Excel, OpenDocument or CSV, and choose that file here.`,
  troubleNoDirectory: (path) => `${path} is no directory of services.`,
  noDirectoryHelp:
    'It has neither the list “services” nor the line “kind: service-directory”. Choose another file, or start an empty directory.',
  troublePdf: (path) =>
    `${path} is a PDF, and one cannot be edited here. Find the spreadsheet that it was made from, or copy the table into a spreadsheet, and open that.`,
  troublePicture: (path) =>
    `${path} is a picture, and a picture cannot be edited here. Write the list in a spreadsheet and open that, or start an empty directory.`,
  troubleTold: (path, line, message, help) =>
    `${path}${line > 0 ? `, line ${line}` : ''}: ${message} ${help}`.trim(),
  checkBefore: 'See all that is wrong with it on the page',
  checkAfter: '.',
  dropHere: 'A file or a folder can also be dropped here.',
  openAddress: 'Open from the web',
  address: 'Web address of the directory',
  addressHint:
    'It is fetched when you press the button. Its server then sees your IP address and which site you ask from, as with all that browsers fetch elsewhere.',
  fetchIt: 'Fetch',
  troubleAddress: (address) => `«${address}» is no web address. One begins with https://.`,
  troubleNotThere: (address) => `There is nothing at ${address} (404).`,
  troubleStatus: (address, status) => `${address} could not be fetched: its server answered ${status}.`,
  troubleUnreachable: (address) =>
    `${address} could not be read from this page. Either there is no such server, or it does not let other pages read it (CORS). Open the address in a tab, save it as a file, and open that here.`,
  fromSpreadsheet: (path) =>
    `Read from ${path}. The sheet stays as it is until you save; then you choose whether it becomes a spreadsheet again, or JSON.`,
  fromLines: (path, name) =>
    `Read from ${path}. What you save becomes a new file of JSON: ${name}. It can be opened here, checked, published, and uploaded in WordPress. ${path} stays as it is.`,
  linesLeft: 'Not in it, and not in what you save, is what could not be read:',
  dropOpen: 'A directory is open. It has to be closed before another one can be opened.',
  dropUnsaved: 'What is not saved in it will be lost.',
  dropOther: 'Close it and open what you dropped',
  dropAnyway: 'Close without saving, and open what you dropped',
  unreadableFiles: (paths) => `Cannot be read, and is left as it is: ${paths}`,
  ignoredFiles: (paths, count) =>
    `Lies there and is no part of the directory: ${paths.join(', ')}${count > paths.length ? ' …' : ''}. Only files of JSON or YAML right in the folders “organizations” and “services” are read, not folders in them.`,
  troubleNotUtf8: (path) =>
    `${path} is not saved in UTF-8, so it cannot be edited here. Open it in a text editor, save it in UTF-8, and open the directory again.`,

  back: 'To the list',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Done again.',
  save: 'Save',
  saved: 'Saved.',
  downloaded: (names) => `Saved among your downloads: ${names}`,
  deleteYourself: (paths) => `Delete these yourself where the directory lies: ${paths}`,
  notSaved: (count) => (count === 1 ? 'One file is not saved.' : `${count} files are not saved.`),
  partlySaved: 'Saved, but for what has no place in the spreadsheet.',
  allSaved: 'Everything is saved.',
  changedElsewhere: (path) =>
    `${path} has been changed by something else since it was opened. It was not saved.`,
  saveFailed: (path) =>
    `${path} could not be read or written. Save once more, and say yes when the browser asks; or download it.`,
  changedRemoval: (path) =>
    `${path} was to be removed, but has been changed by something else since it was opened. It is still there.`,
  goneElsewhere: (path) => `${path} is not there any more: something else has moved or deleted it.`,
  nameTaken: (path) =>
    `${path}: another file lies there. Give the record another id and save, or write over the file.`,
  removalWaits: (path) => `${path} stays until the new files are saved.`,
  notWritten: (count) =>
    count === 1
      ? 'One file was not saved. What you have written is still here.'
      : `${count} files were not saved. What you have written is still here.`,
  keepOrTake:
    '“Write over it with mine” takes away what others have written in the file. “Take the one that is there” takes away what you have written in it; undo brings that back.',
  keepOwn: 'Write over it with mine',
  takeTheirs: 'Take the one that is there',
  removeStill: 'Remove it all the same',
  keepTheirs: 'Bring it back',
  makeAgain: 'Save it anew',
  removeToo: 'Remove it here too',
  downloadLeft: 'Download what is not saved',
  stillUnsaved: 'It is still not saved where the directory lies.',
  takenOver: (path) => `${path} was taken as it is there now. Undo brings yours back.`,
  downloadSheet: 'Choose “Save as a spreadsheet or JSON” and “Download” to save it as a new file.',
  cannotChange: 'This could not be changed: its file cannot be read.',
  noList: (label, file, there, example) =>
    `“${label}” is no list in ${file}: ${there} stands there. Nothing was changed. Open the file in a text editor, write it as a list (${example}), and open the directory again.`,
  noRecord: (label, file, there) =>
    `“${label}” has no fields in ${file}: ${there} stands there. Nothing was changed. Mend it in the file, or empty what stands there first.`,
  thereText: (text) => `the text “${text}”`,
  thereValue: (value) => `the value ${value}`,
  thereFields: (names) =>
    names.length === 0
      ? 'a record without fields'
      : `one record with the ${names.length === 1 ? 'field' : 'fields'} ${names.join(', ')}`,
  thereList: 'a list',
  thereNothing: 'nothing (null)',
  notRecord: (there) =>
    `This is no record: ${there} stands here. Readers do not see it. Remove it with the button below, or mend it in the file.`,
  notRecordName: (word) => `No record: ${word}`,
  misfitHint:
    'Something else stands here than the field is made for. Mend it, or empty it and fill it in anew.',
  close: 'Close the directory',
  closeUnsaved: 'What is not saved will be lost.',
  closeAnyway: 'Close without saving',
  stay: 'Stay here',

  directory: 'The directory',
  due: 'To be checked',
  dueCount: (services, providers) =>
    `${services === 1 ? 'One service' : `${services} services`} of ${providers === 1 ? 'one organisation' : `${providers} organisations`} to check within 30 days.`,
  nothingDue: 'Nothing has to be checked within 30 days.',
  notLooked: (names, count) =>
    `Nobody knows when ${count === 1 ? 'this service is' : `these ${count} services are`} due, because something that each must have is missing, or the id stands twice: ${names.join(', ')}${count > names.length ? ' …' : ''}.`,
  notRead: (paths, count) =>
    `Nobody knows whether anything is due in ${count === 1 ? 'this file, which is empty or cannot be read' : `these ${count} files, which are empty or cannot be read`}: ${paths.join(', ')}${count > paths.length ? ' …' : ''}.`,
  dueOn: (date) => `by ${date}`,
  overdue: (date) => `since ${date}`,
  neverChecked: 'never checked',
  message: 'Message to them',
  messageTo: (address) => `To: ${address}`,
  copy: 'Copy',
  copied: 'Copied.',
  showAll: (count) => `Show all ${count}`,
  services: 'Services',
  organizations: 'Organisations',
  search: 'Search',
  addService: 'Add a service',
  addOrganization: 'Add an organisation',
  nameOfNew: 'Name',
  add: 'Add',
  cancel: 'Cancel',
  unnamed: 'Without a name',
  noneFound: 'None found.',
  errors: (count) => (count === 1 ? '1 error' : `${count} errors`),
  warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  hints: (count) => (count === 1 ? '1 hint' : `${count} hints`),
  noFindings: 'Nothing to mend.',
  checking: 'Checking …',
  checkFailed: 'The check did not run. You can edit and save all the same.',
  error: 'Error',
  warning: 'Warning',
  info: 'Hint',
  toMend: 'To mend',
  elsewhere: 'About the record',

  checkedToday: 'Mark as checked today',
  checkedTodayDone: (date) => `Last checked on ${date}.`,
  lastChecked: (date) => `Last checked: ${date}`,
  neverCheckedRecord: 'Nobody knows when it was last checked.',
  removeRecord: 'Remove this record',
  removed: 'Removed. Undo brings it back.',
  moreFields: (count) => `More fields (${count})`,
  required: 'required',
  notSaid: 'Not said',
  choose: 'Choose …',
  empty: 'empty',
  theEmptyOne: 'the empty one',
  addTo: (label) => `Add: ${label}`,
  addedTo: (name, label) => `Added to ${label}: ${name}`,
  remove: 'Remove',
  removeItem: (label) => `Remove ${label}`,
  moveUp: (label) => `Move ${label} up`,
  moved: (place) => `Moved up, to place ${place}.`,
  onePerLine: 'One a line.',
  missingIn: 'missing',
  outdatedIn: 'older than its source',
  translations: 'Translations',
  oneLanguage: 'The directory has one language. Others are added under «The directory».',
  allTranslated: 'Everything is translated.',
  translated: 'Done.',
  missingTexts: (count) => (count === 1 ? '1 text is missing' : `${count} texts are missing`),
  outdatedRecords: (count) =>
    count === 1 ? '1 record is older than its source' : `${count} records are older than their source`,
  isUpToDate: 'The translation is up to date',
  openRecord: 'Open the record',
  showMore: (count, left) => `Show ${count} more of ${left}`,
  noNumber:
    'This is no number that can be called: it is written with the country code first and without spaces, as +4722112233.',
  noNumberHelp: (button) => `Correct the number. For a short one press “${button}”.`,
  asShortNumber: 'It is a short number, such as 113',
  asWholeNumber: 'It is a whole number or an address',
  renamed: (from, to) =>
    `«${from}» is now «${to}», also where other records name it. Addresses that readers have saved lead there no more.`,
  languageTold: (count, language) =>
    `${count === 1 ? 'One text that did not say its language is' : `${count} texts that did not say their language are`} marked as ${language}.`,
  ownCodes: 'Codes of your own',
  asJson: 'As JSON.',
  noJson: 'This is no JSON. It was not kept.',
  needsSource: 'A promise needs its evidence: who says so, and where it is written.',
  newSource: 'Where is it written? (web address)',
  addSource: 'Add as a source',
  noSources: 'There are no sources yet.',
  goneSource: (id) => `The source “${id}”, which the record does not have: untick it`,
  evidenceGone: 'What the answer rested on was taken out. Undo brings it back.',
  week: 'The week as readers see it',
  closedDay: 'closed',
  unknownDay: 'not known',
  unknownEnd: 'end not known',
  nextDay: 'the next day',
  aroundTheClock: 'round the clock',
  usually: (times) => `usually ${times}`,
  holidaysLater:
    'The public holidays of the country are filled in when the directory is published. Only those that stand in the directory are here: on a holiday readers may see “closed” or “not known” where it says open here.',
  showPreview: 'See what readers see',
  preview: 'What readers see',
  previewHint: 'The card as it will be. Open it to see the whole record.',
  previewNone: 'Readers are not shown it yet: something that is required is missing. See “To mend”.',
  previewNotShown: (label, status) =>
    `Readers are not shown it: “${label}” says “${status}”, and such services are left out.`,
  previewNoDirectory:
    'Readers are shown nothing yet: on the page “The directory” something required is missing or wrong. See “To mend” there.',
  previewFailed: 'The preview could not be loaded.',

  saveAs: 'Save as a spreadsheet or JSON',
  saveAsTitle: 'As what is it to be saved?',
  saveAsMaking: 'Making the spreadsheet, and looking for what it has no room for …',
  saveAsFailed: 'The spreadsheet could not be made. Save as JSON: that holds everything.',
  readFindings: (count) =>
    count === 1
      ? 'One thing to know of how the sheet was read'
      : `${count} things to know of how the sheet was read`,
  readFindingsHint:
    'What was not understood, or not taken over, is not in the directory. Write it in here, or mend the sheet and open it again.',
  cellNamed: (cell) => `cell ${cell}`,
  theSheet: 'The sheet',
  sheetNamed: (name) => `Sheet «${name}»`,
  likeYours: 'as you had it',
  rowEach: 'Spreadsheet with a row for each service',
  sheetEach: 'Spreadsheet with a sheet for each kind of thing',
  asJsonFile: 'File of JSON',
  holdsAll: 'Has room for everything in the directory.',
  holdsNot: (fields, records) =>
    `Has no room for ${fields === 1 ? 'one field' : `${fields} fields`} of ${records === 1 ? 'one record' : `${records} records`}. They stand below.`,
  jsonHint: 'Has room for everything. Can be opened here, checked, published, and uploaded in WordPress.',
  becomesSheets: (name, sheets) => `It becomes ${name}, with the sheets ${sheets}.`,
  becomesFile: (name) => `It becomes ${name}.`,
  lostTitle: 'This is in the directory and will not be in the spreadsheet',
  wholeRecord: 'the whole record',
  ownTitle: (name) => `This is in ${name} and is not written`,
  ownLooks:
    'Colours, widths, filters, pictures, charts and macros. The columns come in our order, under our headings.',
  ownCsv:
    'The file is written in UTF-8 with semicolons between cells. The columns come in our order, under our headings.',
  ownNotRead: 'What was not understood when the sheet was opened: see the list at the top.',
  ownSheet: (where, cells) => `${where}: the whole sheet (${cells === 1 ? '1 cell' : `${cells} cells`}).`,
  ownColumn: (where, heading, cells) =>
    `${where}: the column «${heading}» (${cells === 1 ? '1 cell' : `${cells} cells`}).`,
  ownCells: (where, names) =>
    `${where}: ${names.length === 1 ? 'cell' : 'cells'} ${names.slice(0, 12).join(', ')}${names.length > 12 ? ` and ${names.length - 12} more` : ''}.`,
  ownComments: (where, count) => `${where}: ${count === 1 ? '1 comment' : `${count} comments`}.`,
  ownFormulas: (where, count) =>
    `${where}: ${count === 1 ? '1 formula' : `${count} formulas`}. Only what they last gave is written.`,
  ownMerged: (where, count) =>
    `${where}: ${count === 1 ? '1 merging' : `${count} mergings`} of cells. Each row gets its own value.`,
  ownHidden: (where, count) =>
    `${where}: ${count === 1 ? '1 hidden row or column' : `${count} hidden rows and columns`}.`,
  ownBoxes: (where, count) => `${where}: ${count === 1 ? '1 text box' : `${count} text boxes`}.`,
  ownPages: (where, count) =>
    `${where}: ${count === 1 ? '1 header or footer' : `${count} headers and footers`}.`,
  ownPrompts: (where, count) =>
    `${where}: ${count === 1 ? '1 help text of a cell' : `${count} help texts of cells`}.`,
  download: 'Download',
  writeOver: (name) => `Write over ${name}`,
  agreeOver: (name) => `I have read this. What is not written may be lost from ${name}.`,
  agreeFirst: 'First tick that you have read what is not written.',

  nextTitle: 'What comes next?',
  nextTold: 'What comes next stands at the top.',
  nextUnpack: 'Put the files where the directory lies, over the old ones.',
  nextFile: (name) =>
    `Readers see the changes when the list is published. In WordPress: open “Service directory” in the menu and choose ${name} under “A new list”.`,
  nextFolder:
    'Readers see the changes when the directory is published. Run this command where the folder lies:',
  nextCheckFile: (name) => `Without WordPress: choose ${name} on the page`,
  nextCheckFolder: 'Without a command line: choose the folder on the page',
  nextCheck: 'Check a directory',
  nextCheckEnd: 'and download the files for the site (zip).',
  nextCommand: 'Without WordPress: run this command where the file lies:',
  nextErrors: (count) =>
    count === 1
      ? 'One error is left. It has to be mended before the list can be published.'
      : `${count} errors are left. They have to be mended before the list can be published.`,
  nextGuide: 'Step by step',
  labels: {
    nthOfMonth: {
      1: { label: 'the first', explanation: '' },
      2: { label: 'the second', explanation: '' },
      3: { label: 'the third', explanation: '' },
      4: { label: 'the fourth', explanation: '' },
      5: { label: 'the fifth', explanation: '' },
      '-1': { label: 'the last', explanation: '' },
      '-2': { label: 'the last but one', explanation: '' },
      '-3': { label: 'the last but two', explanation: '' },
      '-4': { label: 'the last but three', explanation: '' },
      '-5': { label: 'the last but four', explanation: '' },
    },
    isoWeeks: {
      odd: { label: 'Odd weeks', explanation: '' },
      even: { label: 'Even weeks', explanation: '' },
    },
  },
};
