import type { Result, Service } from '@service-directory/schema';
import { nothing } from 'lit';
import type { RecordContext } from '../../context.ts';
import type { BoxContext } from '../../plugins/box/box-context.ts';
import { recordSections } from '../../plugins/box/record-sections.ts';
import type { RecordSection } from '../../plugins/contract/section.ts';
import type { SectionPart } from '../../plugins/parts/sections.ts';
import { placeSections } from '../../plugins/place-sections.ts';
import { sectionContext } from '../../plugins/section-context.ts';

/** A section that has something to show. */
export interface DrawnSection {
  /** Ours by its id, that of a plugin by `plugin/section`. */
  key: string;
  title: unknown;
  content: unknown;
}

interface RecordParts {
  host: EventTarget;
  /** Level of the headings of sections. */
  headingLevel: number;
  showOnMap: (() => void) | undefined;
  basemap: string | undefined;
  /** What sections of plugins drew of this service. */
  drawnByPlugins: Map<string, HTMLElement>;
}

interface Candidate {
  key: string;
  after: string | undefined;
  /** Undefined for our own. */
  part: SectionPart | undefined;
  draw: () => Omit<DrawnSection, 'key'> | undefined;
}

/** The sections of a record, ours and those of plugins, that have something to show, in order. */
export function drawSections(result: Result, view: RecordContext, parts: RecordParts): DrawnSection[] {
  const { service } = result;
  const { host, headingLevel, showOnMap, basemap, drawnByPlugins } = parts;
  const context: BoxContext = {
    ...sectionContext(service, view, headingLevel),
    view,
    result,
    host,
    showOnMap,
    basemap,
  };
  const own = recordSections.map((section): Candidate => ({
    key: section.id,
    after: undefined,
    part: undefined,
    draw: () => drawOwn(section, service, context),
  }));
  const added = (view.plugins?.sections ?? []).map((part): Candidate => ({
    key: part.key,
    after: part.section.after,
    part,
    draw: () => part.draw(service, view, headingLevel, drawnByPlugins),
  }));
  const placed = placeSections(own, added, ({ part, after }) =>
    part?.guard.tell(`there is no section «${after}» for it to follow; it stands further down.`),
  );
  return placed.flatMap(({ key, draw }) => {
    const drawn = draw();
    return drawn === undefined ? [] : [{ key, ...drawn }];
  });
}

/** One of our own sections; undefined when it has nothing to show. One that fails costs itself alone. */
function drawOwn({ id, title, render }: RecordSection<BoxContext>, service: Service, context: BoxContext) {
  try {
    const content = render(service, context);
    if (content === nothing || typeof title !== 'function') return undefined;
    return { title: title(context.locale), content };
  } catch (error) {
    console.warn(`<service-directory>: the section «${id}» of «${service.id}» could not be drawn.`, error);
    return undefined;
  }
}
