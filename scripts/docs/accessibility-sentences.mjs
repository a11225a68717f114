/**
 * What the demonstration says of how its accessibility was tried, each sentence with the tests that fail when it is no
 * longer true. `tests`: file from the root → titles in it, up to what changes from test to test.
 * @type {{ nb: string, en: string, tests: Record<string, string[]> }[]}
 */
export const ACCESSIBILITY = [
  {
    nb: 'Programmet axe leter etter brudd på WCAG 2.2 nivå A og AA i hver tilstand av listen. Til sammen er alle språkene med, lyst, mørkt og leserens egne farger, og bredder fra 280 til 1600 piksler.',
    en: 'The program axe looks for breaches of WCAG 2.2, levels A and AA, in every state of the list. All languages are among them, light, dark and the reader’s own colours, and widths from 280 to 1600 pixels.',
    tests: {
      'apps/demo/e2e/axe-matrix.spec.ts': [
        'axe finds nothing in ',
        'the looks are at least 150, and leave out no language, colours or width',
        'axe sees a fault that is there',
      ],
    },
  },
  {
    nb: 'Det viktige kan gjøres med tastatur: forlate siden, søke, velge, åpne et tilbud og gå tilbake, og gå forbi kartet. Det prøves steg for steg, også at fokus ikke blir borte.',
    en: 'What matters can be done by keyboard: leaving, searching, choosing, opening a service and going back, and passing the map. It is tried step by step, and that the focus is not lost.',
    tests: {
      'apps/demo/e2e/keyboard-leaving.spec.ts': [
        'the button to leave is the first stop of the element, and leaves',
      ],
      'apps/demo/e2e/keyboard-finding.spec.ts': [
        'a reader chooses Romanian, searches for condoms, and calls',
      ],
      'apps/demo/e2e/keyboard-record.spec.ts': [
        'a record is opened and left again, and the focus is back on its card',
        'Tab goes through a whole record and out of it',
      ],
      'apps/demo/e2e/keyboard-map.spec.ts': ['the button before the map leads past all that is on it'],
      'apps/demo/e2e/keyboard-order.spec.ts': ['on a phone the stops are in the order of reading:'],
    },
  },
  {
    nb: 'Knapper og lenker er store nok til å treffe, og ingenting må rulles sidelengs på en smal skjerm.',
    en: 'Buttons and links are large enough to hit, and nothing has to be scrolled sideways on a narrow screen.',
    tests: {
      'apps/demo/e2e/target-sizes.spec.ts': ['what can be pressed is large enough: '],
      'apps/demo/e2e/languages.spec.ts': ['fits a narrow phone, list and record ('],
    },
  },
  {
    nb: 'Ingenting blir kuttet når leseren setter større avstand mellom linjer, ord og bokstaver.',
    en: 'Nothing is cut off when the reader sets more room between lines, words and letters.',
    tests: {
      'packages/element/src/service-directory.states.browser.test.ts': [
        'with text wide apart nothing is cut off (%s; WCAG 1.4.12)',
      ],
    },
  },
  {
    nb: 'Det nettleseren forteller en skjermleser om listen og om et tilbud, er skrevet ned, og hver endring i det blir sett på.',
    en: 'What the browser tells a screen reader of the list and of a service is written down, and every change in it is looked at.',
    tests: {
      'apps/demo/e2e/tree.spec.ts': ['the tree of the list (', 'the tree of a record ('],
    },
  },
  {
    nb: 'Siden der man redigerer en katalog, prøves på samme måte: axe, en hel gang med tastatur, knapper og felt som er store nok, og det nettleseren forteller en skjermleser.',
    en: 'The page that edits a directory is tried in the same way: axe, a whole walk by keyboard, buttons and fields that are large enough, and what the browser tells a screen reader.',
    tests: {
      'packages/editor/src/service-directory-editor.browser.test.ts': [
        'axe finds nothing in %s, %s: start, list, form and translations',
      ],
      'apps/demo/e2e/edit-keyboard.spec.ts': [
        'a whole walk by the keys alone: ',
        'the focus is never lost: ',
      ],
      'apps/demo/e2e/target-sizes.spec.ts': ['what can be pressed is large enough: the editor'],
      'apps/demo/e2e/edit-tree.spec.ts': [
        'the tree of the editor: ',
        'a mistake is tied to its control, and what was done is told',
      ],
    },
  },
];
