import { Header, Paragraph, Tab, TextRun, type Footer, type ParagraphChild } from 'docx';
import { numberedFooter, tabStops } from '../../word/page';
import type { TemplateDefinition } from '../definition';
import { fieldDefinition } from '../dictionary';
import { BOUND_FIELD } from '../tags';
import { inlineControl } from './controls';
import { STYLES } from './styles';

/** The title, and the incident report ID in a control that is bound to the same data as the one in the body. */
export const pageHeader = (definition: TemplateDefinition, incidentId: string, controlId: number): Header => {
  const field = {
    name: BOUND_FIELD,
    definition: fieldDefinition(BOUND_FIELD),
    choices: [],
    text: incidentId,
  };
  return new Header({
    children: [
      new Paragraph({
        style: STYLES.header,
        tabStops,
        children: [
          new TextRun(definition.title),
          new TextRun({ children: [new Tab(), `${field.definition.label}: `] }),
          inlineControl(field, controlId) as unknown as ParagraphChild,
        ],
      }),
    ],
  });
};

/** Which template the document was made from, that it is not the department's, and “Page X of Y”. */
export const pageFooter = (definition: TemplateDefinition): Footer =>
  numberedFooter(
    `${definition.title} template ${definition.version}. Not the department’s template.`,
    STYLES.footer,
  );
