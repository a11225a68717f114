import { html, type TemplateResult } from 'lit';
import type { PlaceView } from '../../place-view.ts';

/** The panel that finds services near the reader. */
export const renderNear = ({
  context,
  choice,
  found,
  locks,
  near,
  search,
  onChoose,
}: PlaceView): TemplateResult =>
  html`<service-directory-near
    slot="near"
    .locale=${context.locale}
    .choice=${choice}
    .found=${found}
    .search=${search}
    .isLocated=${near !== undefined}
    .hasTowns=${locks.locality === ''}
    @choose=${onChoose}
  ></service-directory-near>`;

/** What helps from afar, below what is near. */
export const renderAfar = ({ context, choice, found, search, onChoose }: PlaceView): TemplateResult =>
  html`<service-directory-afar
    .locale=${context.locale}
    .choice=${choice}
    .directory=${context.directory}
    .found=${found}
    .search=${search}
    @choose=${onChoose}
  ></service-directory-afar>`;
