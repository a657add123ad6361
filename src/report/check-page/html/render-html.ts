import type { CheckReport } from '../../check-report';
import { markup, SafeHtml, when } from '../../html';
import { renderPage } from '../../page';
import type { Section } from '../page-content';
import type { PageOptions } from '../page-options';
import { reportPage } from '../report-page';
import { blockHtml } from './block-html';
import { wordsHtml } from './words-html';

const sectionHtml = ({ id, title, blocks, sections = [] }: Section, level: number): SafeHtml => {
  const heading = new SafeHtml(`h${String(level)}`);
  // Only the largest parts are landmarks: sections of the same name in several files could not be told apart.
  const name = when(level === 2, () => markup` aria-labelledby="${id}-title"`);
  return markup`<section id="${id}"${name}>
    <${heading} id="${id}-title">${title}</${heading}>
    ${blocks.map((block) => blockHtml(block, level + 1))}
    ${sections.map((section) => sectionHtml(section, level + 1))}
  </section>`;
};

/** With more sections than these the files are found by the table of the summary. */
const MOST_LINKS = 12;

const contents = (sections: readonly Section[]): SafeHtml =>
  markup`<nav aria-label="Contents">
    <ul>
      ${sections
        .filter(({ id }) => sections.length <= MOST_LINKS || !id.startsWith('file-'))
        .map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`;

/** The report as one page that loads nothing, escapes everything a document said, and prints on A4. */
export const renderHtml = (report: CheckReport, options: PageOptions = {}): string => {
  const { title, documentTitle, opening, sections, closing } = reportPage(report, options);
  return renderPage({
    title: documentTitle,
    header: markup`<h1>${title}</h1>
      ${opening.map((block) => blockHtml(block, 2))}
      ${when(sections.length > 1, () => contents(sections))}`,
    main: markup`${sections.map((section) => sectionHtml(section, 2))}`,
    footer: markup`<p>${wordsHtml(closing)}</p>`,
  });
};
