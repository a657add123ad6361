import { readCase } from '../casefile';
import { learnLayout } from '../casefile/layouts/learn';
import { readDocx, UnreadableDocument } from '../docx';
import type { ControlKind, DocxContent } from '../docx';
import { readProtection } from '../docx/protection';
import { listed, type Layout } from '../policy';
import { TEMPLATE_PROPERTY, type TemplateKind } from '../template';
import { INSERT_LIMIT_BYTES } from './insert-limit';

/** What a document is called in a sentence. */
const NAMES: Readonly<Record<TemplateKind, string>> = {
  'investigation-plan': 'an investigation plan',
  'investigation-report': 'an investigation report',
  'cims-recommendations': 'CIMS recommendations',
};

/**
 * Controls that Word on the web may refuse to insert a document with: Microsoft's documentation says so of controls that
 * it does not support, such as date pickers (OfficeDev/office-js-docs-pr, #5877: `NotAllowed`). That repeating sections
 * and group controls are among those is our inference; it was not tried in Word.
 */
const REFUSED: ReadonlyMap<ControlKind, string> = new Map<ControlKind, string>([
  ['date', 'date pickers'],
  ['repeating-section', 'repeating sections'],
  ['group', 'group controls'],
]);

/** Whether it was made from a template of ours: then it is recognised by that, whatever was added to it. */
const isOurs = ({ properties }: DocxContent): boolean => properties.custom[TEMPLATE_PROPERTY] !== undefined;

const recognition = (
  content: DocxContent,
  kind: TemplateKind,
  layouts: readonly Layout[],
): readonly string[] => {
  const read = readCase(content, { layouts });
  const found = read.kind.value;
  if (found === kind) return [];
  const taken =
    found === 'unknown' ? 'it is not recognised' : `it is recognised as another kind of document (${found})`;
  return [
    `A document made from it would not be checked as ${NAMES[kind]}, because ${taken}: learn a layout from the empty template with “cims-report policy learn”.`,
  ];
};

const controlProblems = ({ parts }: DocxContent): readonly string[] => {
  const kinds = new Set(parts.flatMap(({ controls }) => controls.map((control) => control.kind)));
  const names = [...REFUSED].filter(([kind]) => kinds.has(kind)).map(([, name]) => name);
  return names.length === 0
    ? []
    : [
        `It contains ${listed(names)}: Word on the web may refuse to insert it. Use plain text controls instead, or open the saved file in Word.`,
      ];
};

const contentProblems = (content: DocxContent): readonly string[] => {
  const { comments, revisions, externalReferences, hasMacros, container, embeddedObjects } = content;
  const outside = externalReferences.filter(({ kind }) => kind !== 'hyperlink');
  const links = externalReferences.length - outside.length;
  const problems: string[] = [];
  if (hasMacros || container === 'docm' || container === 'dotm') {
    problems.push(
      'It has macros, or is saved as a file that may have some: save it as a Word document (.docx).',
    );
  }
  if (container === 'dotx') {
    problems.push('It is saved as a Word template (.dotx): save it as a Word document (.docx).');
  }
  if (container === 'flat-opc') {
    problems.push('It is saved as one XML file, which cannot be filled: save it as a Word document (.docx).');
  }
  if (outside.length > 0) {
    problems.push(
      'It fetches something from outside the file (a picture, an object or a template): put that into the file, or take it out.',
    );
  }
  if (links > 0)
    problems.push('It has links that lead outside the file: see that each leads where it should.');
  if (embeddedObjects.length > 0) {
    problems.push(
      'It has other files or objects embedded, which every document made from it would carry: take them out.',
    );
  }
  if (revisions.length > 0) problems.push('It has tracked changes: accept or reject them.');
  if (comments.length > 0)
    problems.push('It has comments, which would be in every document made from it: take them out.');
  return problems;
};

const MOST_LABELS = 3;
const LONGEST_LABEL = 60;

/** Names labels, because an instruction in place of a value is found by them; no value is repeated. */
const filledProblem = (answered: readonly string[]): string => {
  if (answered.length === 0) return 'It looks filled: somebody is told of. Use an empty template.';
  const named = answered
    .slice(0, MOST_LABELS)
    .map((label) => `“${label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label}”`);
  const more = answered.length - named.length;
  const all = more > 0 ? `${named.join(', ')} and ${String(more)} more` : listed(named);
  return `It looks filled: something stands at ${all}, and a check takes it for the value. Use an empty template, and put instructions in square brackets.`;
};

/**
 * What a person should know of a template before it is used, one sentence each; none where nothing speaks against it.
 *
 * @param bytes what the file holds, whatever that is.
 * @param kind what the organisation file says that it is a template of.
 * @param layouts the organisation's layouts, by which documents made from it are recognised.
 */
export const officialTemplateProblems = (
  bytes: Uint8Array,
  kind: TemplateKind,
  layouts: readonly Layout[],
): readonly string[] => {
  try {
    const content = readDocx(bytes);
    const { isSigned, isProtected } = readProtection(bytes);
    const { isFilled: looksFilled, answered } = learnLayout(content, 'template', kind);
    const isFilled = !isOurs(content) && looksFilled;
    return [
      ...recognition(content, kind, layouts),
      ...controlProblems(content),
      ...(bytes.length > INSERT_LIMIT_BYTES
        ? [
            'It is larger than 4 MB, the most that Word inserts: people would have to open the saved file instead.',
          ]
        : []),
      ...(isSigned
        ? ['It has a digital signature, so nothing can be filled in: take a copy without it.']
        : []),
      ...(isProtected
        ? ['It is protected against changes: in Word, stop its protection (Review, Restrict Editing).']
        : []),
      ...(isFilled ? [filledProblem(answered)] : []),
      ...contentProblems(content),
    ];
  } catch (error) {
    if (error instanceof UnreadableDocument) return [`It cannot be read. ${error.message}`];
    throw error;
  }
};
