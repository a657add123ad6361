import type { XmlComponent } from 'docx';
import { findOnly, foldName } from '../../policy';
import type { Choice, FieldDefinition, FieldName } from '../dictionary';
import { fieldWords } from '../dictionary-words';
import { fieldTag } from '../tags';
import { bindingFor } from './binding';
import { promptPart } from './prompts';
import { STYLES, TICK_FONT } from './styles';
import { el, paragraph, run, val } from '../../word/xml';

/** A field with what it needs to be written. */
export interface FieldControl {
  readonly name: FieldName;
  readonly definition: FieldDefinition;
  readonly choices: readonly Choice[];
  /** What stands in it; empty while nobody has filled it. */
  readonly text: string;
}

/** Gives the controls of one document their ids: unique, and the same in every build. */
export type NextId = () => number;

/** Hands out the ids of content controls, which must differ within a document. */
export const controlIds = (): NextId => {
  let last = 710_000_000;
  return () => (last += 1);
};

interface ControlOptions {
  readonly tag: string;
  readonly title: string;
  readonly id: number;
  readonly type: XmlComponent;
  /** Name of the prompt's building block, and whether the prompt is showing. */
  readonly prompt?: { readonly part: string; readonly showing: boolean };
  readonly binding?: XmlComponent;
}

// The schema's order: alias, tag, id, lock, placeholder, temporary, showingPlcHdr, dataBinding, and the kind last.
// No validator but the XSD notices another order, so a test of ours does.
const control = (options: ControlOptions, content: readonly XmlComponent[]): XmlComponent =>
  el('w:sdt', undefined, [
    el('w:sdtPr', undefined, [
      val('w:alias', options.title),
      val('w:tag', options.tag),
      val('w:id', options.id),
      ...(options.prompt ? [el('w:placeholder', undefined, [val('w:docPart', options.prompt.part)])] : []),
      ...(options.prompt?.showing === true ? [el('w:showingPlcHdr')] : []),
      ...(options.binding ? [options.binding] : []),
      options.type,
    ]),
    el('w:sdtContent', undefined, content),
  ]);

/** A rich-text control round whole paragraphs and tables: a section, or a copy of a group. */
export const blockControl = (
  tag: string,
  title: string,
  id: number,
  content: readonly XmlComponent[],
): XmlComponent => control({ tag, title, id, type: el('w:richText') }, content);

const TICKED = '☒';
const UNTICKED = '☐';

const isTicked = (text: string): boolean => ['yes', 'true', 'ticked', 'x'].includes(foldName(text));

const tickBox = (field: FieldControl, id: number): XmlComponent => {
  const ticked = isTicked(field.text);
  const type = el('w14:checkbox', undefined, [
    el('w14:checked', { 'w14:val': ticked ? '1' : '0' }),
    el('w14:checkedState', { 'w14:val': '2612', 'w14:font': TICK_FONT }),
    el('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': TICK_FONT }),
  ]);
  return control({ ...nameOf(field), id, type }, [run(ticked ? TICKED : UNTICKED, STYLES.tick)]);
};

const nameOf = ({ name, definition }: FieldControl) => ({ tag: fieldTag(name), title: definition.label });

const dropDown = (choices: readonly Choice[]): XmlComponent =>
  el(
    'w:dropDownList',
    undefined,
    choices.map(({ id, label }) => el('w:listItem', { 'w:displayText': label, 'w:value': id })),
  );

/** A control inside a paragraph, for everything but long text. */
export const inlineControl = (field: FieldControl, id: number): XmlComponent => {
  if (field.definition.kind === 'tick') return tickBox(field, id);
  const { kind } = field.definition;
  const chosen = kind === 'choice' ? findOnly(field.choices, field.text) : undefined;
  const text = chosen?.label ?? field.text;
  const showing = text === '';
  const type =
    kind === 'choice'
      ? dropDown(field.choices)
      : el('w:text', kind === 'text' ? { 'w:multiLine': '1' } : undefined);
  const binding = bindingFor(field.name);
  return control(
    {
      ...nameOf(field),
      id,
      type,
      prompt: { part: promptPart(field.name), showing },
      ...(binding && { binding }),
    },
    [showing ? run(fieldWords(field.name).prompt, STYLES.prompt) : run(text)],
  );
};

/** A control that holds paragraphs, for long text: a line of the text is a paragraph. */
export const longTextControl = (field: FieldControl, id: number): XmlComponent => {
  const showing = field.text === '';
  const lines = showing ? [fieldWords(field.name).prompt] : field.text.replace(/\r\n?/gu, '\n').split('\n');
  return control(
    { ...nameOf(field), id, type: el('w:richText'), prompt: { part: promptPart(field.name), showing } },
    lines.map((line) =>
      paragraph(
        { style: STYLES.answer },
        line === '' ? [] : [run(line, showing ? STYLES.prompt : undefined)],
      ),
    ),
  );
};
