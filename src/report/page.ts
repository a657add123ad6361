import { markup, type HtmlValue, SafeHtml } from './html';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style';

/**
 * What a page may do: nothing, but for our own style sheet, named by its hash. No script, image, font, frame or form,
 * and no address of any kind is loaded.
 */
const CONTENT_SECURITY_POLICY = `default-src 'none'; style-src 'sha256-${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

export interface Page {
  readonly title: string;
  readonly header: HtmlValue;
  readonly main: HtmlValue;
  readonly footer: HtmlValue;
}

/** A whole HTML document in one file. */
export const renderPage = ({ title, header, main, footer }: Page): string =>
  markup`<!doctype html>
    <html lang="en-AU">
      <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="${new SafeHtml(CONTENT_SECURITY_POLICY)}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        <title>${title}</title>
        <style>${new SafeHtml(PAGE_STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>${header}</header>
        <main id="main">${main}</main>
        <footer>${footer}</footer>
      </body>
    </html>
`.text;

/** What every page of ours says at its foot. */
export const NOT_THE_DEPARTMENT =
  'Made by CIMS Report Assistant, which is not a product of the Department of Families, Fairness and Housing.';
