import { parseDate, type CalendarDate, type Policy } from '../../../src/policy';
import { fieldDefinition, type FieldName, type GroupName } from '../../../src/template';
import type { Destination } from '../../host';
import type { DocumentView, FieldView } from '../../work/work';

/** The way to a field of the open document, for a button. */
export interface WayToField {
  readonly label: string;
  readonly destination: Destination;
}

/** What the documents of the case say, the open one before the others. */
export interface CaseFacts {
  readonly policy: Policy;
  readonly today: CalendarDate;
  /** Days of the organisation's own that are no business days. */
  readonly holidays: readonly CalendarDate[];
  readonly pathway: DocumentView['pathway']['value'] | undefined;
  /** The first text that a document gives in the field; empty where none does. */
  readonly text: (field: FieldName) => string;
  /** The first day that can be read; with the file it is from where that is not the open document. */
  readonly date: (field: FieldName) => DatedFact | undefined;
  /** What each copy of the group says in the field, in any document of the case, without repeats. */
  readonly ofEach: (group: GroupName, field: FieldName) => readonly string[];
  /** The way to the field in the open document; absent where that has no such field. */
  readonly wayTo: (field: FieldName) => WayToField | undefined;
}

export interface DatedFact {
  readonly date: CalendarDate;
  readonly field: FieldName;
  /** Set where it stands in another document of the case. */
  readonly file?: string;
}

const textIn = (view: FieldView | undefined): string => view?.text.trim() ?? '';

/**
 * @param open the open document, where there is one that could be read
 * @param documents all documents of the case
 * @param holidays days of the organisation's own that are no business days
 */
export const caseFacts = (
  policy: Policy,
  today: CalendarDate,
  open: DocumentView | undefined,
  documents: readonly DocumentView[],
  holidays: readonly CalendarDate[] = [],
): CaseFacts => {
  const others = documents.filter((document) => document !== open);
  const ordered = open === undefined ? others : [open, ...others];
  return {
    policy,
    today,
    holidays,
    pathway: ordered[0]?.pathway.value,
    text: (field) => ordered.map(({ fields }) => textIn(fields[field])).find((text) => text !== '') ?? '',
    date: (field) => {
      for (const document of ordered) {
        const date = parseDate(textIn(document.fields[field]));
        if (date === undefined) continue;
        return { date, field, ...(document !== open && { file: document.file }) };
      }
      return undefined;
    },
    ofEach: (group, field) => [
      ...new Set(ordered.flatMap(({ groups }) => groups[group].map(({ fields }) => textIn(fields[field])))),
    ],
    wayTo: (field) => {
      const destination = open?.fields[field]?.destination;
      return destination && { label: fieldDefinition(field).label, destination };
    },
  };
};
