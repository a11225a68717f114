import { everywhere } from '../everywhere.ts';
import { changedDirectory, changedRecord, type Input } from '../input.ts';

/**
 * Markup in every text of a record. Each would call `canary` if anything took it for more than letters. A reader sees
 * the letters.
 */

const record = changedRecord('markup');
const head = changedDirectory('markup');

const written = (name: string, words: string, tells: readonly string[] = ['text/html']): Input =>
  record(name, everywhere(words), tells, { shows: [words] });

export const markup: readonly Input[] = [
  written('a script element', '<script>canary()</script>'),
  written('a script element in capitals', '<SCRIPT>canary()</SCRIPT>'),
  written('a script element from elsewhere', '<script src="https://evil.example/x.js"></script>'),
  written('a script element that is not closed', '<script>canary()'),
  written('a script element cut in two by another', '<scr<script>ipt>canary()</scr</script>ipt>'),
  written('a picture that fails', '<img src=x onerror=canary()>'),
  written('a picture that fails, without blanks', '<img/src="x"/onerror="canary()">'),
  written('a picture that fails, with a line break', '<img src=x\nonerror=canary()>'),
  written('a picture from elsewhere', '<img src="https://evil.example/pixel.gif">'),
  written('an SVG that loads', '<svg onload=canary()>'),
  written('an SVG with a script', '<svg><script>canary()</script></svg>'),
  written('an SVG with an animation', '<svg><animate onbegin=canary() attributeName=x dur=1s>'),
  written('MathML with a link', '<math><mtext><a href="javascript:canary()">x</a></mtext></math>'),
  written('a frame with a script', '<iframe srcdoc="<script>parent.canary()</script>"></iframe>'),
  written('a frame from elsewhere', '<iframe src="https://evil.example/"></iframe>'),
  written('an object', '<object data="https://evil.example/x.swf"></object>'),
  written('an embed', '<embed src="https://evil.example/x.svg">'),
  written('a style sheet', '<style>*{background:url(https://evil.example/x)}</style>'),
  written('a link to a style sheet', '<link rel="stylesheet" href="https://evil.example/x.css">'),
  written('a style attribute', '<b style="background:url(https://evil.example/x)">x</b>'),
  written('a base address', '<base href="https://evil.example/">'),
  written('a refresh', '<meta http-equiv="refresh" content="0;url=https://evil.example/">'),
  written('a form', '<form action="https://evil.example/"><input autofocus onfocus=canary()></form>'),
  written('a link that runs', '<a href="javascript:canary()">x</a>'),
  written('details that open', '<details open ontoggle=canary()>x</details>'),
  written('a video that fails', '<video><source onerror=canary()></video>'),
  written('a body that loads', '<body onload=canary()>'),
  written('a template', '<template><script>canary()</script></template>'),
  written('a comment that is closed early', '<!--><img src=x onerror=canary()>-->'),
  written('CDATA', '<![CDATA[<img src=x onerror=canary()>]]>'),
  written('noscript that breaks out', '<noscript><p title="</noscript><img src=x onerror=canary()>">'),
  written('a closing tag of the element', '</service-directory><script>canary()</script>'),
  written('a slot of the element', '<slot name="error"></slot>'),
  written(
    'a custom element of ours',
    '<service-directory src="https://evil.example/x.json"></service-directory>',
  ),
  written('quotes that end an attribute', '"><img src=x onerror=canary()>'),
  written('quotes without markup that end an attribute', '" onmouseover="canary()" x="', []),
  written('letters as entities', '&lt;img src=x onerror=canary()&gt;'),
  written('letters as numbers of entities', '&#60;script&#62;canary()&#60;/script&#62;'),
  written('wide letters that look like brackets', '＜script＞canary()＜/script＞', []),
  written('expressions of templates', '{{constructor.constructor("canary()")()}}', []),
  written('a template string', '$'.concat('{canary()}'), []),
  written('a marker of lit', '<!--?lit$123$-->x<!--?-->'),
  written('Markdown with a link that runs', '[les mer](javascript:canary())', []),
  written('a code of PHP', '<?php canary(); ?>'),
  written('a code of WordPress', '[gallery ids="1"]<!-- wp:html --><script>canary()</script>'),
  head(
    'markup in every text of the head',
    (directory) => {
      const words = '<img src=x onerror=canary()>';
      Object.assign(directory, {
        name: words,
        description: words,
        publisher: { name: words, url: words, email: words, reportUrl: 'javascript:canary()' },
        publicHolidays: [{ date: '2026-12-25', name: words }],
        emergencyContacts: [{ label: words, note: words, contacts: [{ channel: 'phone', value: '+4722990000', label: words, note: words }] }], // prettier-ignore
      });
      Object.assign(directory.organizations[0]!, { name: words, alternateName: words, description: words });
    },
    ['text/html'],
    { shows: ['<img src=x onerror=canary()>'] },
  ),
  head(
    'markup in a code of the directory’s own',
    (directory) => {
      const words = '<img src=x onerror=canary()>';
      directory['codes'] = [{ list: 'needs', code: 'x-varme', label: { nb: words, en: words }, description: words, broader: 'food' }]; // prettier-ignore
      (directory.services[1] as { needs: string[] }).needs = ['x-varme', words];
    },
    ['text/html'],
    {},
  ),
  head(
    'markup in ids and codes',
    (directory) => {
      const words = '"><img src=x onerror=canary()>';
      Object.assign(directory.services[1]!, {
        id: words,
        needs: [words],
        organizationIds: [words],
        status: words,
      });
    },
    ['schema/wrong-format'],
    { isLeftOut: true, hides: ['onerror'] },
  ),
];
