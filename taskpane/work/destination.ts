import type { Control, DocxContent, DocxPart, Place } from '../../src/docx';
import type { ControlPlace, Destination } from '../host';

/** The controls of a body, ready to be found. */
interface BodyControls {
  readonly controls: readonly Control[];
  /** By index: how many controls with the same tag stand before it. */
  readonly occurrence: readonly number[];
  /** Indexes of the controls with a tag that begin in a paragraph, under `<paragraph> <tag>`. */
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** By paragraph: one more than the index of the innermost control with a tag that holds all of it. */
  readonly round: Uint32Array;
}

const keyOf = (paragraph: number, tag: string): string => `${String(paragraph)} ${tag}`;

const bodyControls = ({ controls, paragraphs }: DocxPart): BodyControls => {
  const counts = new Map<string, number>();
  const occurrence: number[] = [];
  const at = new Map<string, number[]>();
  const round = new Uint32Array(paragraphs.length);
  controls.forEach(({ tag, level, from, to }, index) => {
    const count = counts.get(tag) ?? 0;
    counts.set(tag, count + 1);
    occurrence.push(count);
    if (tag === '') return;
    const key = keyOf(from, tag);
    const known = at.get(key);
    if (known === undefined) at.set(key, [index]);
    else known.push(index);
    // A control comes before those inside it, so the innermost is written last.
    if (level !== 'run') round.fill(index + 1, from, to);
  });
  return { controls, occurrence, at, round };
};

const bodies = new WeakMap<DocxPart, BodyControls>();

const controlsOf = (part: DocxPart): BodyControls => {
  const known = bodies.get(part) ?? bodyControls(part);
  bodies.set(part, known);
  return known;
};

const placeOf = ({ controls, occurrence }: BodyControls, index: number): ControlPlace => ({
  tag: controls[index]?.tag ?? '',
  occurrence: occurrence[index] ?? 0,
});

/** The rich-text controls with a tag from one on outwards: the oldest Word lists no other kind. */
const outwards = (body: BodyControls, start: number | undefined): readonly ControlPlace[] => {
  const found: ControlPlace[] = [];
  for (let index = start; index !== undefined; index = body.controls[index]?.parent) {
    const control = body.controls[index];
    if (control?.kind === 'rich-text' && control.tag !== '') found.push(placeOf(body, index));
  }
  return found;
};

/** Turns a place of a document into what Word, or the outline of the plain browser, can be asked for. */
export const destinationOf = (content: DocxContent, place: Place): Destination => {
  const { part: name, tag, paragraph, headings, excerpt } = place;
  const told = { words: excerpt, headings, part: name, paragraph };
  const part = content.parts.find((each) => each.name === name);
  // Word counts the controls of the body; those of headers and notes are found by their words.
  if (part?.kind !== 'body') return { ...told, around: [] };
  const body = controlsOf(part);
  const [own] = tag === undefined ? [] : (body.at.get(keyOf(paragraph, tag)) ?? []);
  if (own !== undefined)
    return { ...told, control: placeOf(body, own), around: outwards(body, body.controls[own]?.parent) };
  const innermost = body.round[paragraph] ?? 0;
  return { ...told, around: innermost === 0 ? [] : outwards(body, innermost - 1) };
};
