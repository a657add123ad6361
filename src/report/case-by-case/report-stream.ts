import { choosePolicy } from '../../checks';
import type { DroppedDecision } from '../../review';
import type { CheckReport } from '../check-report';
import type { CaseReport } from './case-report';
import type { CaseWriter, ReportEnd, RunHead } from './case-writer';

const named = ({ id, version }: CheckReport['policy']): CheckReport['policy'] => ({ id, version });

/**
 * A report that is written while its cases are checked. Its rule set is that of its first case that could be read: until
 * one comes, what could not be read waits. A file that was held against another rule set says so.
 */
export class ReportStream {
  private head: RunHead | undefined;
  private readonly waiting: CaseReport[] = [];

  constructor(
    private readonly writer: CaseWriter,
    private readonly about: Omit<RunHead, 'policy'>,
  ) {}

  /** What comes next in the report. */
  add(each: CaseReport): string {
    if (this.head === undefined && each.policy === undefined) {
      this.waiting.push(each);
      return '';
    }
    return this.begin(each.policy) + this.write(each);
  }

  /** The last of it. A format of bytes has no text before them. */
  end(dropped: readonly DroppedDecision[] = []): ReportEnd {
    const before = this.begin(undefined);
    const last = this.writer.end(dropped);
    return typeof last === 'string' ? before + last : last;
  }

  private begin(policy: CheckReport['policy'] | undefined): string {
    if (this.head !== undefined) return '';
    const { run, ...about } = this.about;
    this.head = {
      schemaVersion: about.schemaVersion,
      tool: about.tool,
      policy: named(policy ?? choosePolicy([]).policy),
      ...(about.organisation !== undefined && { organisation: about.organisation }),
      today: about.today,
      ...(run !== undefined && { run }),
    };
    return (
      this.writer.begin(this.head) +
      this.waiting
        .splice(0)
        .map((each) => this.write(each))
        .join('')
    );
  }

  private write(each: CaseReport): string {
    const { policy } = each;
    if (policy === undefined || policy.id === this.head?.policy.id) return this.writer.write(each);
    const files = each.files.map(({ file, ...more }) => ({ file, policy: named(policy), ...more }));
    return this.writer.write({ ...each, files });
  }
}
