import type { FieldName } from '../../template';
import { allegationsOf } from '../support/allegations';
import { documentRule } from '../support/by-requirement';
import { at, placeOfField, textOf } from '../support/case-view';
import { quote } from '../support/excerpt';

const ARGUED_IN: readonly FieldName[] = ['allegation.reasons', 'allegation.rationale'];

const SENTENCE = /[^.!?;\n]+/g;

/** The impact class, or how great the effect on the client was. */
const IMPACT =
  /\b(?:non-?\s?major|major|minor|low|limited|minimal|significant|lasting|serious|insufficient|sufficient|no|little)[- ](?:\w+ )?(?:impact|injur(?:y|ies)|harm)\b|\bimpact (?:class\w*|threshold|rating|level|category)\b|\bthreshold (?:of|for) (?:\w+ )?(?:impact|harm)\b|\bwas (?:not|un)\s?(?:physically )?(?:injured|harmed|hurt)\b/i;

/** That something follows from it. */
const CONCLUSION =
  /\b(?:(?:un)?substantiat\w*|therefore|hence|thus|because|since|as (?:there|it|the|no)|so that|accordingly|consequently|does not meet|did not meet|not met|is met|was met|meets?|threshold|conclude\w*|on (?:that|this) basis)\b/i;

/** A sentence that weighs the definition does what is asked, unless it is the definition of the impact class. */
const BY_DEFINITION = /\bdefinitions?\b(?! of (?:a )?(?:non-?)?(?:major|minor) impact)/i;

const argument = (text: string): string | undefined =>
  text
    .match(SENTENCE)
    ?.find((sentence) => IMPACT.test(sentence) && CONCLUSION.test(sentence) && !BY_DEFINITION.test(sentence));

/** An outcome follows from the definition of the incident type, and not from how great the impact was. */
export const mappingOutcomeFromImpact = documentRule({
  id: 'mapping-outcome-from-impact',
  group: 'mapping',
  requirement: 'outcome-by-definition',
  // It is found by its wording, so a person must look.
  severity: 'warning',
  description:
    'The outcome is argued from the definition of the incident type and not from the impact; neglect excepted.',
  *check({ document, policy }) {
    for (const { copy, incidentType } of allegationsOf(document, policy)) {
      // Its own definition turns on harm and on major impact.
      if (incidentType?.id === 'neglect') continue;
      for (const field of ARGUED_IN) {
        const sentence = argument(textOf(copy.fields, field));
        if (sentence === undefined) continue;
        yield {
          message: `${copy.name}: the reasons seem to argue from the impact on the client: ${quote(sentence)}.`,
          fix: 'Say which part of the incident type’s definition is met or not met; the impact class only sorts incidents when they are submitted.',
          ...at(placeOfField(copy, field)),
        };
      }
    }
  },
});
