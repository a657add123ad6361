import { parseDate } from '../../../policy';
import type { FieldName } from '../../../template';
import { isNameInTitle } from '../headings/subject-title';
import type { Recorder } from '../record/recorder';
import type { Lookup } from '../words/lookup';

/** Reads lines that say in their own form what other forms say behind a label; each value is to be confirmed. */
export class UnmarkedLines {
  constructor(
    private readonly recorder: Recorder,
    private readonly lookup: Lookup,
  ) {}

  read(text: string, index: number): boolean {
    const { part } = this.recorder;
    if (text.length > LINE_LIMIT || part.paragraphs[index]?.heading !== undefined) return false;
    return part.kind === 'body' ? this.approval(text.trim(), index) : this.reference(text, index);
  }

  /** "Approved by Example Person, Chief Executive Officer, 3 March 2026": at least two of the three, the name first. */
  private approval(line: string, index: number): boolean {
    const [, label = '', rest = ''] = APPROVED_BY.exec(line) ?? [];
    const [name = '', ...others] = rest.replace(/\.$/, '').split(PARTS);
    if (others.length === 0 || others.length > 3 || !isNameInTitle(name)) return false;
    const last = others.at(-1) ?? '';
    const date = parseDate(last) === undefined ? undefined : last;
    const position = others.slice(0, date === undefined ? undefined : -1).join(', ');
    if (position !== '' && !POSITION.test(position)) return false;
    const meaning = this.lookup(label);
    const fields = SIGNED.find(([by]) => by === (meaning && this.recorder.meant(meaning)));
    if (fields === undefined) return false;
    [name, position, date ?? ''].forEach((value, at) => {
      const field = fields[at];
      if (field !== undefined && value !== '')
        this.recorder.record(field, value, index, 'label', 'to-confirm');
    });
    return true;
  }

  /** "IR SAMPLE-99", "Incident report SAMPLE-99" in a header or footer. */
  private reference(line: string, index: number): boolean {
    const ids = line.split(/\t|\||\s{3,}/).flatMap((piece) => REFERENCE.exec(piece.trim())?.[1] ?? []);
    const [id, ...others] = ids.filter((each) => /\d/.test(each) && !NO_ID.test(each));
    if (id === undefined || others.length > 0) return false;
    this.recorder.record('incident.id', id, index, 'label', 'to-confirm');
    return true;
  }
}

const LINE_LIMIT = 200;

const APPROVED_BY =
  /^((?:(?:investigation )?(?:plan|report) )?(?:approved|endorsed|authorised|authorized) by) (\S.*)$/i;

/** What parts a name, a position and a date. */
const PARTS = /\s?[,;|]\s{1,3}|\s[–—-]\s|\t|\son\s(?=\d)/;

/** "Chief Executive Officer", "Manager, Quality": no sentence. */
const POSITION = /^\p{Lu}[\p{L}&’'/-]{1,30}(?:,? [\p{L}&’'/()-]{1,30}){0,7}$/u;

const SIGNED: readonly (readonly [FieldName, FieldName, FieldName])[] = [
  ['plan.endorsedBy', 'plan.endorsedPosition', 'plan.endorsedOn'],
  ['endorsement.name', 'endorsement.position', 'endorsement.date'],
];

const REFERENCE =
  /^(?:IR|IRD|CIMS|incident report|incident)(?: (?:no\.?|number|ID|ref\.?|reference))?[ #]{1,3}([A-Z0-9][A-Z0-9/-]{3,30})$/i;

/** A year, a version, a word with a figure at its end: no incident report's ID. */
const NO_ID = /^(?:(?:19|20)\d\d(?:[/-]\d{1,4})*|v\d.*|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|[a-z]{3,}\d{0,2})$/i;
