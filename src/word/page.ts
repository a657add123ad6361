import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';

const MARGIN = 1247;

/** A4 in twentieths of a point, with margins of 22 mm. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1500, bottom: 1300, left: MARGIN, right: MARGIN, header: 620, footer: 560, gutter: 0 },
} as const;

/** Widths in twentieths of a point; A4 less the margins. */
export const CONTENT_WIDTH = 9412;

export const tabStops = [{ type: TabStopType.RIGHT, position: CONTENT_WIDTH }];

/** A text, and “Page X of Y”. */
export const numberedFooter = (text: string, style: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style,
        tabStops,
        children: [
          new TextRun(text),
          new TextRun({
            children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
