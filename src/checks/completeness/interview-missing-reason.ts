import { isStillToCome, saysSomething } from '../../casefile';
import { foldName } from '../../policy';
import type { CheckContext, RuleFinding } from '../rule';
import { hasField } from '../support/has-field';
import { documentRule } from '../support/by-requirement';
import { at, copiesOf, isFilled, labelOf, placeOfField, textOf } from '../support/case-view';
import type { Copy } from '../support/case-view';

const wasHeld = ({ fields }: Copy): boolean =>
  (isFilled(fields, 'interview.date') && !isStillToCome(textOf(fields, 'interview.date'))) ||
  saysSomething(textOf(fields, 'interview.summary'));

const isExplained = ({ fields }: Copy): boolean => saysSomething(textOf(fields, 'interview.notHeldReason'));

/** Prose under a heading, which was not told apart into who, when and what: a person must read it. */
const isProse = ({ fields }: Copy): boolean =>
  Object.keys(fields).length === 1 && fields['interview.person']?.foundBy === 'heading';

const notExplained = (interview: Copy): RuleFinding => ({
  message: `${interview.name} was neither held nor explained.`,
  fix: `Give its date and what was said, or say why under “${labelOf('interview.notHeldReason')}”.`,
  ...at(placeOfField(interview, 'interview.notHeldReason')),
});

/** Whether the one name stands in the other, so that a shortened name is still the same person. */
const isSamePerson = (name: string, other: string): boolean =>
  name !== '' && other !== '' && (` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `));

/** More than a name and a role take; every client is held against every interview. */
const LONGEST_NAME = 300;

const nameIn = (text: string): string => foldName(text.slice(0, LONGEST_NAME));

/** Clients who are named by no interview, as far as names and roles tell. */
const clientsNotHeard = ({ document: { caseFile } }: CheckContext): readonly Copy[] => {
  const interviews = copiesOf(caseFile, 'interview');
  const clients = copiesOf(caseFile, 'client').filter(({ fields }) => isFilled(fields, 'client.name'));
  // Where people are given by their roles alone, as many clients as interviews with a client are taken as heard.
  const withClients = interviews.filter(({ fields }) =>
    /\bclients?\b/.test(foldName(textOf(fields, 'interview.role'))),
  );
  if (interviews.length === 0 || withClients.length >= clients.length) return [];
  const heard = interviews.map(({ fields }) => nameIn(textOf(fields, 'interview.person')));
  return clients.filter(({ fields }) => {
    const name = nameIn(textOf(fields, 'client.name'));
    return !heard.some((person) => isSamePerson(name, person));
  });
};

const notHeard = (client: Copy): RuleFinding => ({
  message: `${client.name} is not among the people interviewed, and no reason is given.`,
  fix: 'Add the interview, or add the client with the reason why they were not interviewed.',
  ...at(placeOfField(client, 'client.name')),
});

/** Every interview was held, or the report says why not; and each client was heard. */
export const completenessInterviewMissingReason = documentRule({
  id: 'completeness-interview-missing-reason',
  group: 'completeness',
  requirement: 'children-interviewed',
  description:
    'Each person who is named was interviewed, every client among them, or the report says why not.',
  *check(context) {
    const { caseFile } = context.document;
    // A plan names the people who are still to be heard.
    if (
      !hasField(context.definition, 'interview.summary') &&
      caseFile.kind.value !== 'rcs-investigation-report'
    )
      return;
    for (const interview of copiesOf(caseFile, 'interview')) {
      if (!wasHeld(interview) && !isExplained(interview) && !isProse(interview))
        yield notExplained(interview);
    }
    for (const client of clientsNotHeard(context)) yield notHeard(client);
  },
});
