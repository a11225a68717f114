import { PLAIN_ZIP, WORDPRESS_ZIP } from '../downloads.ts';
import type { Words } from './types.ts';

export const en: Words = {
  tag: 'en',
  title: 'Put the list on your page',
  back: 'To the front page',
  leave: 'Leave this page',
  otherLanguage: 'Norsk',
  heading: 'Put the list on your page',
  lead: 'Choose what the list should be like. You get the code for your page, and are told what each choice gives away.',
  promise: 'Your choices stay on this page: they are not stored and not sent anywhere.',

  data: 'The facts',
  src: 'Address of the directory',
  srcHint: 'The file directory.json on your own site. Several addresses are separated by spaces.',
  publicKey: 'Public key',
  publicKeyHint: 'For signed directories only. Nothing that somebody changed is then shown.',

  language: 'Language',
  lang: 'Language in which the list opens',
  langOfPage: 'That of the page',

  part: 'Only a part of the directory',
  partHint: 'Leave everything empty to show all of it. Readers cannot widen what you choose here.',
  needs: 'Needs',
  locality: 'Town or municipality',
  country: 'Country',
  audience: 'Who it is for',
  everyone: 'Everybody',
  everywhere: 'All countries',

  look: 'Looks',
  theme: 'Colours and letters',
  themes: { '': 'Calm', 'high-contrast': 'High contrast', host: 'Like the page around' },
  view: 'View',
  views: {
    auto: 'List, with the map beside it where there is room',
    list: 'List',
    map: 'Map first',
    split: 'List and map',
  },
  headingLevel: 'Level of the first heading',
  mapHidden: 'Without the map',
  searchHidden: 'Without search and filters',

  map: 'The map',
  basemap: 'What the map shows',
  basemaps: {
    outline: 'Outline: comes with the list, asks nobody',
    none: 'The points alone',
    pmtiles: 'A map file on your site (PMTiles)',
    raster: 'Map pictures on your site',
    kartverket: 'Kartverket: asks the reader first',
    osm: 'OpenStreetMap: asks the reader first',
  },
  basemapAddress: 'Address of the map',
  basemapHint: 'On your own site, such as /map.pmtiles or /tiles/{z}/{x}/{y}.png.',

  leaving: 'Leaving',
  exitUrl: 'Where “Leave this page” goes',
  exitHint:
    'A neutral page that is the same for everybody, without a login and without earlier searches. Empty: Wikipedia.',
  exitHidden: 'Without the button to leave',
  linkable: 'Searches can be linked to (they stand in the address)',

  result: 'The code',
  target: 'What kind of page do you have?',
  targets: {
    html: 'Plain HTML',
    wordpress: 'WordPress',
    frame: 'Frame (Wix, Squarespace, Google Sites)',
    react: 'React',
    vue: 'Vue',
    svelte: 'Svelte',
    angular: 'Angular',
    solid: 'Solid',
  },
  before: {
    html: 'Upload the folder service-directory and your directory to the site, and paste:',
    wordpress: 'Install the plugin, and paste as a shortcode. The block has the same choices in its sidebar.',
    frame: 'Upload the folder somewhere that is yours, replace YOUR-SITE, and paste as HTML or “embed”:',
    react: 'Install @service-directory/element and @lit/react. React 18 or 19:',
    vue: 'Install @service-directory/element, and let isCustomElement hold for names that begin with service-directory:',
    svelte: 'Install @service-directory/element. Svelte 5.29 or later:',
    angular: 'Install @service-directory/element:',
    solid: 'Install @service-directory/element:',
  },
  downloads: {
    html: { text: 'Download the folder (zip)', address: PLAIN_ZIP },
    wordpress: { text: 'Download the plugin (zip)', address: WORDPRESS_ZIP },
    frame: { text: 'Download the folder (zip)', address: PLAIN_ZIP },
  },
  guide: 'From spreadsheet to web page, step by step',
  guideAddress: '/guide/en/',
  code: 'Code',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not let us copy. Select the text, and copy it yourself.',
  inFrame:
    'In frame.html the list must be written like this. The address of a frame cannot say it: else somebody could make a link to your page with other facts:',
  policy: 'Security rules (Content-Security-Policy)',
  policyHint:
    'When your site has such rules, they must allow this. When it has none, there is nothing to do.',
  ancestors:
    'Decide who may show the frame: let the server of the folder send this rule. Else anybody can put the list into a page of theirs.',
  ancestorsOf: 'https://THE-PAGE-AROUND',
  inAnyFrame:
    'The page around the frame, and the company that runs it, see that the frame is there and who opens the page. Without the line with frame-host.js the frame has a fixed height, and “Leave this page” replaces the whole page only where the site lets it. Three presses of Shift work only once the reader has pressed something in the list.',
  warnings: 'What you should know',
  noWarnings: 'These choices give nothing away.',
  warning: {
    'source-missing': () => 'Without an address the list is empty.',
    'source-unreadable': (names) => `This is no address that can be fetched: ${names}`,
    'source-unencrypted': (names) =>
      `Without encryption (http) others can see and change what readers get: ${names}`,
    'source-elsewhere': (names) =>
      `${names} learns the IP address of every reader. Better put a copy on your own site.`,
    'tiles-elsewhere': (names) =>
      `When the reader agrees to the map, ${names} learns her IP address and which part of the map she looks at.`,
    'tiles-not-own': (names) => `The map must lie on your own site. From here it is not fetched: ${names}`,
    'exit-hidden': () =>
      'Without the button, and without three presses of Shift, readers cannot get away quickly. Do this only when your page has a button itself.',
    'exit-refused': (names) =>
      `The button goes to https addresses only. Wikipedia is used instead of ${names}`,
    'exit-searches': (names) =>
      `${names} may show earlier searches, or who is logged in. Choose a page that is the same for everybody.`,
    linkable: () =>
      'The search stands in the address and in the browser’s history. Who looks at the phone can read it there.',
    locked: () =>
      'Readers do not see that there is more than what you choose. Say so in the text of your page.',
    'search-hidden': () => 'Readers have to look through the whole list. That is for very short lists only.',
  },

  preview: 'What it will be like',
  previewHint:
    'The preview shows the directory of this site. Nothing is fetched from the addresses you write.',
  previewMap: 'Maps other than the outline are not shown here.',

  call: 'Do you need help now? Call',
  exit: 'Leave this page',
  frameTitle: 'Find help',
  yourSite: 'https://YOUR-SITE',
};
