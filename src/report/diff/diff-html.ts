import type { ReviewDiff } from '../../review';
import { newErrors } from '../../review';
import { markup, when, type SafeHtml } from '../html';
import { NOT_THE_DEPARTMENT, renderPage } from '../page';
import { diffContent, type DiffLabels, type DiffList, type DiffSection } from './diff-content';

const listHtml = ({ title, lines }: DiffList): SafeHtml =>
  markup`<h3>${title}</h3>
    ${when(lines.length > 0, () => markup`<ul>${lines.map(({ text }) => markup`<li>${text}</li>`)}</ul>`)}`;

const sectionHtml = ({ title, lists }: DiffSection, index: number): SafeHtml =>
  markup`<section aria-labelledby="part-${index}">
    <h2 id="part-${index}">${title}</h2>
    ${lists.map(listHtml)}
  </section>`;

/** Before and after as one page that loads nothing, escapes everything a document said, and prints on A4. */
export const renderDiffHtml = (diff: ReviewDiff, labels: DiffLabels): string => {
  const { summary, sections } = diffContent(diff, labels);
  const tone = newErrors(diff).length > 0 || diff.notCompared.length > 0 ? 'error' : 'ready';
  return renderPage({
    title: 'Before and after',
    header: markup`<h1>Before and after</h1>
      <p>Before: ${labels.before}</p>
      <p>After: ${labels.after}</p>`,
    main: markup`<section aria-labelledby="summary-title">
        <h2 id="summary-title">Summary</h2>
        <div class="verdict ${tone}">${summary.map((line) => markup`<p>${line}</p>`)}</div>
      </section>
      ${sections.map(sectionHtml)}`,
    footer: markup`<p>${NOT_THE_DEPARTMENT} This page may hold personal information: keep it in a secure place.</p>`,
  });
};
