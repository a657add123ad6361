import { howFound } from '../../../src/casefile';
import {
  findNamed,
  type DirectedEntry,
  type IncidentType,
  type NamedEntry,
  type Policy,
} from '../../../src/policy';
import { groupTag, type FieldName, type GroupName } from '../../../src/template';
import type { ControlPlace } from '../../host';
import type { DocumentView, FieldView, GroupView } from '../../work/work';

/** A field that names something of the policy's, as the document has it. */
export interface Side<T extends NamedEntry = NamedEntry> {
  readonly text: string;
  /** Absent where the text is empty or is no name that the rule set has. */
  readonly entry?: T;
  /** How the text was found, where it is still to be confirmed: “in a sentence, to be confirmed”. */
  readonly unsure?: string;
}

/** One allegation of a document, with what its fields name. */
export interface Allegation {
  /** From 1, in the order of the document. */
  readonly number: number;
  readonly view: GroupView;
  /** The control round this copy; absent where the document was not made from a template of ours. */
  readonly group?: ControlPlace;
  readonly statement: string;
  readonly client: string;
  readonly subject: string;
  readonly conductType: Side;
  readonly incidentType: Side<IncidentType>;
  readonly finding: Side<DirectedEntry>;
  readonly outcome: Side<DirectedEntry>;
  readonly rationale: string;
  readonly confirmed: boolean;
  /** Whether the document has room for what the scheme found; a report of a CIMS investigation has none. */
  readonly hasRcsSide: boolean;
}

export const fieldOf = ({ view }: Pick<Allegation, 'view'>, field: FieldName): FieldView | undefined =>
  view.fields[field];

const textIn = (view: GroupView, field: FieldName): string => view.fields[field]?.text.trim() ?? '';

const sideOf = <T extends NamedEntry>(view: GroupView, field: FieldName, list: readonly T[]): Side<T> => {
  const text = textIn(view, field);
  const entry = findNamed(list, text);
  const found = view.fields[field];
  const isUnsure = text !== '' && found?.sureness === 'to-confirm';
  return { text, ...(entry && { entry }), ...(isUnsure && { unsure: howFound(found) }) };
};

/**
 * The control round a copy of a group; absent where somebody took it off and left what is in it: the place is then that
 * of a field, in which no other field will be found.
 */
export const groupControl = (group: GroupName, { destination }: GroupView): ControlPlace | undefined =>
  destination.control?.tag === groupTag(group) ? destination.control : undefined;

const TICKED = /^(?:yes|true|x|☒|☑|✓)$/i;

const allegationOf = (view: GroupView, index: number, policy: Policy): Allegation => {
  const group = groupControl('allegation', view);
  return {
    number: index + 1,
    view,
    ...(group && { group }),
    statement: textIn(view, 'allegation.statement'),
    client: textIn(view, 'allegation.client'),
    subject: textIn(view, 'allegation.subject'),
    conductType: sideOf(view, 'allegation.rcsConductType', policy.conductTypes),
    incidentType: sideOf(view, 'allegation.incidentType', policy.incidentTypes),
    finding: sideOf(view, 'allegation.rcsFinding', policy.findings),
    outcome: sideOf(view, 'allegation.outcome', policy.outcomes),
    rationale: textIn(view, 'allegation.rationale'),
    confirmed: TICKED.test(textIn(view, 'allegation.confirmed')),
    hasRcsSide:
      view.fields['allegation.rcsFinding'] !== undefined ||
      view.fields['allegation.rcsConductType'] !== undefined,
  };
};

/** The allegations of a document in its order; those that nobody has filled yet are among them, to be filled. */
export const allegationsIn = (document: DocumentView, policy: Policy): readonly Allegation[] =>
  document.groups.allegation.map((view, index) => allegationOf(view, index, policy));
