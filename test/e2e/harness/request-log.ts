import type { BrowserContext, ConsoleMessage } from 'playwright-core';

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
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
      this.faults.push(`console: ${message.text()}`);
    }
  }
}
