import type { ExternalReference } from '../content';
import type { XmlElement } from '../xml-reader';
import type { OpenField } from './open';
import type { Story } from './story';
import type { StoryVocabulary } from './vocabulary';

// An instruction is a few words; a made-up one must not be gathered whole.
const LONGEST_INSTRUCTION = 2048;

const TARGET_KINDS: ReadonlyMap<string, ExternalReference['kind']> = new Map([
  ['HYPERLINK', 'hyperlink'],
  ['INCLUDEPICTURE', 'image'],
  ['IMPORT', 'image'],
  ['INCLUDETEXT', 'linked-object'],
  ['LINK', 'linked-object'],
  ['DDE', 'linked-object'],
  ['DDEAUTO', 'linked-object'],
  ['RD', 'linked-object'],
]);

/** What an instruction points at outside the document, if it does. */
const targetOf = (instruction: string): Omit<ExternalReference, 'part'> | undefined => {
  const [, name = '', rest = ''] = /^\s*(\w+)\s+(.*)$/s.exec(instruction) ?? [];
  const kind = TARGET_KINDS.get(name.toUpperCase());
  if (kind === undefined) return undefined;
  // A link within the document has a switch and no target; the other kinds always have one.
  if (kind === 'hyperlink' && rest.startsWith('\\')) return undefined;
  const quoted = [...rest.matchAll(/"([^"]*)"/g)].map(([, inside]) => inside ?? '');
  // LINK and DDE name the program first, unquoted, then the file.
  const target = quoted[0] ?? rest.split(/\s+/).find((word) => /[\\/.:]/.test(word) && !/^\\\w$/.test(word));
  return target === undefined || target === ''
    ? undefined
    : { kind, target: target.replaceAll('\\\\', '\\') };
};

const noteTarget = (story: Story, instruction: string): void => {
  const target = targetOf(instruction);
  if (target !== undefined) story.externalReferences.push({ ...target, part: story.part });
};

const showFormValue = (story: Story, { showed, choices, chosen, ticked }: OpenField): void => {
  // Word leaves their result empty; other producers write there what shows.
  if (showed) return;
  if (ticked !== undefined) story.addText(ticked ? '☒' : '☐');
  else if (choices !== undefined) story.addText(choices[chosen ?? 0] ?? '');
};

const endInstruction = (story: Story, field: OpenField): void => {
  if (field.phase === 'result') return;
  field.phase = 'result';
  story.instructions -= 1;
};

const fieldChar = (story: Story, element: XmlElement): void => {
  // The marks of a deleted field are deleted with it.
  if (story.removed > 0) return;
  switch (element.attribute('w:fldCharType')) {
    case 'begin':
      story.fields.push({ phase: 'instruction', instruction: '', swallowed: false, showed: false });
      story.instructions += 1;
      return;
    case 'separate': {
      const field = story.fields.at(-1);
      if (field !== undefined) endInstruction(story, field);
      return;
    }
    case 'end': {
      const field = story.fields.pop();
      if (field === undefined) return;
      endInstruction(story, field);
      noteTarget(story, field.instruction);
      showFormValue(story, field);
      const outer = story.fields.at(-1);
      if (outer !== undefined) outer.showed ||= field.showed;
    }
  }
};

/** Adds to the instruction at hand. */
export const addInstruction = (story: Story, text: string): void => {
  const field = story.fields.at(-1);
  if (field === undefined || field.phase !== 'instruction' || story.removed > 0) return;
  if (field.instruction.length < LONGEST_INSTRUCTION) field.instruction += text;
};

const ofField =
  (apply: (field: OpenField, value: string | undefined) => void) =>
  (story: Story, element: XmlElement): void => {
    const field = story.fields.at(-1);
    if (field !== undefined && story.removed === 0) apply(field, element.attribute('w:val'));
  };

const isTicked = (value: string | undefined): boolean => value === undefined || /^(1|true|on)$/i.test(value);

export const fieldHandlers: StoryVocabulary = {
  'w:fldChar': { open: fieldChar },
  'w:fldSimple': { open: (story, element) => noteTarget(story, element.attribute('w:instr') ?? '') },
  'w:ddList': {
    open: ofField((field) => {
      field.choices = [];
    }),
  },
  'w:listEntry': { open: ofField(({ choices }, value) => choices?.push(value ?? '')) },
  'w:result': {
    open: ofField((field, value) => {
      field.chosen = Number(value);
    }),
  },
  'w:checkBox': {
    open: ofField((field) => {
      field.ticked = false;
    }),
  },
  'w:checked': {
    open: ofField((field, value) => {
      if (field.ticked !== undefined) field.ticked = isTicked(value);
    }),
  },
  'w:default': {
    open: ofField((field, value) => {
      // Stands before the value that a person chose, which then takes its place.
      if (field.ticked !== undefined) field.ticked = isTicked(value);
      else if (field.choices !== undefined) field.chosen ??= Number(value);
    }),
  },
};
