import { caseData, readCase, type CaseFile } from '../../../src/casefile';
import { readDocx } from '../../../src/docx';
import {
  DEFINITIONS,
  fieldDefinition,
  fieldsOf,
  fieldTag,
  type CaseData,
  type FieldName,
  type TemplateKind,
} from '../../../src/template';
import type { OpenDocument } from '../../emulated-host/word';

/** The document as the core reads it, from the bytes that Word would save. */
export const readBack = (document: OpenDocument): CaseFile => readCase(readDocx(document.toDocx()));

const fill = ({ person }: OpenDocument, field: FieldName, occurrence: number, text: string): void => {
  const tag = fieldTag(field);
  switch (fieldDefinition(field).kind) {
    case 'choice':
      return person.chooses(tag, occurrence, text);
    case 'tick':
      return person.ticks(tag, occurrence, text === 'Yes');
    default:
      return person.types(tag, occurrence, text);
  }
};

/**
 * Somebody who writes the document in Word: every field of the template that the case has something for and the document
 * does not, in the order of the template. The copies of groups have to be there.
 */
export const writeGaps = (document: OpenDocument, kind: TemplateKind, wanted: CaseData): void => {
  const has = caseData(readBack(document));
  for (const { group, item } of fieldsOf(DEFINITIONS[kind])) {
    const { field } = item;
    if (group === undefined) {
      const text = wanted.fields[field];
      if (text !== undefined && has.fields[field] === undefined) fill(document, field, 0, text);
      continue;
    }
    for (const [index, copy] of (wanted.groups[group.group] ?? []).entries()) {
      const text = copy[field];
      const there = has.groups[group.group]?.[index]?.[field];
      if (text !== undefined && there === undefined) fill(document, field, index, text);
    }
  }
};
