import { SPEAKER } from './lead-in';

// In the patterns, `@1` stands for allegations that are named and `#1` for a verdict.
export const ALLEGATIONS = '@\\d+(?:(?: ,)?(?: and| as well as)? @\\d+)*';
export const PREPOSITION =
  '(?:in (?:relation|regard) to|in respect of|with (?:respect|regard) to|for|on|regarding|as to|of|concerning|about)';

/** "that Example Person hit the child", "(physical violence)", "against Example Person": which allegation it is. */
const QUALIFIER =
  '(?: \\( [^@#()]{1,160} \\)| – [^@#–]{1,120} –| , [^@#,]{1,160} ,| (?:against|concerning|involving|regarding|relating to|about|of|that|made (?:by|against)|as (?:worded|stated|put)) [^@#;:]{1,300}?)';

const WHICH = `(?<which>${ALLEGATIONS})(?<qualifier>${QUALIFIER})?`;
const IS =
  '(?:is|are|was|were|has been|have been|(?:has|have) not been|cannot be|can be|could not be|could be|falls|fell|lies|lay|sits)';
const FOUND =
  '(?:found|considered|deemed|determined|assessed|held|judged|concluded|recorded|regarded|classified)';
const LOOKED_AT = '(?: (?:investigated|examined|considered|reviewed) and(?: (?:is|was|are|were))?)?';
const AS_FOUND = `(?: ${FOUND}(?: not)?(?: (?:as|to be|to have been|to fall|being))?)?`;
const VERB = `${IS}(?: not)?(?: (?:un)?able to be)?${LOOKED_AT}${AS_FOUND}(?: not)?`;
const NOUN = '(?:findings?|conclusions?|determinations?|outcomes?|decisions?|results?)';
/** Whose finding it is, where a sentence says so. */
const SIDE = '(?:rcs|reportable conduct(?: scheme)?|cims)';
const MADE = '(?: (?:is|has been|was) (?:made|recorded|reached|entered))';
export const LACKS = 'insufficient|not (?:enough|sufficient)|inadequate|no|little';
const EVIDENCE = `there (?:is|was) (?<enough>${LACKS}|sufficient|enough|adequate)(?: \\p{L}+){0,3}? evidence(?: (?!#)\\p{L}+){0,6}? to (?:substantiate|support|sustain|make|reach)`;
const DENYING =
  '(?:did not|does not|do not|could not|cannot|has not|have not|(?:is|was|am|are|were|has been|have been) (?:unable|not able) to)';

/** What a form calls for in what stands before it. */
export type Need = 'a finding' | 'a sentence of its own' | 'a statement' | 'allegations that were named';

/** How a verdict may be said of allegations. A pattern that needs words before it says so. */
export const FORMS: readonly { readonly form: RegExp; readonly needs?: Need }[] = [
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
    form: `(?:the|my|our)(?: (?<side>${SIDE}))? ${NOUN}(?: ${PREPOSITION} ${WHICH})?(?<verb> (?:is|are|was|were|[:–])(?: (?:that|one) of)?(?: :)?(?: not)?) (?<verdict>#\\d+)`,
  },
  {
    form: `(?:the )?(?:(?<side>${SIDE}) )?${NOUN} ${PREPOSITION} ${WHICH}(?<verb>(?: (?:[–:]|is|was))+(?: not)?) (?<verdict>#\\d+)`,
    needs: 'a sentence of its own' as const,
  },
  // "Findings: substantiated (Allegation 1); unfounded (Allegation 2)", "Unfounded: Allegations 2 and 3"
  {
    form: `(?:${NOUN} [:–] )?(?<verb>(?:not )?)(?<verdict>#\\d+) \\( (?<which>${ALLEGATIONS}) \\)`,
    needs: 'a sentence of its own' as const,
  },
  {
    form: `(?<verb>(?:not )?)(?<verdict>#\\d+) \\( (?<which>${ALLEGATIONS}) \\)`,
    needs: 'a statement' as const,
  },
  {
    form: `(?<verb>(?:not )?)(?<verdict>#\\d+) [:–] (?<which>${ALLEGATIONS})`,
    needs: 'a sentence of its own' as const,
  },
  { form: `(?:a|the) finding of(?<verb>(?: not)?) (?<verdict>#\\d+)${MADE}(?: ${PREPOSITION} ${WHICH})?` },
  { form: `(?:a|the) finding of(?<verb>(?: not)?) (?<verdict>#\\d+) ${PREPOSITION} ${WHICH}${MADE}` },
  {
    form: `${SPEAKER} (?:make|makes|made|have made|has made|record|records|reach|reached) (?:a|the|this) finding of(?<verb>(?: not)?) (?<verdict>#\\d+)(?: ${PREPOSITION} ${WHICH})?`,
  },
  {
    form: `${SPEAKER}(?<verb> (?:(?:am|is|are|was|were) not satisfied|(?:do|does|did) not find|cannot (?:find|conclude|be satisfied))) that ${WHICH} (?:is|was|are|were|has been|can be) (?<verdict>#\\d+)`,
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
  // "The evidence supports a finding of substantiated"
  {
    form: `the (?:available |weight of the )?evidence(?: (?:available|gathered|obtained))? (?<enough>supports|supported|does not support|did not support) (?:a|the) finding of(?<verb>(?: not)?) (?<verdict>#\\d+)(?: ${PREPOSITION} ${WHICH})?`,
  },
  { form: `${SPEAKER} (?<verb>${DENYING}) substantiate ${WHICH}` },
  { form: `${SPEAKER}(?<verb>(?: has| have| does| did)?) (?<verdict>#\\d+) ${WHICH}` },
].map(({ form, ...rest }) => ({ form: new RegExp(`(?<=^| )${form}(?= |$)`, 'gu'), ...rest }));
