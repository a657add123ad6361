import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/terminal';
import { policyFor } from '../../src/policy';
import { DEFINITIONS, type CaseData, type FieldTexts, type TemplateKind } from '../../src/template';
import { buildTemplate } from '../../src/template/builder';
import sample from '../fixtures/sample-case/rcs.json';

/** A day on which the sample case is finished and not yet due. */
export const DAY = '2026-08-18';
export const SAMPLE = sample as unknown as CaseData;

export const withFields = (fields: FieldTexts, data: CaseData = SAMPLE): CaseData => ({
  ...data,
  fields: { ...data.fields, ...fields },
});

export const documentBytes = (kind: TemplateKind, data: CaseData = SAMPLE): Promise<Uint8Array> =>
  buildTemplate(DEFINITIONS[kind], { policy: policyFor(), data });

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly bytes: Buffer;
  readonly err: string;
}

/** A folder that is taken away again, and calls that are run in it. */
export class Sandbox {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'cims-report-'));

  path(...steps: readonly string[]): string {
    return path.join(this.folder, ...steps);
  }

  write(name: string, content: string | Uint8Array): string {
    const file = this.path(name);
    writeFileSync(file, content);
    return file;
  }

  writeJson(name: string, value: unknown): string {
    return this.write(name, JSON.stringify(value));
  }

  read(...steps: readonly string[]): string {
    return readFileSync(this.path(...steps), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Runs a call within this process. */
  async run(args: readonly string[], more: Partial<Terminal> = {}): Promise<Ended> {
    const chunks: Buffer[] = [];
    const problems: string[] = [];
    const status = await run(args, {
      out: (chunk) => void chunks.push(Buffer.from(chunk as string)),
      problem: (line) => void problems.push(line),
      progress: () => undefined,
      stdin: () => Promise.resolve(new Uint8Array()),
      outIsTerminal: false,
      colour: false,
      width: undefined,
      ...more,
    });
    const bytes = Buffer.concat(chunks);
    return { status, bytes, out: bytes.toString('utf8'), err: problems.join('\n') };
  }
}
