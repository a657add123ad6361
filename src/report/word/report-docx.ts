import { documentBytes } from '../../word/document';
import { numberedFooter } from '../../word/page';
import { bookmarked, bookmarkIds, bullet } from '../../word/paragraphs';
import { openWordPackage } from '../../word/word-package';
import { paragraph, type WordElement } from '../../word/xml';
import { visibleLine } from '../../review/visible-text';
import type { CheckReport } from '../check-report';
import type { Block, Fact, FindingEntry, Section } from '../check-page/page-content';
import type { PageOptions } from '../check-page/page-options';
import { reportPage } from '../check-page/report-page';
import { dataTable } from './data-table';
import { REPORT_STYLES, reportStyles } from './report-styles';
import { wordRuns } from './runs';

/** Numbers bookmarks; no two of a document may share one. */
type NextId = () => number;

const headingStyle = (level: number): string =>
  REPORT_STYLES.heading[level - 1] ?? REPORT_STYLES.heading[REPORT_STYLES.heading.length - 1] ?? '';

const factParagraph = ({ term, words }: Fact, keepNext: boolean): WordElement =>
  paragraph({ style: REPORT_STYLES.fact, keepNext }, [
    ...wordRuns([{ as: 'strong', text: `${term}:` }, ' ', ...words]),
  ]);

/** A finding stays on one page as far as it can: each of its lines keeps with the next. */
const findingBlocks = ({ id, title, facts }: FindingEntry, level: number, nextId: NextId) => [
  paragraph({ style: headingStyle(level) }, bookmarked(id, nextId(), wordRuns(title))),
  ...facts.map((fact, index) => factParagraph(fact, index < facts.length - 1)),
];

const blockElements = (block: Block, level: number, nextId: NextId): readonly WordElement[] => {
  switch (block.kind) {
    case 'paragraph':
      return [
        paragraph(
          { style: block.aside === true ? REPORT_STYLES.aside : REPORT_STYLES.body },
          wordRuns(block.words),
        ),
      ];
    case 'verdict':
      return block.lines.map((line, index) =>
        paragraph(
          { style: REPORT_STYLES.verdict[block.tone], keepNext: index < block.lines.length - 1 },
          index === 0
            ? wordRuns(
                line.map((piece) => (typeof piece === 'string' ? { as: 'strong', text: piece } : piece)),
              )
            : wordRuns(line),
        ),
      );
    case 'list':
      return block.items.map((item) => bullet(REPORT_STYLES.item, wordRuns(item)));
    case 'table':
      return dataTable(block);
    case 'chart':
      // The table that follows says the same in numbers.
      return [];
    case 'findings':
      return block.findings.flatMap((finding) => findingBlocks(finding, level, nextId));
    case 'facts':
      return block.facts.map((fact) => factParagraph(fact, false));
  }
};

const sectionElements = (section: Section, level: number, nextId: NextId): readonly WordElement[] => {
  const { id, title, blocks, sections = [] } = section;
  return [
    paragraph({ style: headingStyle(level) }, bookmarked(id, nextId(), wordRuns([title]))),
    ...blocks.flatMap((block) => blockElements(block, level + 1, nextId)),
    ...sections.flatMap((inner) => sectionElements(inner, level + 1, nextId)),
  ];
};

/** So much of a title goes to the foot of each page. */
const FOOT = 60;

/** The check report as a Word document: what the page says, for those who file such documents. Equal input gives equal bytes. */
export const renderDocx = async (report: CheckReport, options: PageOptions = {}): Promise<Uint8Array> => {
  const { title, documentTitle, opening, sections, closing } = reportPage(report, options);
  const nextId = bookmarkIds();
  const name = visibleLine(documentTitle);
  const children = [
    paragraph({ style: REPORT_STYLES.title }, wordRuns([title])),
    ...opening.flatMap((block) => blockElements(block, 1, nextId)),
    ...sections.flatMap((section) => sectionElements(section, 1, nextId)),
    paragraph({ style: REPORT_STYLES.aside }, wordRuns(closing)),
  ];
  const foot = [...name].length > FOOT ? `${[...name].slice(0, FOOT).join('')}…` : name;
  const bytes = await documentBytes({
    title: name,
    styles: reportStyles,
    children,
    footer: numberedFooter(foot, REPORT_STYLES.footer),
  });
  return openWordPackage(bytes).finished(name);
};
