import { findOnly, namesUnder, type Policy } from '../../../../src/policy';
import {
  choicesOf,
  copyName,
  fieldDefinition,
  fieldTag,
  GROUP_NAMES,
  type CaseData,
  type FieldName,
  type FieldTexts,
  type GroupName,
} from '../../../../src/template';
import type { ControlPlace, Destination, FieldWrite } from '../../../host';
import type { DocumentView, FieldViews, GroupView } from '../../../work/work';
import { sameText } from '../rationale-drafts';
import { groupControl } from '../allegation';
import { matchCopies } from './match-copies';

/** A place where the document has a value of its own: it stays unless a person says otherwise. */
export interface FillConflict {
  /** Of the place and of what stands there: a choice made for it does not hold for other words. */
  readonly key: string;
  /** `CIMS outcome (Allegation 2)`. */
  readonly label: string;
  readonly inDocument: string;
  readonly inReport: string;
  readonly write: FieldWrite;
}

/** A value that the pane cannot put there. */
export interface FillByHand {
  readonly label: string;
  readonly text: string;
  readonly because: 'no-field' | 'no-choice' | 'not-taken';
  readonly at?: Destination;
}

/** What filling a document with the data of a case would do. Nothing that a person wrote is among the writes. */
export interface FillPlan {
  readonly writes: readonly FieldWrite[];
  readonly conflicts: readonly FillConflict[];
  readonly byHand: readonly FillByHand[];
  /** How many blocks each group lacks. */
  readonly blocks: readonly { readonly group: GroupName; readonly count: number }[];
}

interface Target {
  readonly fields: FieldViews;
  readonly inCopy: boolean;
  readonly group?: ControlPlace;
  /** ` (Allegation 2)`, or nothing for a field that a document has once. */
  readonly suffix: string;
  readonly key: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** Whether the document has what the report says, or says more exactly which of several it is. */
const isSame = (field: FieldName, inDocument: string, inReport: string, policy: Policy): boolean => {
  const choices = choicesOf(field, policy);
  const named = findOnly(choices, inDocument);
  if (named === undefined) return sameText(inDocument, inReport);
  return findOnly(choices, inReport) === named || namesUnder(choices, inReport).includes(named);
};

const writeOf = (field: FieldName, value: string, group: ControlPlace | undefined): FieldWrite => {
  const { kind } = fieldDefinition(field);
  return {
    tag: fieldTag(field),
    ...(group && { group }),
    kind: kind === 'choice' || kind === 'tick' ? kind : 'text',
    value,
  };
};

const addTo = (plan: Mutable<FillPlan>, texts: FieldTexts, target: Target, policy: Policy): void => {
  for (const [name, text] of Object.entries(texts)) {
    const field = name as FieldName;
    const { label, kind } = fieldDefinition(field);
    const view = target.fields[field];
    const inDocument = view?.text.trim() ?? '';
    if (text.trim() === '' || isSame(field, inDocument, text, policy)) continue;
    // A tick that is not set says no; there is nothing to carry into it.
    if (kind === 'tick') continue;
    const at = view && { at: view.destination };
    const entry = { label: `${label}${target.suffix}`, text };
    // Without the control round its copy a field cannot be told from its namesakes in the other copies.
    if (view?.destination.control === undefined || (target.inCopy && target.group === undefined)) {
      plan.byHand.push({ ...entry, because: 'no-field', ...at });
      continue;
    }
    const named = findOnly(choicesOf(field, policy), text);
    if (kind === 'choice' && named === undefined) {
      plan.byHand.push({ ...entry, because: 'no-choice', ...at });
      continue;
    }
    const write = writeOf(field, named?.label ?? text, target.group);
    if (inDocument === '') plan.writes.push(write);
    else
      plan.conflicts.push({
        key: `${target.key}${field}=${inDocument}`,
        label: entry.label,
        inDocument,
        inReport: write.value,
        write,
      });
  }
};

const planGroup = (
  plan: Mutable<FillPlan>,
  name: GroupName,
  data: readonly FieldTexts[],
  copies: readonly GroupView[],
  policy: Policy,
): void => {
  const { pairs, lacking } = matchCopies(name, data, copies);
  for (const [texts, copy] of pairs) {
    const number = copies.indexOf(copy) + 1;
    const group = groupControl(name, copy);
    const target: Target = {
      fields: copy.fields,
      inCopy: true,
      ...(group && { group }),
      suffix: ` (${copyName(name, number)})`,
      key: `${name} ${number} `,
    };
    addTo(plan, texts, target, policy);
  }
  if (lacking > 0) plan.blocks.push({ group: name, count: lacking });
};

/** Works out what of the data goes into the open document; the empty fields alone are written. */
export const planFill = (document: DocumentView, data: CaseData, policy: Policy): FillPlan => {
  const plan: Mutable<FillPlan> = { writes: [], conflicts: [], byHand: [], blocks: [] };
  addTo(plan, data.fields, { fields: document.fields, inCopy: false, suffix: '', key: '' }, policy);
  for (const name of GROUP_NAMES) {
    const copies = data.groups[name] ?? [];
    // A group that the document has no copy of is none of its template's.
    if (copies.length > 0 && document.groups[name].length > 0) {
      planGroup(plan, name, copies, document.groups[name], policy);
    }
  }
  return plan;
};
