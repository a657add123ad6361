import { policyFor, type Policy } from '../../../../src/policy';
import type { FieldName, FieldTexts } from '../../../../src/template';
import type { FieldView, GroupView } from '../../../../taskpane/work/work';
import { allegationsIn, type Allegation } from '../../../../taskpane/views/outcomes/allegation';
import type { DocumentView } from '../../../../taskpane/work/work';

const destination = { around: [], words: '', headings: [], part: 'word/document.xml', paragraph: 0 };

export const made = (texts: FieldTexts): GroupView => ({
  destination: { ...destination, control: { tag: 'cims:group.allegation', occurrence: 0 } },
  filled: Object.values(texts).some((text) => text !== ''),
  fields: Object.fromEntries(
    Object.entries(texts).map(([field, text]): [FieldName, FieldView] => [
      field as FieldName,
      {
        text,
        foundBy: 'tag',
        sureness: 'certain',
        destination: { ...destination, control: { tag: `cims:${field}`, occurrence: 0 } },
      },
    ]),
  ),
});

/** An allegation with these texts, as the view has it. */
export const allegation = (texts: FieldTexts, policy: Policy = policyFor()): Allegation => {
  const groups = { allegation: [made(texts)] } as unknown as DocumentView['groups'];
  const [first] = allegationsIn({ groups } as DocumentView, policy);
  if (first === undefined) throw new Error('no allegation was made');
  return first;
};
