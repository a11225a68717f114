import { SANDBOX } from '@service-directory/plain-html/sandbox';
import { attributesOf, NOTHING_CHOSEN, type Choices } from '../choices.ts';
import { inHtml, lines, openingTag, quoted } from './markup.ts';

/** What the address of a frame may not say: it stands in frame.html (packages/plain-html, `frame-settings.ts`). */
const IN_THE_PAGE: ReadonlySet<string> = new Set([
  'src',
  'public-key',
  'exit-url',
  'exit-hidden',
  'url-state',
]);

/** Of the basemaps the address may name those that ask nobody. */
const isInAddress = (name: string, value: string | true) =>
  !IN_THE_PAGE.has(name) && (name !== 'basemap' || value === 'none');

/** For site builders that remove scripts. `site` is the origin on which the folder of the zip lies. */
export function frameSnippet(choices: Choices, { site, title }: { site: string; title: string }): string {
  const settings = new URLSearchParams();
  for (const [name, value] of attributesOf(choices))
    if (isInAddress(name, value)) settings.set(name, value === true ? '' : value);
  if (choices.look !== '') settings.set('theme', choices.look);
  const query = settings.toString();
  return lines(
    openingTag(
      'iframe',
      [
        `src=${quoted(`${site}/frame.html${query === '' ? '' : `?${query}`}`)}`,
        `title=${quoted(title)}`,
        'width="100%" height="720" frameborder="0" allow="geolocation"',
        `sandbox="${SANDBOX}"`,
      ],
      '></iframe>',
    ),
    `<script src="${site}/frame-host.js"></script>`,
  );
}

/** What frame.html reads as it is in the folder. */
const BESIDE_THE_PAGE = 'directory.json';

/** The tag in frame.html, when something was chosen that the address of a frame may not say. */
export function frameTag(choices: Choices): string | undefined {
  // Nobody who chose no address has to change one: in the folder the directory lies beside the page.
  const src = choices.src.trim() === NOTHING_CHOSEN.src ? BESIDE_THE_PAGE : choices.src;
  const inPage = attributesOf({ ...choices, src }).filter(([name, value]) => !isInAddress(name, value));
  const isAsItIs = inPage.length === 1 && src.trim() === BESIDE_THE_PAGE;
  return isAsItIs ? undefined : openingTag('service-directory', inPage.map(inHtml));
}
