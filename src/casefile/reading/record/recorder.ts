import { placeOf } from '../../../docx';
import type { DocxPart } from '../../../docx';
import { groupOf } from '../../../template';
import type { FieldName } from '../../../template';
import type { DocumentKind, FieldReading, FoundBy, Sureness } from '../../case-file';
import { isBlankCopy } from '../../case/case-data';
import { usualSureness } from '../../sureness';
import { decidesOtherwise, VERDICT_FIELDS } from '../sentences/verdict-fields';
import type { LaterStatement } from '../sentences/later-statements';
import { mayHoldVerdict } from '../sentences/verdict-names';
import { beginsListOfVerdicts } from '../sentences/list-of-verdicts';
import { isPairedEitherWay } from '../sentences/pairing';
import { isOfAnotherBody } from '../sentences/where-said';
import type { TagReading } from '../tags/tag-reader';
import { isOneLine } from '../words/value';
import type { Meaning } from '../words/meaning';
import type { CaseDraft, CopyDraft, Verdict } from './case-draft';
import { Copies } from './copies';
import { copyFor } from './copy-for';
import { isDoubtful } from './doubt';
import { Opened } from './opened';
import { periodOf } from './period';
import { put } from './put';
import { beginsNextSubject } from './subject-first';
import { fieldMeant } from './surroundings';
import { tieToAllegations } from './tied-to-allegations';

/** Notes what is found without tags in one part. Tags win: a field that has a control is never overwritten. */
export class Recorder {
  /** By paragraph: whether something of a person's own stands there. */
  readonly own: Uint8Array;
  /** By paragraph: whether it has been read as a label or as a label's value. */
  readonly consumed: Uint8Array;
  /** By paragraph: whether it asks for something that nobody has answered, in words that we do not know. */
  readonly labels: Uint8Array;
  /** By paragraph: the heading over what is not said of the case, where it stands in that. */
  readonly asides: (string | undefined)[] = [];
  readonly copies: Copies;
  readonly opened: Opened;
  readonly verdicts: Verdict[] = [];
  /** What is said of findings that were changed after they were made. */
  readonly later: LaterStatement[] = [];
  /** What was decided of an allegation, where nobody can tell of which. */
  readonly strays: { readonly text: string; readonly paragraph: number }[] = [];
  /** How many readings there are so far: tells whether anything was found since. */
  count = 0;
  lastField: FieldName | undefined;

  /** How sure a field is, where the words by which it is being read are a layout's. */
  private readonly layoutSureness = new Map<FieldName, Sureness>();

  /** Fields of which only a finding is taken: the words they are being read by may ask for something else. */
  private readonly namesOnly = new Set<FieldName>();

  /** Whether the label by which the subject of an allegation is being read may name a subject by itself as well. */
  private namesSubject = false;

  constructor(
    readonly part: DocxPart,
    readonly covered: Uint8Array,
    private readonly draft: CaseDraft,
    private readonly tags: TagReading,
    private readonly kind: DocumentKind | undefined,
  ) {
    this.own = new Uint8Array(part.paragraphs.length);
    this.consumed = new Uint8Array(part.paragraphs.length);
    this.labels = new Uint8Array(part.paragraphs.length);
    this.copies = new Copies(part, part.kind === 'body' ? draft.copies : []);
    this.opened = new Opened(this.copies, part.paragraphs.length);
  }

  /** The field that a label means where the reading stands. */
  meant(meaning: Meaning): FieldName | undefined {
    const { lastField, kind } = this;
    const { groups, section } = this.opened;
    const surroundings = { groups, section: section?.fields, lastField, kind };
    const field = fieldMeant(meaning, surroundings);
    this.noteFinding(meaning, field);
    if (field === undefined) return undefined;
    this.takenBy(field, meaning);
    if (meaning.sureness === undefined && isDoubtful(meaning, field, surroundings)) this.doubt(field);
    return field;
  }

  /** Remembers whether a label of what was decided says whose decision that is, or is "Finding" or "Outcome" alone. */
  noteFinding(meaning: Meaning, field: FieldName | undefined): void {
    const { findingLabels } = this.draft;
    if (field === 'allegation.rcsFinding') findingLabels[meaning.bareFinding ? 'bare' : 'ofRcs'] = true;
    if (field === 'allegation.outcome') findingLabels[meaning.bareFinding ? 'bareOutcome' : 'ofCims'] = true;
  }

  /** Notes by which words a field is about to be read: a layout says how sure that is. */
  takenBy(field: FieldName, meaning: Meaning): void {
    const { sureness, findingOfOne } = meaning;
    if (field === 'allegation.subject') this.namesSubject = meaning.synonymOf.includes('subject.name');
    if (findingOfOne === true) this.namesOnly.add(field);
    else this.namesOnly.delete(field);
    if (sureness === undefined) this.layoutSureness.delete(field);
    else this.layoutSureness.set(field, sureness);
  }

  /** Says of a field that is about to be read that a person has to confirm it. */
  doubt(field: FieldName): void {
    this.layoutSureness.set(field, 'to-confirm');
  }

  /** Notes a value. A field that is filled already keeps its first value. */
  record(
    field: FieldName,
    text: string,
    paragraph: number,
    foundBy: FoundBy,
    sureness: Sureness = this.surenessOf(field, foundBy, text, paragraph),
  ): void {
    const period = field === PERIOD.from ? periodOf(text) : undefined;
    if (period !== undefined) {
      this.record(PERIOD.from, period[0], paragraph, foundBy, sureness);
      this.record(PERIOD.to, period[1], paragraph, foundBy, sureness);
      return;
    }
    if (this.isOfNextSubject(field, text, foundBy)) {
      this.record('subject.name', text, paragraph, foundBy, sureness);
      return;
    }
    this.count += 1;
    this.lastField = field;
    if (text !== '') this.own[paragraph] = 1;
    const reading: FieldReading = { text, foundBy, sureness, place: placeOf(this.part, paragraph) };
    const group = groupOf(field);
    if (group === undefined) {
      if (!this.tags.fields.has(field)) put(this.draft.fields, field, reading);
      if (this.draft.fields[field] !== reading) this.draft.further.push({ field, reading });
      return;
    }
    if (this.part.kind !== 'body') return;
    // What the police or a court decided is no finding of the report.
    if (this.namesOnly.has(field) && text !== '' && !mayHoldVerdict(text)) return;
    const others = DECIDED.has(field) ? isOfAnotherBody(this.part, paragraph) : 'no';
    if (others === 'yes' || (DECIDED.has(field) && isPairedEitherWay(this.part, paragraph))) return;
    // "1. Substantiated", "2. Unfounded" below one label are of several allegations, and not of the last one.
    if (DECIDED.has(field) && foundBy !== 'tag' && beginsListOfVerdicts(this.part, paragraph)) return;
    const isOfOne = this.namesOnly.has(field);
    const target = copyFor({ group, field, reading, paragraph, isOfOne }, this.copies, this.opened);
    if (target === undefined) {
      const isStray =
        DECIDED.has(field) && mayHoldVerdict(text) && this.copies.taggedAt(paragraph) === undefined;
      if (isStray) this.strays.push({ text, paragraph });
      return;
    }
    const open = this.opened.innermost(group);
    if (open?.others !== undefined && open.copy === target) {
      // What is said of several at once is said of each; a person confirms it.
      for (const copy of [target, ...open.others])
        put(copy.fields, field, { ...reading, sureness: 'to-confirm' });
      return;
    }
    const parked = this.opened.parkedOf(group);
    const isDoubtful = (parked?.isAcross === true && parked.copy === target) || others === 'perhaps';
    put(target.fields, field, isDoubtful ? { ...reading, sureness: 'to-confirm' } : reading);
    const taken = target.fields[field];
    if (taken !== undefined && decidesOtherwise(taken, reading, field)) {
      this.draft.further.push({ field, reading, copy: target });
      // Whether the delegate or the investigator decides for the provider, a person says.
      if (isOfOne && taken.foundBy !== 'tag') target.fields[field] = { ...taken, sureness: 'to-confirm' };
    }
    target.to = Math.max(target.to, paragraph + 1);
  }

  /** "Subject of allegation" after an allegation may be whom the next one is against. */
  private isOfNextSubject(field: FieldName, text: string, foundBy: FoundBy): boolean {
    if (field !== 'allegation.subject' || foundBy !== 'label' || text === '') return false;
    const isBody = this.part.kind === 'body';
    return isBody && this.namesSubject && beginsNextSubject(text, this.part, this.copies, this.opened);
  }

  /** Notes that a copy is worded a second time, and differently; the first wording stays. */
  recordFurther(field: FieldName, text: string, paragraph: number, copy: CopyDraft): void {
    const reading: FieldReading = {
      text,
      foundBy: 'label',
      sureness: usualSureness('label'),
      place: placeOf(this.part, paragraph),
    };
    if (text !== '') this.own[paragraph] = 1;
    this.draft.further.push({ field, reading, copy });
  }

  /** Notes that an allegation is about to be worded in full which was only named before: both are shown. */
  wordAnew(copy: CopyDraft): void {
    const reading = copy.fields['allegation.statement'];
    if (reading === undefined) return;
    delete copy.fields['allegation.statement'];
    this.draft.further.push({ field: 'allegation.statement', reading, copy });
  }

  /** Hands the copies over to the draft: the empty ones only where somebody numbered them or they are all there is. */
  finish(): void {
    if (this.part.kind !== 'body') return;
    const filledGroups = new Set(this.draft.copies.map(({ group }) => group));
    for (const copy of this.copies.free) if (!isBlankCopy(copy.fields)) filledGroups.add(copy.group);
    for (const copy of this.copies.free) {
      if (this.copies.isNumbered(copy) || !isBlankCopy(copy.fields) || !filledGroups.has(copy.group)) {
        this.draft.copies.push(copy);
        filledGroups.add(copy.group);
      }
    }
    tieToAllegations(this.copies.free, this.draft.copies);
  }

  private surenessOf(field: FieldName, foundBy: FoundBy, text: string, paragraph: number): Sureness {
    // What is left beside it may be what was meant or only what was not struck out too.
    const isLeft = text !== '' && this.part.paragraphs[paragraph]?.struckOut !== undefined;
    if (isLeft && isOneLine(field)) return 'to-confirm';
    const byWords = foundBy === 'label' || foundBy === 'heading';
    return (byWords ? this.layoutSureness.get(field) : undefined) ?? usualSureness(foundBy);
  }
}

const DECIDED: ReadonlySet<FieldName> = new Set<FieldName>(VERDICT_FIELDS);

/** The days between which the investigation was held: "Investigation period" gives both at once. */
const PERIOD = { from: 'investigation.startedOn', to: 'investigation.completedOn' } as const;
