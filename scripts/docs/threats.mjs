/** What docs/threat-model.md says. */

const SAFETY = 'packages/element/src/service-directory.safety.browser.test.ts';
const TRACE = 'apps/demo/e2e/no-trace.spec.ts';
const DEMO = 'apps/demo/e2e/directory.spec.ts';
const SIGNED = 'apps/demo/e2e/signed.spec.ts';
const INPUTS = 'packages/corpus/src/inputs';
const SHEETS = `${INPUTS}/spreadsheets.ts`;
const ANSWERS = 'packages/corpus/src/faults/answers.ts';
const PLUGINS = 'packages/element/src/plugins';

/**
 * Who may do harm through this kit, what they want, what prevents it, each with the tests that fail when it no longer
 * does, and what does not.
 * @type {{ who: string, wants: string, prevents: { how: string, tests: Record<string, string[]> }[], not: string[] }[]}
 */
export const THREATS = [
  {
    who: 'A partner, a trafficker or a family with the phone in hand',
    wants: 'To learn that she looked for help, and where she means to go.',
    prevents: [
      {
        how: 'Nothing is stored, and nothing stands in the history, the address or the title.',
        tests: {
          [SAFETY]: [
            'a whole visit stores nothing, asks nobody and leaves no trace in history, address or title',
          ],
          [DEMO]: ['a search leaves no trace in address, title or history'],
        },
      },
      {
        how: 'One tap, or three presses of Shift, put another page in the place of this one.',
        tests: {
          [DEMO]: ['replaces the page, so that one step back does not show it'],
          [SAFETY]: ['it stays in view when the page is scrolled, and nothing covers it'],
        },
      },
      {
        how: 'The page that she leaves to is not told where she was.',
        tests: {
          'apps/demo/e2e/leave.spec.ts': [
            'from a page that says nothing of it the site that she leaves to is not told where she was',
          ],
        },
      },
      {
        how: 'Before she calls or writes, the list says what that gives away.',
        tests: { [SAFETY]: ['%s with a number shown «%s» says what it gives away'] },
      },
    ],
    not: [
      'The visit to the page itself stands in the history of the browser. The element says so beside the button.',
      'A phone with a program that watches the screen shows everything. A call stands in its list and on the bill.',
    ],
  },
  {
    who: 'A curious host page, with its statistics and its styles',
    wants: 'To know what readers search for, or to bring its own words and looks into the list.',
    prevents: [
      {
        how: 'The page is told only what its events say: which service was opened or called, never what was typed. An address holds no search unless the page asks for it.',
        tests: {
          'packages/element/src/service-directory.browser.test.ts': [
            'none writes nothing into the address or the history',
            'what a reader does is told, with its detail, through shadow roots',
          ],
        },
      },
      {
        how: 'Its styles, scripts and replaced built-ins do not take the list away.',
        tests: {
          'packages/element/src/service-directory.hostile.browser.test.ts': [
            'a page that styles everything is not seen in the element',
          ],
          'packages/corpus/src/faults/hosts.ts': [
            'storage that throws',
            'Array.from of an old library',
            'the script twice',
          ],
        },
      },
    ],
    not: [
      'A page that means harm can read everything on it: the shadow root is open, and a script of the page runs with the same rights. Choose what else is on the page. A frame on a site of its own is the wall (docs/decisions/0035-page-and-frame.md).',
    ],
  },
  {
    who: 'A stranger who writes into the directory',
    wants:
      'To run a program on the phones of readers, or to send them to a place, a number or a page of his.',
    prevents: [
      {
        how: 'Texts are letters, whatever they hold.',
        tests: {
          [SAFETY]: [
            'HTML in data appears as text, in list and record',
            'signs that turn letters round are left out, and a name stays inside its own text',
          ],
          [`${INPUTS}/markup.ts`]: ['a picture that fails', 'quotes that end an attribute'],
          'apps/demo/e2e/trusted-types.spec.ts': [
            'the policy is in force: markup from a string is refused and told',
          ],
        },
      },
      {
        how: 'One list of what may be a link: no scripts, no names and passwords, no codes of the network, no look-alikes of two alphabets.',
        tests: {
          'packages/schema/src/derive/service/contact-link.test.ts': [
            '%s has a host of two alphabets and is refused',
          ],
          [`${INPUTS}/links.ts`]: [
            'javascript: with a tab in it',
            'a code that forwards every call',
            'a second reader in a mail',
          ],
        },
      },
      {
        how: 'No text, however long or odd, takes more time than its length: drawn inputs and a lint of patterns see to it.',
        tests: {
          'packages/corpus/test/fuzz/total.test.ts': [
            'a hundred thousand inputs are fed in a run, and every target gets some',
          ],
          'packages/schema/src/entities/source.test.ts': [
            'a long path that is none is refused at once: forty dots once took longer than anybody waits',
          ],
          'packages/validator/src/rules/text/words.test.ts': [
            'figures behind a word for a test are judged at once: fifty of them once took longer than anybody waits',
          ],
        },
      },
      {
        how: 'Deep, huge and impossible data harms neither the list nor whoever checks it, and a bad record hides no good one.',
        tests: {
          'packages/element/src/service-directory.browser.test.ts': [
            'bad records never hide the good one, and nothing throws',
          ],
          [`${INPUTS}/large.ts`]: ['lists within lists, a hundred thousand deep', 'ten thousand sources'],
        },
      },
      {
        how: 'A secret place that stands in the file is not shown, and such a file is not published.',
        tests: {
          [SAFETY]: ['is protected when its flag is misspelt'],
          [`${INPUTS}/secrets.ts`]: [
            'a confidential place with an address',
            'a visibility under a misspelt name',
          ],
        },
      },
    ],
    not: [
      'A sentence in another record that tells where a secret place is, when the file holds that street nowhere else. A rule compares words with the address of the secret place; where the file rightly holds no such address there is nothing to compare with, and any street of any record would be as suspect. Only a person who knows the place sees it.',
      'A wrong number in the right form looks like a right one. Only a person who calls it knows: the list says where each fact comes from and when it was read.',
      'A host whose letters are all of another alphabet is a link; what is shown of it is its coded name (xn--…). The validator tells.',
    ],
  },
  {
    who: 'Somebody in the middle: a free network, a captive portal, a proxy',
    wants: 'To read along, to change the list, or to hold it back.',
    prevents: [
      {
        how: 'With public-key, what is not signed by that key is not shown.',
        tests: {
          [SIGNED]: ['what is mended on the host is shown when the reader tries again'],
          'packages/validator/src/publish/node/sign.test.ts': [
            'a signature holds for what was signed and for nothing else',
          ],
        },
      },
      {
        how: 'Whatever comes in place of the list ends in a message and a way to try again, and what was shown stays.',
        tests: {
          'packages/corpus/test/faults.test.ts': ['%s: message, retry, and nothing lost'],
          [ANSWERS]: ['a redirect to a page of a hotel', 'a drip of letters'],
        },
      },
    ],
    not: [
      'Over plain http the page and its key can be changed together: publish over https.',
      'Whoever carries the traffic sees which site was visited, and how much came.',
    ],
  },
  {
    who: 'A host that was broken into',
    wants: 'To change addresses and numbers in the list.',
    prevents: [
      {
        how: 'The key that signs is not on the host; changed, older or foreign files are refused while the page names the right key.',
        tests: {
          [SIGNED]: [
            'another key is refused until the page names it, and both count while keys are changed',
            'an older version that is signed does not take the place of a newer one while the page is open',
          ],
          'packages/element/src/service-directory.signed-shards.browser.test.ts': [
            'without a key a file that was changed is not used either',
          ],
        },
      },
    ],
    not: [
      'Who can change the page itself can change the key in it, or the script. Signing helps where list and page are on different hosts.',
      'The memory of what was newest ends with the page: an old list with a right signature can be given to a new reader.',
    ],
  },
  {
    who: 'A hostile or careless spreadsheet from a provider',
    wants:
      'To run something where it is checked, to fill the machine, or (by accident) to bring a secret along.',
    prevents: [
      {
        how: 'Nothing is run, calculated or fetched, and what unpacks too large is refused while it unpacks.',
        tests: {
          [SHEETS]: [
            'macros of Excel',
            'a formula that calls a server',
            'an archive that lies about its size',
            'an entity that reads a file',
          ],
          'apps/demo/e2e/check-privacy.spec.ts': [
            'neither the page nor its worker could send anything if it tried',
          ],
        },
      },
      {
        how: 'Hidden sheets, rows, columns and comments are told and never taken over.',
        tests: { [SHEETS]: ['a very hidden sheet', 'a hidden column', 'a comment'] },
      },
    ],
    not: [
      'Who opens the file in a spreadsheet program has the dangers of that program. Workbooks of the old kind (.xls) are refused.',
    ],
  },
  {
    who: 'A dependency, or somebody who can publish one',
    wants: 'To come along into what readers download, or into the machines of maintainers.',
    prevents: [
      {
        how: 'Versions are exact in package-lock.json, and what is installed must be what stands there.',
        tests: { 'scripts/install.test.mjs': ['names what has another version'] },
      },
      {
        how: 'Nothing is depended on without a reason on a list, a licence that was read, and a hash.',
        tests: {
          'scripts/dependencies/dependencies.test.mjs': [
            'every package that a manifest names is allowed, with a reason, and every reason is of one that is there',
            'every package that is installed is under a licence that is allowed',
            'what is installed comes from the registry, with a hash',
          ],
        },
      },
      {
        how: 'What the element asks for is its own files; code of others that would call somebody is seen by the traps.',
        tests: {
          [TRACE]: [
            'a visit asks for nothing but whole files of the site, and leaves and tries nothing',
            'the traps catch what is tried, also when it fails',
          ],
        },
      },
    ],
    not: ['A version that was bad when it was chosen is built in. Updates are read before they are taken.'],
  },
  {
    who: 'An authority that reads the logs of the server',
    wants: 'To know who looked for help, for what and where.',
    prevents: [
      {
        how: 'The same whole file is asked for, whatever is searched and opened; no cookie and no address of the page go along.',
        tests: {
          [TRACE]: ['a visit asks for nothing but whole files of the site, and leaves and tries nothing'],
          'packages/element/src/service-directory.browser.test.ts': [
            'asks with the cookies of the same site alone and names no page',
          ],
        },
      },
      {
        how: 'Of a large directory only files of an area are asked for, and no question stands in their names.',
        tests: {
          'packages/element/src/service-directory.shards.browser.test.ts': [
            'finds what is near, with a need, open now, in few requests that tell nothing but which files',
          ],
        },
      },
    ],
    not: [
      'The address of the reader’s line and the time stand in the log. Keep no logs, or keep them briefly (docs/privacy-statement.md).',
      'Which parts of a large directory were asked for tells roughly where somebody looked. Up to 3,000 services there is one file.',
    ],
  },
  {
    who: 'A plugin',
    wants: 'To send away what a reader does, or to break the list by accident.',
    prevents: [
      {
        how: 'What would tell somebody else must say so, and waits for a tap.',
        tests: {
          [`${PLUGINS}/plugins.browser.test.ts`]: ['ask nobody and keep nothing'],
          [`${PLUGINS}/parts/actions.browser.test.ts`]: [
            'that give something away say what before, and ask once until the page is closed',
          ],
          [`${PLUGINS}/parts/basemaps.browser.test.ts`]: [
            'ask nobody but the page for pictures, unless the reader was asked',
          ],
        },
      },
      {
        how: 'One that throws, never ends or gives nonsense costs its own part. None sees where a confidential place is.',
        tests: {
          [`${PLUGINS}/guard.test.ts`]: [
            'that throws is told with what, where and how to mend it',
            'that never ends is given up, and told',
          ],
          [`${PLUGINS}/parts/sections.browser.test.ts`]: ['never see where a confidential place is'],
        },
      },
    ],
    not: ['A plugin is code of the host: it runs with the rights of the page. Read it before you add it.'],
  },
];
