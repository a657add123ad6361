import { Command, InvalidArgumentError, Option } from 'commander';
import type { DocumentKind } from '../casefile';
import { SEVERITIES, type Severity } from '../checks/finding';
import { LAYOUT_KINDS } from '../policy';
import { CASE_FILTERS, CASE_ORDERS, type CaseFilter } from '../review';
import { TEMPLATE_KINDS, type Pathway, type TemplateKind } from '../template';
import type { AnnotateOptions } from './commands/annotate';
import type { BundleOptions } from './commands/bundle';
import type { CheckOptions } from './commands/check';
import type { DiffOptions } from './commands/diff';
import type { ListOptions } from './commands/list';
import type { MergeOptions } from './commands/merge';
import type { PolicyFormat } from './commands/policy';
import type { LearnOptions } from './commands/policy-learn';
import type { TemplateOptions } from './commands/template';
import type { VerifyOptions } from './commands/verify';
import { parseShard, type Shard } from './checking/shard';
import type { ExitStatus } from './failure';
import { FORMATS } from './render-formats';
import type { Terminal } from './terminal';
import { TOOL } from '../report';

const DOCUMENT_KINDS: readonly DocumentKind[] = LAYOUT_KINDS;
const PATHWAYS = ['cims', 'rcs'] as const satisfies readonly Pathway[];

const wholeNumber = (value: string): number => {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 64) return number;
  throw new InvalidArgumentError('give a whole number from 1 to 64.');
};

const shardOption = (value: string): Shard => {
  const shard = parseShard(value);
  if (shard !== undefined) return shard;
  throw new InvalidArgumentError('give the number of the share and how many there are, for example 3/20.');
};

const severities = (value: string): readonly Severity[] => {
  const named = value.split(',').map((each) => each.trim());
  const unknown = named.find((each) => !(SEVERITIES as readonly string[]).includes(each));
  if (unknown === undefined) return SEVERITIES.filter((each) => named.includes(each));
  throw new InvalidArgumentError(`give one or more of ${SEVERITIES.join(', ')}, with commas between.`);
};

const onlyOption = (value: string, before: readonly CaseFilter[] = []): readonly CaseFilter[] => {
  const asked = value.split(',').map((each) => each.trim());
  const filters = asked.map((each) => CASE_FILTERS.find((filter) => filter === each));
  const known = filters.filter((filter) => filter !== undefined);
  if (known.length === filters.length) return [...before, ...known];
  throw new InvalidArgumentError(`give one or several of ${CASE_FILTERS.join(', ')}, with commas between.`);
};

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const kindOption = (): Option =>
  new Option('--kind <kind>', 'take every file for this kind, whatever it looks like').choices(
    DOCUMENT_KINDS,
  );
const pathwayOption = (): Option =>
  new Option('--pathway <pathway>', 'take every file for this pathway').choices(PATHWAYS);
const decisionsOption = (): Option =>
  new Option('--decisions <file>', 'what somebody has decided about findings: waived, wrong, assigned');
const waiversOption = (): Option => new Option('--waivers <file>', 'the same as --decisions');
const documentDecisionsOption = (): Option =>
  new Option(
    '--document-decisions',
    'count what is decided inside the documents too; without it that is shown only',
  );
const formatOption = (formats: readonly string[]): Option =>
  new Option('--format <format>', 'how to write it').choices(formats).default('text');

const STATUS_HELP = `
Exit status: 0 nothing of severity error; 1 errors found, or a bundle that does not verify;
2 the input or the call could not be used. Nothing leaves this machine.

Not a product of the department. Every rule names its source and how sure it is: cims-report rules.`;

const DIFF_STATUS_HELP = `
Exit status: 0 no error stands in the way that did not before; 1 one does; 2 something could not be read.`;

/**
 * The commands and their options. Each command is loaded when it is called, so that none waits for what another needs.
 * `finished` is given the exit status.
 */
export const makeProgram = (terminal: Terminal, finished: (status: ExitStatus) => void): Command => {
  const program = new Command('cims-report')
    .description(
      'Templates, checks and verified bundles for CIMS and Reportable Conduct Scheme investigation documents.',
    )
    .version(TOOL.version)
    .addHelpText('after', STATUS_HELP);

  program
    .command('template')
    .description('write a template as a Word document, empty or filled from a case')
    .argument('<kind>', TEMPLATE_KINDS.join(', '))
    .option('-o, --output <file>', 'where to write it (default: stdout, or KIND.docx at a terminal)')
    .option('--case <file>', 'fill it from a case.json')
    .option(
      '--policy <file>',
      'an organisation’s own policy file: its own template is taken, and its service provider’s details are filled in where --case leaves them out',
    )
    .option('--ours', 'our template, although the policy file names one of the organisation’s own')
    .addOption(new Option('--pathway <pathway>', 'leave out what is of the other pathway').choices(PATHWAYS))
    .action(async (kind: string, options: TemplateOptions) => {
      if (!(TEMPLATE_KINDS as readonly string[]).includes(kind)) {
        program.error(`error: unknown kind '${kind}': give one of ${TEMPLATE_KINDS.join(', ')}`);
      }
      const { template } = await import('./commands/template');
      finished(await template(kind as TemplateKind, options, terminal));
    });

  program
    .command('check')
    .description('check documents; files whose incident report IDs agree are checked as one case')
    .argument('[file...]', 'Word documents, folders of them, or - for standard input')
    .addOption(formatOption(FORMATS))
    .option('-o, --output <file>', 'write the report to a file, whole or not at all')
    .option('--recursive', 'look into the folders within a folder as well')
    .addOption(new Option('--sort <by>', 'the order of the table of cases').choices(CASE_ORDERS))
    .option('--only <which>', `only these cases, with commas between: ${CASE_FILTERS.join(', ')}`, onlyOption)
    .option('--resume <state>', 'keep what is done in this file, and go on from it after a stop')
    .option('--shard <n/of>', 'check one share of the cases, for example 3/20', shardOption)
    .option('--listing <file>', 'check the files of a listing, made by cims-report list')
    .option('--policy <file>', 'an organisation’s own policy file')
    .option('--today <date>', 'the day to take for today, yyyy-mm-dd (default: today in Melbourne)')
    .option('--jobs <n>', 'read with this many threads', wholeNumber)
    .addOption(decisionsOption())
    .addOption(waiversOption())
    .addOption(documentDecisionsOption())
    .option(
      '--feedback <file>',
      'write which findings were marked as wrong, without any text of the documents',
    )
    .addOption(kindOption())
    .addOption(pathwayOption())
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check');
      finished(await check(files, options, terminal));
    });

  program
    .command('list')
    .description('write which case each file is of, so that many machines can check a share each')
    .argument('<file...>', 'Word documents, or folders of them')
    .requiredOption('-o, --output <file>', 'the listing to write; paths in it are seen from its folder')
    .option('--recursive', 'look into the folders within a folder as well')
    .option('--policy <file>', 'an organisation’s own policy file')
    .option('--jobs <n>', 'read with this many threads', wholeNumber)
    .addOption(kindOption())
    .addOption(pathwayOption())
    .action(async (files: string[], options: ListOptions) => {
      const { list } = await import('./commands/list');
      finished(await list(files, options, terminal));
    });

  program
    .command('merge')
    .description('make one result out of several of check --format jsonl, for example of all shares')
    .argument('<file...>', 'what check --format jsonl has written')
    .addOption(new Option('--format <format>', 'how to write it').choices(FORMATS).default('jsonl'))
    .option('-o, --output <file>', 'write it to a file, whole or not at all')
    .option(
      '--policy <file>',
      'the policy file that the checks were given, for reports that say what it added',
    )
    .addOption(new Option('--sort <by>', 'the order of the table of cases').choices(CASE_ORDERS))
    .option('--only <which>', `only these cases, with commas between: ${CASE_FILTERS.join(', ')}`, onlyOption)
    .action(async (files: string[], options: MergeOptions) => {
      const { merge } = await import('./commands/merge');
      finished(await merge(files, options, terminal));
    });

  program
    .command('bundle')
    .description('make the bundle of a case, to upload to CIMS and to verify')
    .argument('<file...>', 'the documents of the case; what is no Word document goes along as an attachment')
    .requiredOption('-o, --output <dir>', 'the folder to write it into')
    .option('--policy <file>', 'an organisation’s own policy file')
    .option('--draft', 'make it although errors are left, marked as a draft', false)
    .addOption(decisionsOption())
    .addOption(waiversOption())
    .addOption(documentDecisionsOption())
    .option('--today <date>', 'the day to take for today, yyyy-mm-dd (default: today in Melbourne)')
    .option('--attach <file>', 'a further attachment, not checked; may be given several times', collect, [])
    .option('--rcs-report <file>', 'the RCS investigation report, where it is not a Word document')
    .addOption(kindOption())
    .addOption(pathwayOption())
    .action(async (files: string[], options: BundleOptions) => {
      const { bundle } = await import('./commands/bundle');
      finished(await bundle(files, options, terminal));
    });

  program
    .command('diff')
    .description('before and after: what was mended, what is new, which values changed')
    .argument('<old>', 'a Word document, a folder, a bundle (.zip) or a result of check --format json')
    .argument('<new>', 'the same, as it is now')
    .addOption(formatOption(['text', 'json', 'html']))
    .option('-o, --output <file>', 'write it to a file, whole or not at all')
    .option('--recursive', 'look into the folders within a folder as well')
    .option('--policy <file>', 'an organisation’s own policy file')
    .option('--today <date>', 'the day to take for today, yyyy-mm-dd (default: today in Melbourne)')
    .addOption(decisionsOption())
    .addOption(waiversOption())
    .addOption(documentDecisionsOption())
    .addOption(kindOption())
    .addOption(pathwayOption())
    .addHelpText('after', DIFF_STATUS_HELP)
    .action(async (before: string, after: string, options: DiffOptions) => {
      const { diff } = await import('./commands/diff');
      finished(await diff(before, after, options, terminal));
    });

  program
    .command('verify')
    .description('whether bundles are whole: which file was changed, taken out, added or renamed')
    .argument('<bundle...>', 'the .zip files, folders of them, or - for standard input')
    .addOption(formatOption(['text', 'json']))
    .option('--recheck', 'hold the documents against today’s rules, even where they are those of the bundle')
    .option('--policy <file>', 'the organisation’s own policy file, for the rules of today')
    .action(async (files: string[], options: VerifyOptions) => {
      const { verify } = await import('./commands/verify');
      finished(await verify(files, options, terminal));
    });

  program
    .command('annotate')
    .description('copies of documents with what is found as comments in them, or with these taken out again')
    .argument('<file...>', 'Word documents, folders of them, or - for standard input')
    .requiredOption(
      '-o, --output <file>',
      'the copy, or a folder for copies under their own names, or - for stdout; no document is written over',
    )
    .option('--policy <file>', 'an organisation’s own policy file')
    .option('--today <date>', 'the day to take for today, yyyy-mm-dd (default: today in Melbourne)')
    .addOption(
      new Option('--severity <list>', 'which findings, with commas between: error, warning, info')
        .default(['error', 'warning'] as const, 'error,warning')
        .argParser(severities),
    )
    .addOption(decisionsOption())
    .addOption(waiversOption())
    .addOption(documentDecisionsOption())
    .option('--remove', 'take the comments of this check out instead; those that somebody answered stay')
    .addOption(kindOption())
    .addOption(pathwayOption())
    .action(async (files: string[], options: AnnotateOptions) => {
      const { annotate } = await import('./commands/annotate');
      finished(await annotate(files, options, terminal));
    });

  const policy = program.command('policy').description('what the rules rest on');
  policy
    .command('show')
    .description('every fact with its source and standing')
    .argument('[file]', 'an organisation’s own policy file')
    .addOption(formatOption(['text', 'json', 'html']))
    .action(async (file: string | undefined, { format }: { format: PolicyFormat }) => {
      const { policyShow } = await import('./commands/policy');
      finished(await policyShow(file, format, terminal));
    });
  policy
    .command('validate')
    .description('what is wrong with an organisation’s policy file')
    .argument('[file]', 'the policy file')
    .action(async (file: string | undefined) => {
      const { policyValidate } = await import('./commands/policy');
      finished(await policyValidate(file, terminal));
    });

  policy
    .command('learn')
    .description('propose how documents made from your own template are read, for you to correct')
    .argument('<template>', 'the empty template, a Word document, or - for standard input')
    .option('--policy <file>', 'the organisation’s own policy file, into which the layout is written')
    .option('--name <name>', 'what you call the template (default: the name of the file)')
    .addOption(
      new Option('--kind <kind>', 'which kind of document it is (default: as it looks)').choices(
        LAYOUT_KINDS,
      ),
    )
    .option(
      '-o, --output <file>',
      'a new policy file to write, or - for stdout; that of --policy stays as it is',
    )
    .action(async (file: string, options: LearnOptions) => {
      const { policyLearn } = await import('./commands/policy-learn');
      finished(await policyLearn(file, options, terminal));
    });

  program
    .command('rules')
    .description('all rules, or one with its source and standing')
    .argument('[rule]', 'the id of a rule')
    .addOption(formatOption(['text', 'json']))
    .action(async (id: string | undefined, { format }: { format: 'text' | 'json' }) => {
      const { rules } = await import('./commands/rules');
      finished(rules(id, format, terminal));
    });

  return program;
};
