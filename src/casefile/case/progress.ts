import type { Place } from '../../docx';
import { conditionHolds, fieldDefinition, groupDefinition } from '../../template';
import type { GroupItem } from '../../template';
import { isBlankCopy } from './case-data';
import type { CaseFile, GroupReading } from '../case-file';
import { needsOf, placeOfSection, sectionsAsked } from './needs';
import type { AskedDocument, CopyNeed, FieldNeed } from './needs';

/** How far a section of the template is. */
export interface Progress {
  readonly name: string;
  readonly title: string;
  /** Of the required fields that are asked of this document, how many are answered; a section may ask for none. */
  readonly filled: number;
  readonly needed: number;
  /** Where the section stands; absent where the document does not have it. */
  readonly place?: Place;
  /** The first thing that is missing: “Date of birth (Client 2)”; absent where nothing is. */
  readonly next?: { readonly label: string; readonly place?: Place };
}

/** What any copy of the group must hold: fields that are asked for only under a condition are not counted. */
const fieldsOfCopy = ({ fields }: GroupItem) =>
  fields.filter(({ required, when }) => required && conditionHolds(when, { fields: {} }));

const needed = (need: FieldNeed | CopyNeed): number =>
  'group' in need ? need.missing * Math.max(1, fieldsOfCopy(need.group).length) : 1;

/** The first copy of a group that stands there to be filled. */
const blankCopy = ({ groups }: CaseFile, { group }: GroupItem): GroupReading | undefined =>
  groups[group].find(({ fields }) => isBlankCopy(fields));

const whatNext = (need: FieldNeed | CopyNeed, caseFile: CaseFile): NonNullable<Progress['next']> => {
  if (!('group' in need)) {
    const { label } = fieldDefinition(need.item.field);
    const name = need.copy === undefined ? label : `${label} (${need.copy.name})`;
    return { label: name, ...(need.place && { place: need.place }) };
  }
  const copy = blankCopy(caseFile, need.group);
  const [first] = fieldsOfCopy(need.group);
  const place = (first && copy?.fields[first.field]?.place) ?? copy?.place ?? need.place;
  return { label: groupDefinition(need.group.group).label, ...(place && { place }) };
};

/**
 * How far the document is, section by section: the same that the completeness rules ask for, counted. Sections that the
 * pathway or an answer rules out are left out; of a document that we have no template for nothing is told.
 */
export const progressOf = (asked: AskedDocument): readonly Progress[] =>
  sectionsAsked(asked).map((section) => {
    const needs = [...needsOf(asked, section)];
    const missing = needs.filter((need) => 'group' in need || !need.met);
    const place = placeOfSection(asked, section);
    const [first] = missing;
    return {
      name: section.name,
      title: section.title,
      filled: needs.length - missing.length,
      needed: needs.reduce((sum, need) => sum + needed(need), 0),
      ...(place && { place }),
      ...(first && { next: whatNext(first, asked.document.caseFile) }),
    };
  });
