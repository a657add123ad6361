import type { CalendarDate } from '../policy';
import { isOverdue, type CaseSummary } from '../review';
import { CASE_STATUS_LABELS, caseKindsText, caseName, casePathwayText } from './case-words';
import { BYTE_ORDER_MARK, csvLine } from './csv';

const COLUMNS = [
  'case',
  'files',
  'kinds',
  'pathway',
  'errors',
  'warnings',
  'set aside',
  'due',
  'overdue',
  'status',
  'lacks',
  'why one case',
  'how the due date was counted',
] as const;

/** A table of cases for a spreadsheet: one line a case, CRLF line ends, in UTF-8 with a byte order mark. */
export const renderCaseCsv = (cases: readonly CaseSummary[], today: CalendarDate): string =>
  BYTE_ORDER_MARK +
  csvLine(COLUMNS) +
  cases
    .map((each) =>
      csvLine([
        caseName(each),
        each.files.join('; '),
        caseKindsText(each),
        casePathwayText(each),
        String(each.errors),
        String(each.warnings),
        String(each.setAside),
        each.dueDate?.date ?? '',
        each.dueDate === undefined ? '' : isOverdue(each, today) ? 'yes' : 'no',
        CASE_STATUS_LABELS[each.status],
        each.lacks.join(' '),
        each.because,
        each.dueDate?.because ?? '',
      ]),
    )
    .join('');
