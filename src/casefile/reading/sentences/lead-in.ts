/**
 * Who in a report speaks for it. Anybody else's finding ("Victoria Police found", "the earlier investigation found") is
 * something that the report tells of.
 */
const SPEAKER =
  '(?:i|we|(?:the|this|our|my)(?: (?:present|current|independent|external|internal|lead|appointed))? ' +
  '(?:investigators?|investigation(?: team| panel| manager| report)?|review(?:er| panel)|panel|decision maker|delegate|' +
  'delegated authority|report|author|(?:service )?provider|organisation|organization|agency|head of (?:the )?(?:organisation|organization|entity)))';

const FINDS =
  '(?:(?:have|has|had to|can|do|must) )?(?:find|finds|found|conclude[sd]?|determine[sd]?|decide[sd]?|holds?|held|considers?|considered|' +
  'assess(?:es|ed)?|deem(?:s|ed)?|(?:am|is|are|was|were) (?:satisfied|of the view)|form(?:s|ed)? the view|come to the (?:view|conclusion)|came to the (?:view|conclusion))';

const NOUN =
  '(?:finding|conclusion|determination|decision|outcome|view)(?: of (?:this|the|our|my) (?:investigation|investigator|report|panel))?';

/** "I find that", "it is found that", "my conclusion is that": what follows is a finding of the report. */
const FINDING_THAT = `(?:${SPEAKER} ${FINDS}|it (?:is|was|has been) (?:found|concluded|determined|held|considered|assessed|decided)|it is (?:my|our|the|the investigator) ${NOUN}|it follows|the (?:available )?evidence (?:supports|supported) (?:a|the) (?:finding|conclusion)|(?:the|my|our) ${NOUN} (?:is|was))(?: ,)?`;

/** What an introductory phrase begins with that only says on what a finding rests. */
const RESTS_ON =
  '(?:having|after|based on|on the basis of|in (?:light|view|consideration|the absence) of|taking|given|considering|weighing|as|since|because|due to|' +
  'in (?:relation|regard) to|in respect of|with (?:respect|regard) to|regarding|concerning|although|while|whilst|despite|notwithstanding|without|upon|following|for (?:the|these|those|all(?: of)? (?:the|these)) (?:above |following |foregoing |same )?reasons?|so|but|and|however)';

const CONDITION =
  /\b(?:if|whether|unless|until|once|when|whenever|where|should|would|(?<!\d(?:st|nd|rd|th)? )may(?! \d)|might|could|pending|assuming|provided|subject to|before|to determine|in the event|please|or)\b/;

const PAST =
  /\b(?:previous(?:ly)?|earlier|prior|past|initial(?:ly)?|interim|preliminary|draft|provisional(?:ly)?|former(?:ly)?|original(?:ly)?|at first|first investigation|(?:another|other|separate) (?:provider|agency|organisation|organization|service|investigation|investigator|matter|report)|last year|history|historical|(?:19|20)\d\d)\b/;

/** Somebody who is quoted, and what lays down rules. */
const REPORTED =
  /\b(?:sa(?:ys?|id|ying)|stat(?:es|ed|ing)|believ\w+|thinks?|thought|claim\w*|told|den(?:y|ies|ied)|alleg(?:es|ed that|ing)|assert\w*|argu\w+|submits?|submitted|reports?|reported|felt|feels|asks?|asked|wish\w*|hop(?:es|ed)|suggest\w*|maintain\w*|contend\w*|advis\w+|inform\w*|according|police|court|tribunal|department|regulator|commission)\b/;

const RULES =
  /\b(?:polic(?:y|ies)|guides?|guidelines?|guidance|definitions?|defin(?:es?|ed)|means?|legislation|the act|manual|template|example|instance|procedure|glossary)\b/;

const ENDS_WITH_FINDING = new RegExp(`(?:^|(?<before>^.*?) )${FINDING_THAT}(?: that)?$`);
const FINDS_AND = new RegExp(`^${FINDING_THAT} that .* (?:and|so)(?: that)?$`);
/** "Finding:", "Allegation 2 –". */
const ANNOUNCES =
  /^(?:(?:the|my|our) )?(?:(?:finding|conclusion|determination|outcome|decision|result)s?|@\d+) [:–]$/;
const ONLY_RESTS_ON = new RegExp(`^${RESTS_ON}\\b`);

/** Whether what stands before names a finding of the report: "I find", "we have concluded that". */
export const endsWithFinding = (before: string): boolean => ENDS_WITH_FINDING.test(before);

/** Whether a phrase tells of another time than the report's own. */
export const isOfThePast = (words: string): boolean => PAST.test(words);

/** Whether words bring in a rule, or a person who is quoted. */
export const isReported = (words: string): boolean => REPORTED.test(words) || RULES.test(words);

/**
 * Whether a statement may stand after these words of the same sentence and still be the report's own finding. What is
 * not known to be harmless is not.
 */
export const mayLeadIn = (words: string): boolean => {
  const lead = words.slice(words.lastIndexOf(';') + 1).trim();
  if (words.includes('#') || RULES.test(words)) return false;
  if (lead === '' || lead === ',') return true;
  const finding = ENDS_WITH_FINDING.exec(lead);
  if (finding !== null) {
    const before = (finding.groups?.['before'] ?? '').trim();
    return (
      before === '' ||
      (/(?:,|\band|\bbut|\bso)$/.test(before) && !CONDITION.test(before)) ||
      isHarmless(before)
    );
  }
  if (!isHarmless(lead)) return false;
  return (
    ANNOUNCES.test(lead) ||
    FINDS_AND.test(lead) ||
    ONLY_RESTS_ON.test(lead) ||
    /(?:\band|\bso|, but)$/.test(lead)
  );
};

/** Whether words say nothing of a condition, another time or another person's view. */
const isHarmless = (words: string): boolean =>
  !CONDITION.test(words) && !REPORTED.test(words) && !PAST.test(words);

/** "the investigator", "we": who may substantiate an allegation in a report. */
export { SPEAKER };
