import { ALLEGATIONS, FORMS, LACKS, PREPOSITION } from './forms';
import type { Need } from './forms';
import { endsWithFinding, mayLeadIn } from './lead-in';
import { plainWords } from './plain-words';
import { markSubjects } from './subjects';
import type { Subject } from './subjects';
import { mayConnect, mayFollow } from './tail';
import { INSUFFICIENT, markVerdicts, saidWith, SUBSTANTIATED } from './verdict-names';
import type { Said, VerdictWords } from './verdict-names';

/** What a sentence says was decided, and of which allegations. */
export interface Statement {
  readonly subject: Subject;
  readonly said: Said;
  /** Where the sentence says whose finding it is: "the CIMS outcome is …". */
  readonly side?: Side;
}

export type Side = 'rcs' | 'cims';

/** A longer sentence needs a reader. */
const SENTENCE_LIMIT = 900;

interface Core {
  readonly from: number;
  readonly to: number;
  readonly needs: Need | undefined;
  readonly words: Readonly<
    Partial<Record<'which' | 'qualifier' | 'side' | 'verb' | 'verdict' | 'enough', string>>
  >;
}

/** Where the sentence has the form of a statement, the first first; of two at the same place the longer one. */
const coresIn = (marked: string): readonly Core[] =>
  FORMS.flatMap(({ form, needs }) =>
    [...marked.matchAll(form)].map(({ 0: match, index, groups = {} }) => ({
      from: index,
      to: index + match.length,
      words: groups,
      needs,
    })),
  ).sort((a, b) => a.from - b.from || b.to - a.to);

/** A sentence with its marks, and what they stand for. */
interface Marked {
  readonly text: string;
  readonly subjects: readonly Subject[];
  readonly named: readonly VerdictWords[];
}

const THIS: Subject = { which: 'this' };

/** "In relation to Allegation 2, …": of which allegation the rest of the sentence speaks. */
const NAMED_BEFORE = new RegExp(`^(?:${PREPOSITION} ${ALLEGATIONS}(?= |$)|${ALLEGATIONS} [:–]$)`);

const subjectsIn = (words: string, { subjects }: Marked): readonly Subject[] =>
  [...words.matchAll(/@(\d+)/g)].flatMap(([, index]) => subjects[Number(index)] ?? []);

/** Reads the statements of one sentence from left to right; anything in it that is not understood voids them all. */
const statementsOf = (sentence: Marked): readonly Statement[] => {
  const { text } = sentence;
  const statements: Statement[] = [];
  let last: { readonly words: VerdictWords } | undefined;
  let end = 0;
  for (const core of coresIn(text)) {
    if (core.from < end) continue;
    const before = text.slice(end, core.from).trim();
    const fits = last === undefined ? mayBegin(core, before) : mayGoOn(core, before);
    if (!fits) continue;
    const words = verdictWords(core, sentence, last?.words);
    const { which = '', qualifier = '', side, verb = '', enough = '' } = core.words;
    if (isOfAnother(qualifier)) return [];
    let subjects = subjectsIn(which, sentence);
    if (
      last === undefined &&
      subjects.every((subject) => subject.which === 'this') &&
      NAMED_BEFORE.test(before)
    )
      subjects = subjectsIn(before, sentence);
    if (subjects.some((subject) => isSaidOfAnother(subject, qualifier))) return [];
    // "Neither could be substantiated" is a finding, and "the allegation could be substantiated" is none.
    if (/\bcould be\b/.test(verb) && !subjects.some(isDenied)) return [];
    const denials = (verb.match(/\b(?:not|cannot|unable)\b/g)?.length ?? 0) + (DENIES.test(enough) ? 1 : 0);
    for (const subject of subjects.length === 0 ? [THIS] : subjects) {
      const denied = denials + (isDenied(subject) ? 1 : 0);
      const said = denied > 1 ? undefined : saidWith(words, denied === 1);
      if (said === undefined) return [];
      statements.push({ subject, said, ...(side !== undefined && { side: side === 'cims' ? side : 'rcs' }) });
    }
    last = { words };
    end = core.to;
  }
  return last !== undefined && mayFollow(text.slice(end)) ? statements : [];
};

const DENIES = new RegExp(
  `^(?:${LACKS}|does not(?: support)?|did not(?: support)?|is insufficient to|was insufficient to|is not sufficient to|fails to)$`,
);

/** The words of the verdict; where a clause only says "is" or "is not", those of the clause before it. */
const verdictWords = ({ words }: Core, { named }: Marked, before: VerdictWords | undefined): VerdictWords => {
  const marked = named[Number(words.verdict?.slice(1))];
  if (words.enough === undefined) return marked ?? before ?? SUBSTANTIATED;
  return /insufficient|not (?:enough|sufficient)|inadequate/.test(words.enough)
    ? { ...INSUFFICIENT, ...marked }
    : (marked ?? SUBSTANTIATED);
};

const isDenied = (subject: Subject): boolean =>
  subject.which === 'none' || (subject.which === 'numbered' && subject.denied === true);

/** "The concern about the roster" and "the first part of the report" are something else than what is alleged. */
const isSaidOfAnother = (subject: Subject, qualifier: string): boolean =>
  (subject.which === 'this' && subject.loose === true && qualifier !== '') ||
  (subject.which === 'part' && !/^(?: [(–,]|$)/.test(qualifier));

/** "Only Allegation 1 is substantiated" says nothing of the others. */
const ONLY = /(?:^| )only$/;

const mayBegin = (core: Core, written: string): boolean => {
  const { needs } = core;
  const isNamed = /^@/.test(core.words.which ?? '');
  const before = isNamed ? written.replace(ONLY, '') : written;
  if (needs === 'a statement') return false;
  if (needs === 'a sentence of its own') return before === '';
  if (needs === 'a finding') return before === '' || (endsWithFinding(before) && mayLeadIn(before));
  if (needs === 'allegations that were named') return NAMED_BEFORE.test(before) && mayLeadIn(before);
  return mayLeadIn(before);
};

const mayGoOn = ({ needs }: Core, before: string): boolean => {
  if (needs === 'allegations that were named') return false;
  if (needs === 'a finding') return endsWithFinding(before) && mayConnect(before);
  return mayConnect(before);
};

/** An allegation that is not of this report, or a sentence that goes on about something else. */
const isOfAnother = (qualifier: string): boolean =>
  /\b(?:previous(?:ly)?|prior|(?:made|investigated|reported|raised|closed|decided)\b.{0,80}\b(?:19|20)\d\d|another (?:provider|organisation|agency|service)|(?:investigated|examined|considered|reviewed|assessed|decided) by (?!(?:this|the present|our|us|me)\b)|den(?:ied|ies)|disput\w+|withdr\w+)\b/.test(
    qualifier,
  );

/**
 * What a sentence states was decided on allegations: nothing where it is a definition, a condition, a question, another
 * person's view or another time's finding, or where anything in it is not understood. Quotations must be blanked out.
 */
export const readStatements = (sentence: string): readonly Statement[] => {
  if (sentence.length > SENTENCE_LIMIT || /\?["”’')]*$/.test(sentence)) return [];
  const { marked, named } = markVerdicts(plainWords(sentence));
  if (named.length === 0 && !/\bsubstantiate\b|\bsupport\b/.test(marked)) return [];
  const { marked: text, subjects } = markSubjects(marked);
  return statementsOf({ text, subjects, named });
};

/**
 * The verdict with which a text begins that says of nothing what it is about, as beside a label or under a heading:
 * "Not substantiated on the balance of probabilities". Nothing where more than that verdict is named.
 *
 * @param extent `whole`: the text must be a verdict and nothing else.
 */
export const readBareVerdict = (text: string, extent: 'start' | 'whole' = 'start'): Said | undefined => {
  const { marked, named } = markVerdicts(plainWords(text.slice(0, SENTENCE_LIMIT)));
  const match = /^(?<denial>not |cannot be |could not be )?#0(?= |$)/.exec(marked);
  const [words] = named;
  if (match === null || words === undefined) return undefined;
  const rest = marked.slice(match[0].length);
  if (extent === 'whole' ? rest !== '' : !mayFollow(rest)) return undefined;
  return saidWith(words, match.groups?.['denial'] !== undefined);
};
