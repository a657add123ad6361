import { visibleLine } from '../report';
import { asSentence } from './failure';
import type { Inputs, Unopened } from './inputs';
import type { CaseDocument, ReadOutcome } from '../checks';
import type { Terminal } from './terminal';

/** A path that could not be opened, as a file that could not be read. */
export const unopened = ({ file, code, why }: Unopened): ReadOutcome<never> => ({
  file,
  problem: { reason: code, message: asSentence(why) },
});

export const documentsOf = <D extends CaseDocument>(outcomes: readonly ReadOutcome<D>[]): readonly D[] =>
  outcomes.flatMap((outcome) => ('document' in outcome ? [outcome.document] : []));

/** Reasons for which a file is whole and good, though not one that can be read here. */
const NOT_WORD: ReadonlySet<string> = new Set(['pdf', 'not-a-word-document']);

/** Names of the files that are no Word documents. */
export const attachmentNames = (outcomes: readonly ReadOutcome<CaseDocument>[]): readonly string[] =>
  outcomes.flatMap((outcome) =>
    'problem' in outcome && NOT_WORD.has(outcome.problem.reason) ? [outcome.file] : [],
  );

/** Says of every file that could not be read why, and how many there are. */
export const sayUnread = (outcomes: readonly ReadOutcome<CaseDocument>[], terminal: Terminal): number => {
  let unread = 0;
  for (const outcome of outcomes) {
    if (!('problem' in outcome)) continue;
    unread += 1;
    const { reason, message } = outcome.problem;
    const code = reason.startsWith('E_') ? reason : 'E_UNREADABLE';
    terminal.problem(`cims-report: ${code}: ${visibleLine(outcome.file)}: ${visibleLine(message)}`);
  }
  return unread;
};

/** What of a folder was not taken; what was passed over is told already where a listing is made of the folder. */
type LeftOut = Pick<Inputs, 'leftOut' | 'foldersLeftOut'> & Partial<Pick<Inputs, 'passedOver'>>;

/** So many names are read; more are counted. */
const MOST_NAMES = 10;

/** Says once of all files that were passed over which they are: somebody may have hidden one by mistake. */
export const sayPassedOver = (
  { passedOver }: Pick<Inputs, 'passedOver'>,
  terminal: Pick<Terminal, 'problem'>,
): void => {
  if (passedOver.length === 0) return;
  const names = passedOver.slice(0, MOST_NAMES).map(visibleLine).join(', ');
  const more = passedOver.length > MOST_NAMES ? ` and ${String(passedOver.length - MOST_NAMES)} more` : '';
  terminal.problem(
    `Passed over in the folder, because they are hidden or no plain files: ${names}${more}; give a hidden file by its name to have it taken.`,
  );
};

/** Says what of a folder was not taken, so that nobody thinks it was checked. */
export const sayLeftOut = (
  { leftOut, foldersLeftOut, passedOver = [] }: LeftOut,
  toTakeIt: string,
  terminal: Pick<Terminal, 'problem'>,
): void => {
  for (const name of leftOut) {
    terminal.problem(`${visibleLine(name)}: not a Word document, so not taken from the folder; ${toTakeIt}.`);
  }
  for (const name of foldersLeftOut) {
    terminal.problem(
      `${visibleLine(name)}: a folder within the folder, so not looked into; name it as well.`,
    );
  }
  sayPassedOver({ passedOver }, terminal);
};
