import { foldName, parseDate } from '../../policy';
import type { FieldName, GroupName } from '../../template';
import { textOf, type Copy } from '../case/case-view';
import { isReworded, isUnlike, statementOf } from '../case/matched-allegations';
import type { SameTests } from './match-surely';
import { mayBeSameName, nameKey, nameWords } from '../case/person-name';

/** Both give a day, and not the same one. */
const daysDiffer = (a: Copy, b: Copy, field: FieldName): boolean => {
  const [here, there] = [parseDate(textOf(a.fields, field)), parseDate(textOf(b.fields, field))];
  return here !== undefined && there !== undefined && here !== there;
};

const byName = (field: FieldName): SameTests<Copy> => {
  const nameOf = ({ fields }: Copy): string => textOf(fields, field);
  return {
    same: (a, b) => nameKey(nameOf(a)) !== '' && nameKey(nameOf(a)) === nameKey(nameOf(b)),
    maybe: (a, b) =>
      nameKey(nameOf(a)) !== '' &&
      nameKey(nameOf(b)) !== '' &&
      mayBeSameName(nameWords(nameOf(a)), nameWords(nameOf(b))),
  };
};

/** Two clients of one name with different dates of birth are taken for one, as the rules do: one date is wrong. */
const clients = (): SameTests<Copy> => {
  const { same, maybe } = byName('client.name');
  const differ = (a: Copy, b: Copy): boolean => daysDiffer(a, b, 'client.dateOfBirth');
  return {
    same,
    maybe: (a, b) => maybe(a, b) && !differ(a, b),
    unsure: (a, b) => maybe(a, b) && differ(a, b),
  };
};

/** One person may have been interviewed on several days. */
const interviews = (): SameTests<Copy> => {
  const { same, maybe } = byName('interview.person');
  const differ = (a: Copy, b: Copy): boolean => daysDiffer(a, b, 'interview.date');
  return {
    same: (a, b) => same(a, b) && !differ(a, b),
    maybe: (a, b) => maybe(a, b) && !differ(a, b),
  };
};

const byWords = (field: FieldName): SameTests<Copy> => ({
  same: (a, b) => {
    const words = foldName(textOf(a.fields, field));
    return words !== '' && words === foldName(textOf(b.fields, field));
  },
  maybe: () => false,
});

const isWorded = (copy: Copy): boolean => statementOf(copy) !== '';

const numbersIn = (copy: Copy): ReadonlySet<string> => new Set(statementOf(copy).match(/\d+/gu));

/** Of the same words with other days or times in them: “on 7 July” and “on 8 July” may well be two allegations. */
const numbersDiffer = (a: Copy, b: Copy): boolean => {
  const [here, there] = [numbersIn(a), numbersIn(b)];
  const [fewer, more] = here.size <= there.size ? [here, there] : [there, here];
  return [...fewer].some((number) => !more.has(number));
};

/** The same tests by which the rules hold the allegations of two documents against each other, but for the number. */
const allegations = (): SameTests<Copy> => {
  const alike = (a: Copy, b: Copy): boolean => isWorded(a) && isWorded(b) && !isUnlike(a, b);
  return {
    same: (a, b) => isWorded(a) && isWorded(b) && !isReworded([a, b]),
    maybe: (a, b) => alike(a, b) && !numbersDiffer(a, b),
    unsure: (a, b) => alike(a, b) && numbersDiffer(a, b),
  };
};

/** How two copies of a group, of different documents, are told to be about the same thing. */
export const SAME_COPIES: Readonly<Record<GroupName, SameTests<Copy>>> = {
  client: clients(),
  subject: byName('subject.name'),
  allegation: allegations(),
  interview: interviews(),
  evidence: byWords('evidence.description'),
  recommendation: byWords('recommendation.action'),
};

/** The field by which copies of a group are told apart. */
export const TOLD_BY: Readonly<Record<GroupName, FieldName>> = {
  client: 'client.name',
  subject: 'subject.name',
  allegation: 'allegation.statement',
  interview: 'interview.person',
  evidence: 'evidence.description',
  recommendation: 'recommendation.action',
};
