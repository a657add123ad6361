import { isStillToCome, saysSomething } from '../../casefile';
import type { FieldName } from '../../template';
import type { CheckContext } from '../rule';
import { incidentRelation } from '../support/allegations';
import { hasField } from '../support/has-field';
import { documentRule } from '../support/by-requirement';
import { at, choiceIdOf, copiesOf, isFilled, labelOf, textOf } from '../support/case-view';

interface Consideration {
  readonly state: FieldName;
  readonly note: FieldName;
  /** As a sentence names it. */
  readonly name: string;
  /** What the document itself says that makes the consideration apply; absent where nothing does. */
  readonly calledForBy: (context: CheckContext) => string | undefined;
}

const anyCopy = (
  context: CheckContext,
  group: 'client' | 'subject',
  field: FieldName,
  id: string,
): string | undefined =>
  copiesOf(context.document.caseFile, group).find(
    ({ fields }) => choiceIdOf(context.policy, fields, field) === id,
  )?.name;

const CONSIDERATIONS: readonly Consideration[] = [
  {
    state: 'considerations.clientToClient',
    note: 'considerations.clientToClientNote',
    name: 'client-to-client incidents',
    calledForBy: ({ document, policy }) =>
      incidentRelation(document, policy) === 'client-to-client'
        ? 'the incident is client-to-client'
        : undefined,
  },
  {
    state: 'considerations.kinshipCare',
    note: 'considerations.kinshipCareNote',
    name: 'kinship care',
    calledForBy: (context) => {
      const subject = anyCopy(context, 'subject', 'subject.relation', 'role-kinship-carer');
      return subject && `${subject} is a kinship carer`;
    },
  },
  {
    state: 'considerations.aboriginalClient',
    note: 'considerations.aboriginalClientNote',
    name: 'Aboriginal clients',
    calledForBy: (context) => {
      const client = anyCopy(context, 'client', 'client.aboriginal', 'yes');
      return client && `${client} is Aboriginal`;
    },
  },
];

const problem = (context: CheckContext, { state, note, name, calledForBy }: Consideration) => {
  const { fields } = context.document.caseFile;
  const described = saysSomething(textOf(fields, note));
  const chosen = choiceIdOf(context.policy, fields, state);
  if (chosen === 'addressed' && !described) {
    return {
      message: `The considerations for ${name} are marked as addressed, and what was considered is not said.`,
      fix: `Say what was considered under “${labelOf(note)}”.`,
    };
  }
  if (chosen === 'not-applicable') {
    const reason = calledForBy(context);
    return reason === undefined
      ? undefined
      : {
          message: `The considerations for ${name} are marked as not applicable, although ${reason}.`,
          fix: 'Say what was considered, or correct what does not fit.',
        };
  }
  const isOpen = !isFilled(fields, state) || isStillToCome(textOf(fields, state));
  if (chosen === undefined && !described && isOpen) {
    return {
      message: `The considerations for ${name} are neither addressed nor marked as not applicable.`,
      fix: `Answer “${labelOf(state)}”.`,
    };
  }
  return undefined;
};

/** The three sets of additional considerations: each is addressed, or marked as not applicable. */
export const completenessConsiderationsNotAddressed = documentRule({
  id: 'completeness-considerations-not-addressed',
  group: 'completeness',
  requirement: 'additional-considerations',
  // That they shape the investigation is stated; that the report must say how is our inference.
  standing: 'suggested',
  description:
    'The additional considerations for client-to-client incidents, kinship care and Aboriginal clients are addressed or marked as not applicable.',
  *check(context) {
    const { fields } = context.document.caseFile;
    for (const consideration of CONSIDERATIONS) {
      if (!hasField(context.definition, consideration.state)) continue;
      const found = problem(context, consideration);
      if (found !== undefined) yield { ...found, ...at(fields[consideration.state]?.place) };
    }
  },
});
