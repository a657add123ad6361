import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** A file that an organisation may put beside the pane, and most have not: that it is not there is no fault. */
const OPTIONAL = '/organisation.json';

const isOptional = (url: string): boolean => URL.canParse(url) && new URL(url).pathname.endsWith(OPTIONAL);

/** What the browser did of its own accord while a journey ran. */
export class RequestLog {
  /** Addresses outside the pane's own origin that something asked for. All of them were refused. */
  readonly foreign: string[] = [];
  /** Files of the pane's own origin that are not there. */
  readonly absent: string[] = [];
  /** Uncaught errors, and refusals of the Content-Security-Policy. */
  readonly faults: string[] = [];

  watch(context: BrowserContext): void {
    context.on('weberror', (error) => this.faults.push(String(error.error().stack)));
    context.on('console', (message) => this.note(message));
  }

  /** Notes a file of the pane's own origin that was answered with 404. */
  noteAbsent(url: string): void {
    if (!isOptional(url)) this.absent.push(url);
  }

  /** @throws where a request left the pane's own origin, a file was missing, or the page had a fault. */
  assertClean(): void {
    const all = [
      ...this.foreign.map((url) => `left the origin: ${url}`),
      ...this.absent.map((url) => `not there: ${url}`),
      ...this.faults,
    ];
    if (all.length > 0) throw new Error(`In this journey the browser reported:\n${all.join('\n')}`);
  }

  private note(message: ConsoleMessage): void {
    // A browser writes a line of its own for every file that is not there.
    if (message.text().includes('status of 404') && isOptional(message.location().url)) return;
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
      this.faults.push(`console: ${message.text()}`);
    }
  }
}
