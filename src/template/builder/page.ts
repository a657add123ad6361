import { Footer, Header, Paragraph, PageNumber, Tab, TabStopType, TextRun, type ParagraphChild } from 'docx';
import type { TemplateDefinition } from '../definition';
import { fieldDefinition } from '../dictionary';
import { BOUND_FIELD } from '../tags';
import { inlineControl } from './controls';
import { STYLES } from './styles';
import { CONTENT_WIDTH } from './table';

const MARGIN = 1247;

/** A4 in twentieths of a point, with margins of 22 mm. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1500, bottom: 1300, left: MARGIN, right: MARGIN, header: 620, footer: 560, gutter: 0 },
} as const;

const tabStops = [{ type: TabStopType.RIGHT, position: CONTENT_WIDTH }];

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
  new Footer({
    children: [
      new Paragraph({
        style: STYLES.footer,
        tabStops,
        children: [
          new TextRun(`${definition.title} template ${definition.version}. Not the department’s template.`),
          new TextRun({
            children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
