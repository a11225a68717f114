import type { Messages } from './types.ts';

export const en: Messages = {
  help: `Usage: npm create service-directory [folder] [-- options]

Makes a folder for a list of services: the data, a page that shows them, and checks.
It asks four things. Each option below answers one of them, so that it can run without questions.

Options
  --name NAME          What the list is called (the name of the folder)
  --country COUNTRY    The country, such as NO
  --languages LANGS    The languages in which the list is written, the first one first, such as nb,en
  --publisher NAME     Who answers for the list
  --report ADDRESS     An e-mail or a page (https) where people report errors
  --source folder|spreadsheet
                       How you keep the list: a folder of files, or a spreadsheet (folder)
  --time-zone ZONE     The time zone of all times, such as Europe/Oslo (that of the country)
  --lang nb|en         Language of everything it says and writes (that of the computer)
  --yes                Take what is suggested, and do not ask
  --help, --version

Examples
  npm create service-directory my-list
  npm create service-directory my-list -- --yes --country NO --publisher Havn --report post@havn.example
`,
  welcome: 'Four questions, and the folder is ready. Enter takes what is suggested.',
  suggestion: (answer) => ` (Enter: ${answer})`,
  questions: {
    name: '1. What is the list called?',
    place: '2. In which country are the services, and in which languages do you write? As in “NO nb en”',
    publisher:
      '3. Who answers for the list, and where can people report an error? As in “Havn, post@havn.example”, or a page',
    source: '4. How will you keep the list: “folder” (a file for each service) or “spreadsheet”?',
  },
  sources: { folder: 'folder', spreadsheet: 'spreadsheet' },
  written: (folder) => `The folder “${folder}” is made.`,
  next: 'Now do this:',
  steps: {
    install: 'fetches what is needed, once',
    check: 'checks the list',
    start: 'shows the page on this computer',
    publish: 'makes the folder “public”, which you upload',
  },
  readMe: 'README.md in the folder explains the rest.',
  license:
    'The data stands under the licence CC-BY-4.0: others may use it when they say where it is from. Change it if that does not fit.',
  noEmergency: (country) =>
    `We do not know the emergency numbers of ${country}. Write them in before you publish: who is in danger has no time to look.`,
  severalZones: (zone) =>
    `The country has several time zones. All times are read in ${zone}; change it in the list when that is wrong.`,

  badName: (name) =>
    `“${name.slice(0, 200)}” cannot be a name: that is one line of 1 to 150 characters, without < and >. Try again.`,
  noCountry: (word) =>
    word === ''
      ? 'Write in which country the services are, such as NO.'
      : `“${word}” is not a country. Write its code of two letters, or its name: NO or Norway.`,
  noLanguage: (word) =>
    `“${word}” is not the code of a language. Write codes, such as nb for Norwegian, en for English, ar for Arabic.`,
  noPublisherName: 'Write the name of who answers for the list too, before the address.',
  noReport:
    'Write where people can report an error too: a shared e-mail address, or a page that begins with https://. Everybody will see it.',
  noSource: (word) => `“${word}” is not a way to keep the list. Write folder or spreadsheet.`,
  whichZone: (zones) =>
    `The country has several time zones. Nothing was written. Run it again, and write which one behind --time-zone: ${zones.join(', ')}.`,
  badZone: (zone) => `“${zone}” is not a time zone. Write one such as Europe/Oslo behind --time-zone.`,
  badLang: (word) => `“${word}” cannot be used behind --lang. Write nb or en.`,

  unanswered: (options) =>
    `There is nobody to ask here, and this is not answered: ${options.join(', ')}. Nothing was written. Answer with these options, or run the command in a window in which you can type.`,
  unknownOption: (detail) => `${detail} Write --help to see all options.`,
  onlyOneFolder: 'Write one folder only. A name with a blank in it needs quotation marks.',
  notEmpty: (folder, found) =>
    `The folder “${folder}” is not empty: “${found}” lies in it. Nothing was written. Choose another folder, or empty it first.`,
  notAFolder: (folder) => `“${folder}” is a file. Nothing was written. Choose another name for the folder.`,
  appeared: (file) =>
    `“${file}” came while the folder was made, and was not changed. See who writes there, delete the folder and run this again.`,
  cannotWrite: (where, why) =>
    `“${where}” cannot be written: ${why}. Choose a folder in which you may write.`,
  stopped: 'Stopped. Nothing was written.',
};
