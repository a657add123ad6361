import type { Cell } from '../../../docx';
import type { Collector } from '../headings/collector';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';
import { normalise } from '../words/normalise';
import type { Grid } from '../page/table-grid';
import { CELL_LIMIT } from './cells';
import type { Cells } from './cells';

/** Reads the steps of a plan that stand in a table, one to a row: "Step | Activity | Who | When". */
export class StepTable {
  constructor(
    private readonly recorder: Recorder,
    private readonly cells: Cells,
    private readonly lookup: Lookup,
    private readonly collector: Collector,
  ) {}

  /** Reads the rows below such a header; says where it stopped. Absent where a row is none, or the document no plan. */
  read(rows: Grid['rows'], index: number): number | undefined {
    const header = rows[index] ?? [];
    if (!this.isHeader(header) || !this.isOfPlan()) return undefined;
    const below = rows.slice(index + 1);
    const end = below.findIndex((row) => row.length < 2 || row.some((cell) => this.cells.isCovered(cell)));
    const body = end < 0 ? below : below.slice(0, end);
    const steps = body.map((row) => row.filter((cell) => !this.cells.isEmpty(cell)));
    const text = steps
      .filter((cells) => cells.length > 0)
      .map((cells) => cells.map((cell) => this.cells.text(cell).trim()).join(' – '))
      .join('\n');
    for (const cell of [header, ...body].flat()) this.cells.consume(cell, false);
    const at = steps.flat()[0] ?? header[0];
    this.recorder.record(STEPS, text, at?.from ?? 0, 'label', text === '' ? undefined : 'to-confirm');
    return index + 1 + body.length;
  }

  private isHeader(row: readonly Cell[]): boolean {
    if (row.length < 2 || row.some((cell) => this.cells.isCovered(cell))) return false;
    const heads = row.map((cell) => normalise(this.cells.text(cell).slice(0, CELL_LIMIT)));
    return heads.some((head) => WHAT.test(head)) && heads.some((head) => WHO_OR_WHEN.test(head));
  }

  /** In a report such a table may tell what was done. */
  private isOfPlan(): boolean {
    if (this.collector.open?.field === STEPS) return true;
    const meaning = this.lookup('Methodology');
    return meaning !== undefined && this.recorder.meant(meaning) === STEPS;
  }
}

const STEPS = 'plan.methodology';

const WHAT =
  /^(?:steps?|step number|(?:investigation |planned |proposed )?(?:activity|activities|tasks?|steps?))$/;
const WHO_OR_WHEN =
  /^(?:who|by whom|responsible|person responsible|responsible person|responsibility|lead|when|by when|date|planned date|target date|due|due date|timeframe|timing)$/;
