import path from 'node:path';
import { readCase } from '../../casefile';
import { learnLayout, mergeLayouts, type Learned, type MergedLayout } from '../../casefile/layouts/learn';
import { readDocx, UnreadableDocument, type DocxContent } from '../../docx';
import { foldName, LAYOUT_KINDS, type Layout, type LayoutKind } from '../../policy';
import { visibleLine } from '../../report';
import { TEMPLATE_PROPERTY } from '../../template';
import { EXIT, Failure, type ExitStatus } from '../failure';
import { readInput, readText, STANDARD_INPUT } from '../inputs';
import { withMember } from '../json-member';
import { learnedText, mergedText } from '../learned-text';
import { writeOutput } from '../output-file';
import { settingsFrom } from '../policy-file';
import type { Terminal } from '../terminal';

export interface LearnOptions {
  readonly policy?: string;
  readonly name?: string;
  readonly kind?: LayoutKind;
  readonly output?: string;
}

const NEW_FILE = '{\n  "schemaVersion": 1\n}\n';

const readTemplate = async (file: string, terminal: Terminal): Promise<DocxContent> => {
  const bytes = await readInput(file === STANDARD_INPUT ? { file } : { file, path: file }, terminal);
  try {
    return readDocx(bytes);
  } catch (fault) {
    if (!(fault instanceof UnreadableDocument)) throw fault;
    throw new Failure('E_UNREADABLE', `${file}: ${fault.message}`);
  }
};

const nameOf = (file: string, given: string | undefined): string => {
  const name = (given ?? path.basename(file, path.extname(file))).trim();
  if (name === '' || name === STANDARD_INPUT) {
    throw new Failure('E_USAGE', `${file}: give the template a name with --name.`);
  }
  return name;
};

const kindOf = (file: string, content: DocxContent, known: LayoutKind | undefined): LayoutKind => {
  const recognised = readCase(content).kind.value;
  const kind = known ?? LAYOUT_KINDS.find((each) => each === recognised);
  if (kind !== undefined) return kind;
  throw new Failure(
    'E_TEMPLATE',
    `${file}: nobody can tell which kind of document it is; say it with --kind, one of ${LAYOUT_KINDS.join(', ')}.`,
  );
};

/** The `layouts` of a policy file as they stand there, with one put in place of the one of its name, or added. */
const layoutsWith = async (text: string, layout: Layout): Promise<readonly unknown[]> => {
  const { writtenLayout } = await import('../../policy/written-layout');
  const { layouts = [] } = JSON.parse(text) as { readonly layouts?: readonly { readonly name: string }[] };
  const written = writtenLayout(layout);
  const isOfTheName = (other: { readonly name: string }): boolean =>
    foldName(other.name) === foldName(layout.name);
  return layouts.some(isOfTheName)
    ? layouts.map((other) => (isOfTheName(other) ? written : other))
    : [...layouts, written];
};

const summary = (file: string, { layout, proposals }: Learned): string => {
  const decided = layout.entries.filter(({ means }) => means.length > 0).length;
  return (
    `${visibleLine(file)}: ${String(proposals.length)} labels, headings and controls; taken for the template ` +
    `“${visibleLine(layout.name)}” of the kind ${layout.kind}; a meaning is proposed for ${String(decided)}.\n\n`
  );
};

/** What a person must know before the layout is given to others; on stderr, so that it is seen beside a redirect. */
const warn = (file: string, { isFilled, answered, leftOut }: Learned, terminal: Terminal): void => {
  if (!isFilled) return;
  const [one, two, three, ...more] = answered.map((words) => `“${visibleLine(words)}”`);
  const names = [one, two, three].filter((words) => words !== undefined).join(', ');
  const because =
    names === ''
      ? 'it tells of a person, a day or what is alleged'
      : `something stands at ${names}${more.length > 0 ? ` and ${String(more.length)} more` : ''}`;
  terminal.problem(
    `${file}: it looks filled: ${because}. No value goes into the layout, but look through its words before you pass it on, or learn from the empty template.`,
  );
  if (leftOut > 0) {
    terminal.problem(
      `${file}: ${leftOut === 1 ? 'one label or heading was left out, because it' : `${String(leftOut)} labels and headings were left out, because they`} may hold somebody’s name.`,
    );
  }
};

/**
 * `cims-report policy learn`: what stands in an organisation's template and what it is proposed to mean, to stdout; and
 * as a layout into the policy file, where one is named.
 */
export const policyLearn = async (
  file: string,
  { policy, name: givenName, kind: givenKind, output }: LearnOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const { layouts = [] } = await settingsFrom(policy);
  const content = await readTemplate(file, terminal);
  if (content.properties.custom[TEMPLATE_PROPERTY] !== undefined) {
    throw new Failure(
      'E_TEMPLATE',
      `${file}: it is made from a template of ours, which is read without a layout.`,
    );
  }
  const name = nameOf(file, givenName);
  const known = layouts.find((layout) => foldName(layout.name) === foldName(name));
  const kind = kindOf(file, content, givenKind ?? known?.kind);
  const learned = learnLayout(content, name, kind);
  if (learned.layout.entries.length === 0) {
    throw new Failure(
      'E_TEMPLATE',
      `${file}: no label, heading or named control was found in it, so there is nothing to recognise a document by.`,
    );
  }
  const merged = known && mergeLayouts(known, learned);
  const text = summary(file, learned) + learnedText(learned) + changes(merged);
  const toStdout = output === STANDARD_INPUT;
  if (toStdout) for (const line of text.trimEnd().split('\n')) terminal.problem(line);
  else terminal.out(text);
  warn(file, learned, terminal);

  const target = output ?? policy;
  if (target === undefined) {
    terminal.problem(
      'Nothing is written: name the organisation’s policy file with --policy, or a new one with -o.',
    );
    return EXIT.fine;
  }
  const before = policy === undefined ? NEW_FILE : await readText(policy);
  const after = withMember(before, 'layouts', await layoutsWith(before, merged?.layout ?? learned.layout));
  if (toStdout) {
    terminal.out(after);
    return EXIT.fine;
  }
  await writeOutput(target, after, { keepExisting: output !== undefined, inputs: [file] });
  terminal.problem(`${target} is written.`);
  return EXIT.fine;
};

const changes = (merged: MergedLayout | undefined): string => {
  const text = merged === undefined ? '' : mergedText(merged);
  return text === '' ? '' : `\n${text}`;
};
