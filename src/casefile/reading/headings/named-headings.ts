import { fieldDefinition, groupOf } from '../../../template';
import type { FieldKind, FieldName } from '../../../template';
import type { Recorder } from '../record/recorder';
import { mainField } from '../words/main-field';
import { onlyGroup } from '../words/meaning';
import type { Meaning } from '../words/meaning';
import type { Collector } from './collector';

/** Reads headings that name a section, a group or a field. */
export class NamedHeadings {
  constructor(
    private readonly recorder: Recorder,
    private readonly collector: Collector,
  ) {}

  /** Takes a heading by what it means. */
  heading(meaning: Meaning, level: number, paragraph: number): void {
    const field = this.fieldOfOpenGroup(meaning, level);
    this.collector.closeOpen();
    if (field === undefined) {
      this.namedHeading(meaning, level, paragraph);
      return;
    }
    this.recorder.noteFinding(meaning, field);
    this.recorder.takenBy(field, meaning);
    this.collector.begin(field, level, paragraph, { foundBy: 'heading' });
  }

  private namedHeading(meaning: Meaning, level: number, paragraph: number): void {
    const { recorder } = this;
    recorder.opened.closeGroups(level);
    const own = recorder.meant(meaning);
    if (meaning.sections.length > 0) {
      recorder.opened.openSection(level, meaning.sections, meaning.sectionFields, paragraph);
    } else {
      this.recorder.opened.leaveSection(level, paragraph, own);
    }
    const group = meaning.group ?? onlyGroup(meaning.sectionFields);
    if (group !== undefined && meaning.opensCopy === true) recorder.opened.openCopy(group, level, paragraph);
    else if (group !== undefined) recorder.opened.openGroup(group, level);
    const field = meaning.group === undefined ? this.fieldOfTitle(meaning) : mainField(meaning.group);
    if (field === undefined) return;
    const isTitle = meaning.sections.length > 0 || meaning.group !== undefined;
    this.collector.begin(field, level, paragraph, { foundBy: 'heading', isTitle });
  }

  /** "Findings" over a section is no finding: a choice is not made in a section's title. */
  private fieldOfTitle(meaning: Meaning): FieldName | undefined {
    const field = this.recorder.meant(meaning);
    if (field === undefined || meaning.sections.length === 0) return field;
    const isText = TEXT_KINDS.has(fieldDefinition(field).kind);
    return isText && groupOf(field) === undefined ? field : undefined;
  }

  /**
   * The field of a thing that is open, where the heading means one that is still missing: "Finding" under
   * "Allegation 1" stays with it, also where both are headings of the same level.
   */
  private fieldOfOpenGroup(meaning: Meaning, level: number): FieldName | undefined {
    const groups = this.recorder.opened.groups;
    for (let index = groups.length - 1; index >= 0; index -= 1) {
      const open = groups[index];
      if (open?.copy === undefined || level < open.level) continue;
      if (level === open.level && (meaning.sections.length > 0 || this.recorder.opened.isOverSeveral(open)))
        continue;
      const { copy, group } = open;
      const field = [...meaning.labelOf, ...meaning.synonymOf].find((name) => groupOf(name) === group);
      if (field !== undefined && (copy.fields[field]?.text ?? '') === '' && field !== mainField(group)) {
        this.recorder.opened.closeGroups(open.level + 1);
        return field;
      }
    }
    return undefined;
  }
}

const TEXT_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>(['text', 'long-text']);
