import type { CheckResult, FixedFile } from '@service-directory/validator/browser';
import { filterView } from './filter-view.ts';
import { findingsView } from './findings-view.ts';
import { fixesView } from './fixes-view.ts';
import { h } from '../common/dom.ts';
import { resultView, type ResultActions } from './result-view.ts';
import { selectFindings, type Selection } from './select-findings.ts';
import { siteView, type SiteNames } from './site-view.ts';
import type { Words } from './words/index.ts';

export interface PanelActions extends ResultActions {
  saveFixed(file: FixedFile): void;
  /** Makes the files for a site. */
  makeSite(names: SiteNames | undefined): void;
  /** What is chosen of the findings was changed, and how many that leaves, in words. */
  onSelect(selection: Selection, shown: string): void;
}

/** Everything that is shown of a result: the verdict, what can be repaired, and the findings that are wanted. */
export function resultPanel(
  result: CheckResult,
  selection: Selection,
  words: Words,
  rulesPage: string,
  actions: PanelActions,
) {
  const fixesPlace = h('div');
  const site = siteView(words, actions.makeSite);
  const nodes: HTMLElement[] = [resultView(result, words, actions), fixesPlace];
  const isSound = result.counts.error === 0 && result.incomplete === undefined;
  // A site without a service would tell readers that there is no help.
  if (isSound && result.subject.services > 0) nodes.push(site.node);
  if (result.findings.length > 0) {
    const list = h('div');
    const count = h('p', { class: 'hint shown' });
    const select = (wanted: Selection) => {
      const findings = selectFindings(result.findings, wanted);
      count.textContent =
        findings.length === 0 ? words.noneShown : words.shown(findings.length, result.findings.length);
      list.replaceChildren(...findingsView(findings, result, words, rulesPage));
    };
    select(selection);
    const filter = filterView(result, words, selection, (wanted) => {
      select(wanted);
      actions.onSelect(wanted, count.textContent);
    });
    const heading = h('h2', { id: 'findings-heading' }, words.findings);
    const isInSheet = result.findings.some(({ cell = '' }) => cell !== '');
    const byHand = isInSheet ? [h('p', {}, words.sheetByHand)] : [];
    nodes.push(
      h(
        'section',
        { class: 'findings', 'aria-labelledby': heading.id },
        heading,
        ...byHand,
        filter,
        count,
        list,
      ),
    );
  }
  return {
    nodes,
    site,
    /** The repairs, which are found after the result is shown. Nothing else is made anew, so the focus stays. */
    showFixes(fixed: readonly FixedFile[]) {
      fixesPlace.replaceChildren(...(fixed.length === 0 ? [] : [fixesView(fixed, words, actions.saveFixed)]));
    },
  };
}
