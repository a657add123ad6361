import type { Control, DocxContent } from '../../docx';
import type { Layout } from '../../policy';
import type { FieldName } from '../../template';
import type { DocumentKind } from '../case-file';
import { templateOf } from '../reading/recognise/kind';
import { ours } from '../reading/tags/control-meaning';
import type { ControlMeaning } from '../reading/tags/control-meaning';
import { makeLookup } from '../reading/words/lookup';
import { wordsOfKind } from '../reading/words/words-of-kind';
import { controlsOf, readingOf } from './layout-words';
import { recogniseLayout } from './recognise-layout';

/** Which field the controls and labels of one document stand for; nothing where that is not sure. */
export interface SureMeanings {
  readonly ofControl: (control: Control) => FieldName | undefined;
  readonly ofLabel: (words: string) => FieldName | undefined;
}

const fieldOf = (meaning: ControlMeaning | undefined): FieldName | undefined =>
  meaning?.sureness === 'to-confirm' ? undefined : meaning?.field;

/**
 * Says of the controls and labels of a document which single field each stands for, by our tags, by the layout that it
 * was made from, and by our dictionary. Words that are said of several things, that name a group or a section too, or
 * that nobody has said yes to, stand for nothing here.
 */
export const sureMeanings = (
  content: DocxContent,
  kind: DocumentKind,
  layouts: readonly Layout[],
): SureMeanings => {
  const layout = templateOf(content) === undefined ? recogniseLayout(content, layouts)?.layout : undefined;
  const reading = layout && readingOf(layout);
  const byLayout = reading && controlsOf(reading);
  const lookup = makeLookup(wordsOfKind(kind, reading?.words));
  return {
    ofControl: (control) => fieldOf(ours(control) ?? byLayout?.(control)),
    ofLabel: (words) => {
      const meaning = lookup(words);
      if (meaning === undefined || meaning.generic || meaning.bareFinding) return undefined;
      if (meaning.sureness === 'to-confirm' || meaning.group !== undefined) return undefined;
      if (meaning.sections.length > 0 || meaning.findingOfOne === true) return undefined;
      const [field, ...others] = new Set([...meaning.labelOf, ...meaning.synonymOf]);
      return others.length === 0 ? field : undefined;
    },
  };
};
