// Takes the value out of one field of a ready document, in every way in which a value can come to be no value: the
// document must not stay ready.
import type { ReadDocument } from '../../../src/checks';
import { DEFINITIONS, fieldDefinition, fieldTag, fieldWords, fieldsOf } from '../../../src/template';
import type { FieldName, FieldTexts, GroupName } from '../../../src/template';
import { treeOf } from '../corpus/base';
import { build } from '../corpus';
import type { ReadySample } from '../corpus';
import { zipped } from '../corpus/pack';
import type { Parts } from '../corpus/pack';
import { withoutControls } from '../corpus/without-controls';
import { copyOf, elementsIn, isNamed, made, partOfTree, replaceWith } from '../mutate/xml-tree';
import type { Standing, XmlElement } from '../mutate/xml-tree';
import { outcomeOf, outcomeOfThrown } from './outcome';

/** Takes away what stands in a control. */
type Removal = (control: Standing, field: FieldName) => void;

const within = ({ element }: Standing, ...names: readonly string[]): Standing[] =>
  elementsIn(element).filter(isNamed(...names));

const textBecomes =
  (words: (field: FieldName) => string): Removal =>
  (control, field) => {
    const [first, ...others] = within(control, 'w:t');
    for (const { element } of others) element.children.length = 0;
    first?.element.children.splice(0, Infinity, words(field));
  };

const runsWrappedIn =
  (name: string): Removal =>
  (control) => {
    for (const run of within(control, 'w:r')) {
      for (const { element } of elementsIn(run.element).filter(isNamed('w:t'))) {
        if (name === 'w:del') element.name = 'w:delText';
      }
      replaceWith(run, made(name, [run.element], { 'w:author': 'Example Reviewer', 'w:id': '7' }));
    }
  };

const hide: Removal = (control) => {
  for (const { element } of within(control, 'w:r')) {
    const properties = element.children.find(
      (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:rPr',
    );
    if (properties === undefined) element.children.unshift(made('w:rPr', [made('w:vanish')]));
    else properties.children.push(made('w:vanish'));
  }
};

const REMOVALS: Readonly<Record<string, Removal>> = {
  'its text is deleted': textBecomes(() => ''),
  'its text becomes blanks': textBecomes(() => ' \u00a0\u200b '),
  'its text becomes a ruled line': textBecomes(() => '__________'),
  'its text becomes dots': textBecomes(() => '……………'),
  'its text becomes a prompt in brackets': textBecomes(() => '<Enter it here>'),
  'its text becomes a prompt in square brackets': textBecomes(() => '[insert]'),
  'its text becomes our own prompt': textBecomes((field) => fieldWords(field).prompt),
  'its text becomes its label': textBecomes((field) => `${fieldDefinition(field).label}:`),
  'its text is said to come': textBecomes(() => 'TBC'),
  'its runs are deleted': (control) => {
    for (const run of within(control, 'w:r')) replaceWith(run);
  },
  'its content is deleted': (control) => {
    for (const { element } of within(control, 'w:sdtContent')) element.children.length = 0;
  },
  'its control is deleted': (control) => replaceWith(control),
  'it is hidden': hide,
  'it is deleted with tracked changes': runsWrappedIn('w:del'),
  'it is moved away with tracked changes': runsWrappedIn('w:moveFrom'),
  'it becomes the code of a field': (control) => {
    for (const { element } of within(control, 'w:t')) element.name = 'w:instrText';
  },
};

/** A field that a document cannot be ready without, and where it stands. */
export interface Needed {
  readonly sample: ReadySample;
  readonly field: FieldName;
  /** Which copy of its group, where it belongs to one. */
  readonly copy?: { readonly group: GroupName; readonly index: number };
}

const nameOf = ({ sample, field, copy }: Needed): string =>
  `${sample.name}: ${field}${copy === undefined ? '' : ` of ${copy.group} ${String(copy.index + 1)}`}`;

const emptied = ({ sample, field, copy }: Needed): Promise<Uint8Array> => {
  const { kind, pathway, data } = sample;
  if (copy === undefined) return build(kind, pathway, { ...data, fields: { ...data.fields, [field]: '' } });
  const copies = (data.groups[copy.group] ?? []).map((texts, index) =>
    index === copy.index ? { ...texts, [field]: '' } : texts,
  );
  return build(kind, pathway, { ...data, groups: { ...data.groups, [copy.group]: copies } });
};

const SHALLOW = { twice: false, bundle: false };

const filledFields = (sample: ReadySample): Needed[] =>
  fieldsOf(DEFINITIONS[sample.kind]).flatMap(({ item: { field }, group }) => {
    const isFilled = (texts: FieldTexts): boolean =>
      (texts[field] ?? '') !== '' && fieldDefinition(field).kind !== 'tick';
    if (group === undefined) return isFilled(sample.data.fields) ? [{ sample, field }] : [];
    return (sample.data.groups[group.group] ?? []).flatMap((texts, index) =>
      isFilled(texts) ? [{ sample, field, copy: { group: group.group, index } }] : [],
    );
  });

/** Whether the names of what is removed from a field begin with what was asked for, or may go on to. */
const isAskedFor = (one: Needed, only: string): boolean =>
  nameOf(one).startsWith(only) || only.startsWith(nameOf(one));

/**
 * Fields that a ready document has and without which it is not ready, found by leaving each out when it is made.
 *
 * @param only the beginning of the names of the removals that are asked for.
 */
export const neededFields = async (sample: ReadySample, only = ''): Promise<readonly Needed[]> => {
  const needed: Needed[] = [];
  for (const one of filledFields(sample).filter((each) => isAskedFor(each, only))) {
    const { name } = await outcomeOf(await emptied(one), sample.companions, SHALLOW);
    if (name !== 'ready') needed.push(one);
  }
  return needed;
};

const STORY = /^word\/(?:document|header|footer)\d*\.xml$/;

/** The parts of the sample with one removal done at every place of the field. */
const removed = ({ sample, field, copy }: Needed, removal: Removal): Parts => {
  const parts = new Map(sample.parts);
  for (const [name, bytes] of sample.parts) {
    const tree = STORY.test(name) ? treeOf(bytes) : undefined;
    if (tree === undefined) continue;
    const root = copyOf(tree);
    const isOfField = ({ element }: Standing): boolean =>
      element.children.some(
        (child) =>
          typeof child !== 'string' &&
          child.name === 'w:sdtPr' &&
          child.children.some(
            (property) =>
              typeof property !== 'string' &&
              property.name === 'w:tag' &&
              property.attributes.get('w:val') === fieldTag(field),
          ),
      );
    const controls = elementsIn(root).filter(isNamed('w:sdt')).filter(isOfField);
    const chosen = copy === undefined ? controls : controls.slice(copy.index, copy.index + 1);
    for (const control of chosen) removal(control, field);
    parts.set(name, partOfTree(root));
  }
  return parts;
};

/** A removal that was done, and how it ended. */
export interface Removed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly faults: readonly string[];
}

/** Whether a document says elsewhere, in a sentence, what was taken out: that is shown for confirmation. */
const isSaidElsewhere = ({ field, copy }: Needed, document: ReadDocument | undefined): boolean => {
  const { fields, groups } = document?.caseFile ?? { fields: {}, groups: undefined };
  const all = copy === undefined ? [fields] : (groups?.[copy.group] ?? []).map((each) => each.fields);
  return all.some((each) => each[field]?.sureness === 'to-confirm' && each[field].text !== '');
};

/**
 * Every removal from a field, with our controls and without.
 *
 * @param only the beginning of the names of those that are asked for.
 * @param pick chooses among the ways by their number.
 */
export async function* removalsFrom(
  needed: Needed,
  only = '',
  pick: (way: number) => boolean = () => true,
): AsyncGenerator<Removed> {
  for (const [number, [how, removal]] of Object.entries(REMOVALS).entries()) {
    const start = `${nameOf(needed)}: ${how}`;
    if (!pick(number) || !(start.startsWith(only) || only.startsWith(start))) continue;
    const parts = removed(needed, removal);
    for (const [form, packed] of [
      ['', parts],
      [', and then all controls', withoutControls(parts)],
    ] as const) {
      const name = `${start}${form}`;
      if (!name.startsWith(only)) continue;
      const bytes = zipped(packed);
      const {
        name: end,
        faults,
        document,
      } = await outcomeOf(bytes, needed.sample.companions, SHALLOW).catch(outcomeOfThrown);
      const isFalse = end === 'ready' && !isSaidElsewhere(needed, document);
      yield { name, bytes, faults: isFalse ? [...faults, 'it is still ready'] : faults };
    }
  }
}

/** In how many ways a value is removed. */
export const WAYS = Object.keys(REMOVALS).length;
