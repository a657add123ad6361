import { Paragraph, type XmlComponent } from 'docx';
import type { Policy } from '../../policy';
import type { CaseData, FieldTexts } from '../case-data';
import { choicesOf } from '../choices';
import {
  isGroupItem,
  type Condition,
  type FieldItem,
  type GroupItem,
  type Pathway,
  type SectionDefinition,
  type SectionItem,
} from '../definition';
import { fieldDefinition, groupDefinition, tickSentence } from '../dictionary';
import { tableDescription } from '../table-description';
import { groupTag, sectionTag } from '../tags';
import { blockControl, inlineControl, longTextControl, type FieldControl, type NextId } from './controls';
import { conditionHint } from './hints';
import { STYLES } from './styles';
import { fieldTable, type TableEntry, type TableRow } from './table';
import { labelRun, paragraph, run } from '../../word/xml';

/** What a document is built from. */
export interface BodyContext {
  readonly policy: Policy;
  readonly data: CaseData;
  readonly pathway: Pathway | undefined;
  readonly nextId: NextId;
}

const isFilled = (text: string | undefined): text is string => text !== undefined && text !== '';

// What is of the other pathway is left out, unless the case says something there: nothing of a case is lost.
const isWanted = (condition: Condition | undefined, filled: boolean, { pathway }: BodyContext): boolean =>
  filled ||
  condition === undefined ||
  !('pathway' in condition) ||
  pathway === undefined ||
  condition.pathway === pathway;

const fieldControl = (item: FieldItem, texts: FieldTexts, { policy }: BodyContext): FieldControl => ({
  name: item.field,
  definition: fieldDefinition(item.field),
  choices: choicesOf(item.field, policy),
  text: texts[item.field] ?? '',
});

const entryOf = (item: FieldItem, texts: FieldTexts, context: BodyContext): TableEntry => {
  const hint = conditionHint(item.when, context.policy, context.pathway);
  const field = fieldControl(item, texts, context);
  return {
    label: field.definition.label,
    answer: inlineControl(field, context.nextId()),
    ...(hint !== undefined && { hint }),
  };
};

const isShort = (item: FieldItem): boolean =>
  !['long-text', 'tick'].includes(fieldDefinition(item.field).kind);

// Neighbouring short fields share a table; long text and ticks stand alone.
const clusters = (items: readonly FieldItem[]): readonly (readonly FieldItem[])[] => {
  const found: FieldItem[][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && isShort(item) && isShort(last[0])) last.push(item);
    else found.push([item]);
  }
  return found;
};

const rowsOf = (
  items: readonly FieldItem[],
  texts: FieldTexts,
  context: BodyContext,
): readonly TableRow[] => {
  const rows: TableRow[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    const next = items[at + 1];
    if (next !== undefined && item.beside === next.field) {
      rows.push([entryOf(item, texts, context), entryOf(next, texts, context)]);
      at += 1;
    } else {
      rows.push([entryOf(item, texts, context)]);
    }
  }
  return rows;
};

// A field on its own: the label, when it applies, and the answer in a box below.
const standing = (item: FieldItem, texts: FieldTexts, context: BodyContext): readonly XmlComponent[] => {
  const field = fieldControl(item, texts, context);
  const hint = conditionHint(item.when, context.policy, context.pathway);
  const label = [
    paragraph({ style: STYLES.label }, [labelRun(field.definition.label)]),
    ...(hint === undefined ? [] : [paragraph({ style: STYLES.hint, keepNext: true }, [run(hint)])]),
  ];
  const id = context.nextId();
  if (field.definition.kind === 'long-text') return [...label, longTextControl(field, id)];
  const sentence = field.definition.kind === 'tick' ? [run(` ${tickSentence(field.name)}`)] : [];
  return [...label, paragraph({ style: STYLES.answer }, [inlineControl(field, id), ...sentence])];
};

const fieldBlocks = (
  title: string,
  items: readonly FieldItem[],
  texts: FieldTexts,
  context: BodyContext,
): readonly XmlComponent[] =>
  clusters(items.filter((item) => isWanted(item.when, isFilled(texts[item.field]), context))).flatMap(
    (cluster) => {
      const [only] = cluster;
      if (cluster.length === 1 && only !== undefined) return standing(only, texts, context);
      const labels = cluster.map(({ field }) => fieldDefinition(field).label);
      return [fieldTable(title, tableDescription(labels), rowsOf(cluster, texts, context))];
    },
  );

const headingStyle = (level: number): string => STYLES.heading[level - 1] ?? STYLES.heading[2];

/** The list that counts the copies of a group, so that no number is typed. */
export const groupList = (section: SectionDefinition, item: GroupItem): string =>
  `${section.name}.${item.group}`;

/** The copies of a group that the data has, and one unfilled copy where it has none. */
export const groupBlocks = (
  section: SectionDefinition,
  item: GroupItem,
  context: BodyContext,
): readonly XmlComponent[] => {
  const { label } = groupDefinition(item.group);
  const given = context.data.groups[item.group] ?? [];
  const copies = given.length > 0 ? given : [{}];
  const style = headingStyle((section.level ?? 1) + 1);
  const numbering = { reference: groupList(section, item), level: 0 };
  return copies.map((texts) => {
    const id = context.nextId();
    // `docx` itself writes this paragraph, because it hands out the numbers of lists.
    const heading = new Paragraph({ style, numbering, text: label });
    return blockControl(groupTag(item.group), label, id, [
      heading,
      ...fieldBlocks(label, item.fields, texts, context),
    ]);
  });
};

const hasData = (section: SectionDefinition, { data }: BodyContext): boolean =>
  section.items.some((item) =>
    isGroupItem(item) ? (data.groups[item.group]?.length ?? 0) > 0 : isFilled(data.fields[item.field]),
  );

// Neighbouring fields of a section are laid out together; a group comes between them where the definition has it.
const sectionBlocks = (section: SectionDefinition, context: BodyContext): readonly XmlComponent[] => {
  const blocks: XmlComponent[] = [];
  let fields: FieldItem[] = [];
  const flush = () => {
    blocks.push(...fieldBlocks(section.title, fields, context.data.fields, context));
    fields = [];
  };
  for (const item of section.items) {
    if (!isGroupItem(item)) fields.push(item);
    else if (isWanted(item.when, (context.data.groups[item.group]?.length ?? 0) > 0, context)) {
      flush();
      blocks.push(...groupBlocks(section, item, context));
    }
  }
  flush();
  return blocks;
};

const howToAdd = (item: SectionItem): readonly string[] =>
  isGroupItem(item)
    ? [
        `To add another ${groupDefinition(item.group).label.toLowerCase()}, copy a whole block and paste it below; the numbers follow the order.`,
      ]
    : [];

/** The sections of a document, each in a rich-text control of its own. */
export const bodyBlocks = (
  sections: readonly SectionDefinition[],
  context: BodyContext,
): readonly XmlComponent[] =>
  sections
    .filter((section) => isWanted(section.when, hasData(section, context), context))
    .map((section) => {
      const id = context.nextId();
      const hint = conditionHint(section.when, context.policy, context.pathway);
      return blockControl(sectionTag(section.name), section.title, id, [
        paragraph({ style: headingStyle(section.level ?? 1) }, [run(section.title)]),
        ...(hint === undefined ? [] : [paragraph({ style: STYLES.hint, keepNext: true }, [run(hint)])]),
        paragraph({ style: STYLES.guidance }, [
          run([section.guidance, ...section.items.flatMap(howToAdd)].join(' ')),
        ]),
        ...sectionBlocks(section, context),
      ]);
    });
