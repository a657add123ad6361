import { foldName } from '../../policy';
import { groupDefinition } from '../../template';
import type { FieldName, GroupName } from '../../template';
import type { CaseFile, FieldReading } from '../case-file';
import { copiesOf, textOf, type Copy } from '../case/case-view';
import { matchSurely } from './match-surely';
import { SAME_COPIES, TOLD_BY } from './same-copies';

/** A document that something is carried over from. */
export interface CarrySource {
  /** The name of its file. */
  readonly file: string;
  readonly caseFile: CaseFile;
}

/** A copy as one of the documents has it. */
export interface Member {
  readonly source: CarrySource;
  readonly copy: Copy;
}

/** The copies of a group in several documents, those of one thing together. */
export interface MergedCopies {
  /** Each with the documents that have it, the leading one first. */
  readonly copies: readonly (readonly Member[])[];
  /** What could not be decided, one sentence each. */
  readonly doubts: readonly string[];
}

const SHOWN = 60;

const told = ({ copy, source }: Member): string => {
  const text = textOf(copy.fields, TOLD_BY[copy.group]).replace(/\s+/gu, ' ');
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text;
  return `${copy.name}${short === '' ? '' : ` (“${short}”)`} of ${source.file}`;
};

/** What the documents together say of one thing: it is compared with what the next document says. */
const together = (members: readonly [Member, ...Member[]]): Copy => {
  const fields: Partial<Record<FieldName, FieldReading>> = {};
  for (const { copy } of members) {
    for (const [field, reading] of Object.entries(copy.fields) as [FieldName, FieldReading][])
      if (foldName(fields[field]?.text ?? '') === '') fields[field] = reading;
  }
  return { ...members[0].copy, fields };
};

const isTold = (copy: Copy): boolean => foldName(textOf(copy.fields, TOLD_BY[copy.group])) !== '';

/**
 * Brings the copies of a group together, document by document, the leading one first. Copies are one only where nothing
 * else could be meant; where several could, or a copy does not say what it is about, it stays by itself and that is said.
 */
export const mergeCopies = (sources: readonly CarrySource[], group: GroupName): MergedCopies => {
  const plural = groupDefinition(group).plural.toLowerCase();
  const merged: [Member, ...Member[]][] = [];
  const doubts: string[] = [];
  for (const source of sources) {
    const copies = copiesOf(source.caseFile, group);
    const known = new Map(merged.map((members) => [together(members), members]));
    const { pairs, doubtful } = matchSurely([...known.keys()], copies, SAME_COPIES[group]);
    const partner = new Map(pairs.map(([there, copy]) => [copy, known.get(there)]));
    const isOnly = copies.length === 1 && merged.length === 1;
    for (const copy of copies) {
      const member = { source, copy };
      const [first] = merged;
      // Where either document has only one and one of them has no words, there is nothing else that it could be.
      const other = isOnly && first && !(isTold(copy) && isTold(together(first))) ? first : partner.get(copy);
      if (other !== undefined) {
        other.push(member);
        continue;
      }
      if (doubtful.includes(copy))
        doubts.push(
          `It is not certain which of the other ${plural} ${told(member)} is, so it is kept by itself.`,
        );
      else if (known.size > 0 && !isTold(copy))
        doubts.push(`${told(member)} does not say what it is about, so it is kept by itself.`);
      merged.push([member]);
    }
  }
  return { copies: merged, doubts };
};
