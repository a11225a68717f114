import type { Args, StoryContext } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { LeaveController } from '../controllers/leave-controller.ts';
import { ServiceDirectory } from '../service-directory.ts';
import type { ServiceInput, DirectoryInput } from './fixtures.ts';
import { makeDirectory, makeDirectoryOf } from './fixtures.ts';

/** What the stories of the public element share. */

export type DirectoryArgs = Pick<
  ServiceDirectory,
  | 'lang'
  | 'src'
  | 'directory'
  | 'view'
  | 'onlyNeeds'
  | 'onlyLocality'
  | 'onlyCountry'
  | 'onlyAudience'
  | 'basemap'
  | 'exitUrl'
  | 'exitHidden'
  | 'mapHidden'
  | 'searchHidden'
  | 'headingLevel'
> & {
  /** What stands between the tags. */
  between?: TemplateResult;
};

// Stories stand in a frame: leaving goes no further than that, or it would take the page with all stories away.
const { addController } = ServiceDirectory.prototype;
ServiceDirectory.prototype.addController = function (controller) {
  if (controller instanceof LeaveController) controller.replace = (url) => location.replace(url);
  addController.call(this, controller);
};

/** The page itself with nothing but a fragment: leaving does not take the story away. */
const stay = () => `${location.href.split('#')[0] ?? ''}#left`;

export const directoryArgs: DirectoryArgs = {
  lang: 'en',
  src: '',
  directory: undefined,
  view: 'auto',
  onlyNeeds: '',
  onlyLocality: '',
  onlyCountry: '',
  onlyAudience: '',
  basemap: 'outline',
  exitUrl: '',
  exitHidden: false,
  mapHidden: false,
  searchHidden: false,
  headingLevel: 1,
};

const HIDDEN = { control: false } as const;

/**
 * The parameters of stories that are whole pages, each with the width of a window of its own.
 * @param words what the docs say of them; a comment on the stories' meta would take the place of these parameters
 */
export const aPage = (words: string) => ({
  isPage: true,
  docs: { story: { inline: false, height: '740px' }, description: { component: words } },
});

export const directoryStory = {
  argTypes: {
    view: { control: 'select', options: ['auto', 'list', 'map', 'split'] },
    basemap: { control: 'select', options: ['outline', 'none'] },
    headingLevel: { control: { type: 'number', min: 1, max: 6 } },
    directory: HIDDEN,
    src: HIDDEN,
    exitUrl: HIDDEN,
    between: { ...HIDDEN, description: 'What stands between the tags.', table: { category: 'slots' } },
  },
  args: directoryArgs,
  render: (args: DirectoryArgs): TemplateResult =>
    html`<service-directory
      lang=${args.lang}
      src=${args.src}
      .directory=${args.directory}
      .view=${args.view}
      .onlyNeeds=${args.onlyNeeds}
      .onlyLocality=${args.onlyLocality}
      .onlyCountry=${args.onlyCountry}
      .onlyAudience=${args.onlyAudience}
      .basemap=${args.basemap}
      .exitUrl=${args.exitUrl === '' ? stay() : args.exitUrl}
      .exitHidden=${args.exitHidden}
      .mapHidden=${args.mapHidden}
      .searchHidden=${args.searchHidden}
      .headingLevel=${args.headingLevel}
      >${args.between}</service-directory
    >`,
} as const;

/** The element of a story. */
export const directoryIn = ({
  canvasElement,
}: Pick<StoryContext<Args>, 'canvasElement'>): ServiceDirectory => {
  const element = canvasElement.querySelector('service-directory');
  if (element === null) throw new Error('The story has no <service-directory>.');
  return element;
};

/** One service of each kind: enough to see a page by, and quickly looked through by axe. */
const SOME = [
  'open-door',
  'night-door',
  'all-night-line',
  'tomorrow',
  'on-friday',
  'stale-promise',
  'for-women',
  'crisis-centre',
  'police-desk',
  'nothing-known',
  'only-norwegian',
];
export const SOME_COUNT = SOME.length;
export const makeSomeServices = (): DirectoryInput => makeDirectoryOf(...SOME);

/** A directory of so many services, all alike but for name and place. */
export function makeManyServices(count: number): DirectoryInput {
  const [like] = makeDirectoryOf('open-door').services;
  const services = Array.from({ length: count }, (_, index): ServiceInput => {
    const number = String(index + 1);
    const latitude = 58 + (index % 40) / 4;
    return {
      ...like,
      id: `many-${number}`,
      name: { nb: `Åpen dør ${number}`, en: `Open Door ${number}` },
      locations: [
        {
          id: 'place',
          visibility: 'public',
          address: { street: `Oppdiktet gate ${number}`, locality: 'Oslo' },
          position: { latitude, longitude: 6 + Math.floor(index / 40) / 4, precision: 'building' },
        },
      ],
    };
  });
  return { ...makeDirectory(), services };
}

/** Good records among such as cannot be read. */
export const makeBrokenDirectory = (): DirectoryInput => {
  const broken: unknown[] = [
    null,
    42,
    { id: 'no-name' },
    { name: 'No id' },
    ['list'],
    { id: 7, name: 'Number' },
  ];
  return {
    ...makeDirectoryOf('open-door', 'all-night-line'),
    services: [...broken, ...makeDirectoryOf('open-door', 'all-night-line').services] as ServiceInput[],
  };
};
