import { endsWithFinding, mayLeadIn, SPEAKER } from './lead-in';
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
}

/** A longer sentence needs a reader. */
const SENTENCE_LIMIT = 900;

// In the patterns, `@1` stands for allegations that are named and `#1` for a verdict.
const ALLEGATIONS = '@\\d+(?:(?: ,)?(?: and| as well as)? @\\d+)*';
const PREPOSITION =
  '(?:in (?:relation|regard) to|in respect of|with (?:respect|regard) to|for|on|regarding|as to|of|concerning|about)';

/** "that Example Person hit the child", "(physical violence)", "against Example Person": which allegation it is. */
const QUALIFIER =
  '(?: \\( [^@#()]{1,160} \\)| – [^@#–]{1,120} –| , [^@#,]{1,160} ,| (?:against|concerning|involving|regarding|relating to|about|of|that|made (?:by|against)|as (?:worded|stated|put)) [^@#;:]{1,300}?)';

const WHICH = `(?<which>${ALLEGATIONS})(?<qualifier>${QUALIFIER})?`;
const IS =
  '(?:is|are|was|were|has been|have been|(?:has|have) not been|cannot be|can be|could not be|falls|fell|lies|lay|sits)';
const FOUND =
  '(?:found|considered|deemed|determined|assessed|held|judged|concluded|recorded|regarded|classified)';
const LOOKED_AT = '(?: (?:investigated|examined|considered|reviewed) and(?: (?:is|was|are|were))?)?';
const AS_FOUND = `(?: ${FOUND}(?: not)?(?: (?:as|to be|to have been|to fall|being))?)?`;
const VERB = `${IS}(?: not)?(?: (?:un)?able to be)?${LOOKED_AT}${AS_FOUND}(?: not)?`;
const NOUN = '(?:findings?|conclusions?|determinations?|outcomes?|decisions?|results?)';
const MADE = '(?: (?:is|has been|was) (?:made|recorded|reached|entered))';
const LACKS = 'insufficient|not (?:enough|sufficient)|inadequate|no|little';
const EVIDENCE = `there (?:is|was) (?<enough>${LACKS}|sufficient|enough|adequate)(?: \\p{L}+){0,3}? evidence(?: (?!#)\\p{L}+){0,6}? to (?:substantiate|support|sustain|make|reach)`;
const DENYING =
  '(?:did not|does not|do not|could not|cannot|has not|have not|(?:is|was|am|are|were|has been|have been) (?:unable|not able) to)';

/** How a verdict may be said of allegations. A pattern that needs words before it says so. */
const FORMS: readonly { readonly form: RegExp; readonly needs?: Need }[] = [
  { form: `${WHICH} (?<verb>${VERB}) (?<verdict>#\\d+)` },
  // "I find Allegation 1 not substantiated"
  {
    form: `${WHICH}(?<verb>(?: (?:as|to be|to have been|being|not to be|not))*) (?<verdict>#\\d+)`,
    needs: 'a finding' as const,
  },
  // "Allegation 1 (physical violence) – finding: not substantiated"
  {
    form: `${WHICH}(?<verb>(?: [–:,]| ${NOUN}| is)*(?: not)?) (?<verdict>#\\d+)`,
    needs: 'a sentence of its own' as const,
  },
  // "… and Allegation 2 unfounded", after a statement; "… and Allegation 2 is not"
  { form: `${WHICH}(?<verb>(?: as)?(?: not)?) (?<verdict>#\\d+)`, needs: 'a statement' as const },
  { form: `${WHICH} (?<verb>(?:is|are|was|were)(?: not)?)(?= [,;(–]|$)`, needs: 'a statement' as const },
  {
    form: `(?:the|my|our) ${NOUN}(?: ${PREPOSITION} ${WHICH})?(?<verb> (?:is|are|was|were)(?: (?:that|one) of)?(?: :)?(?: not)?) (?<verdict>#\\d+)`,
  },
  {
    form: `(?:the )?${NOUN} ${PREPOSITION} ${WHICH}(?<verb>(?: (?:[–:]|is|was))+(?: not)?) (?<verdict>#\\d+)`,
    needs: 'a sentence of its own' as const,
  },
  { form: `(?:a|the) finding of(?<verb>(?: not)?) (?<verdict>#\\d+)${MADE}(?: ${PREPOSITION} ${WHICH})?` },
  { form: `(?:a|the) finding of(?<verb>(?: not)?) (?<verdict>#\\d+) ${PREPOSITION} ${WHICH}${MADE}` },
  {
    form: `${SPEAKER} (?:make|makes|made|have made|has made|record|records|reach|reached) (?:a|the|this) finding of(?<verb>(?: not)?) (?<verdict>#\\d+)(?: ${PREPOSITION} ${WHICH})?`,
  },
  { form: `(?<which>it)(?<verb> ${VERB}) (?<verdict>#\\d+)`, needs: 'allegations that were named' as const },
  { form: `${EVIDENCE} ${WHICH}` },
  {
    form: `${EVIDENCE} (?:a|any) (?:finding|conclusion) that ${WHICH} (?:is|was|are|were|has been) (?<verdict>#\\d+)`,
  },
  { form: `${EVIDENCE} (?:a|any) finding of (?<verdict>#\\d+)(?: ${PREPOSITION} ${WHICH})?` },
  {
    form: `the (?:available )?evidence(?: (?:available|gathered|obtained|before me|before us))? (?<enough>does not|did not|is insufficient to|was insufficient to|is not sufficient to|fails to|is sufficient to) (?:substantiate|support) ${WHICH}`,
  },
  { form: `${SPEAKER} (?<verb>${DENYING}) substantiate ${WHICH}` },
  { form: `${SPEAKER}(?<verb>(?: has| have| does| did)?) (?<verdict>#\\d+) ${WHICH}` },
].map(({ form, ...rest }) => ({ form: new RegExp(`(?<=^| )${form}(?= |$)`, 'gu'), ...rest }));

/** What a form calls for in what stands before it. */
type Need = 'a finding' | 'a sentence of its own' | 'a statement' | 'allegations that were named';

interface Core {
  readonly from: number;
  readonly to: number;
  readonly needs: Need | undefined;
  readonly words: Readonly<Partial<Record<'which' | 'qualifier' | 'verb' | 'verdict' | 'enough', string>>>;
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
const NAMED_BEFORE = new RegExp(`^${PREPOSITION} ${ALLEGATIONS}`);

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
    const { which = '', qualifier = '', verb = '', enough = '' } = core.words;
    if (isOfAnother(qualifier)) return [];
    let subjects = subjectsIn(which, sentence);
    if (
      last === undefined &&
      subjects.every((subject) => subject.which === 'this') &&
      NAMED_BEFORE.test(before)
    )
      subjects = subjectsIn(before, sentence);
    const denials = (verb.match(/\b(?:not|cannot|unable)\b/g)?.length ?? 0) + (DENIES.test(enough) ? 1 : 0);
    for (const subject of subjects.length === 0 ? [THIS] : subjects) {
      const denied = denials + (subject.which === 'none' ? 1 : 0);
      const said = denied > 1 ? undefined : saidWith(words, denied === 1);
      if (said === undefined) return [];
      statements.push({ subject, said });
    }
    last = { words };
    end = core.to;
  }
  return last !== undefined && mayFollow(text.slice(end)) ? statements : [];
};

const DENIES = new RegExp(
  `^(?:${LACKS}|does not|did not|is insufficient to|was insufficient to|is not sufficient to|fails to)$`,
);

/** The words of the verdict; where a clause only says "is" or "is not", those of the clause before it. */
const verdictWords = ({ words }: Core, { named }: Marked, before: VerdictWords | undefined): VerdictWords => {
  const marked = named[Number(words.verdict?.slice(1))];
  if (words.enough === undefined) return marked ?? before ?? SUBSTANTIATED;
  return /insufficient|not (?:enough|sufficient)|inadequate/.test(words.enough)
    ? { ...INSUFFICIENT, ...marked }
    : (marked ?? SUBSTANTIATED);
};

const mayBegin = ({ needs }: Core, before: string): boolean => {
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
  /\b(?:previous(?:ly)?|prior|another (?:provider|organisation|agency|service)|den(?:ied|ies)|disput\w+|withdr\w+)\b/.test(
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
