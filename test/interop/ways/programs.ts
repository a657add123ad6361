import type { Program } from '../../tools/programs';

/** The programs that real conversions need, by the name that they have in our own words. */
export const PROGRAMS = {
  libreoffice: {
    name: 'LibreOffice Writer',
    variable: 'SOFFICE',
    commands: ['soffice', 'libreoffice'],
    sayVersion: ['--headless', '--version'],
    packages: ['libreoffice-writer-nogui'],
  },
  calc: {
    name: 'LibreOffice Calc',
    variable: 'SOFFICE',
    commands: ['soffice', 'libreoffice'],
    sayVersion: ['--headless', '--version'],
    packages: ['libreoffice-calc-nogui'],
    // Writer can be there without it.
    beside: 'libsclo.so',
  },
  pandoc: {
    name: 'pandoc',
    variable: 'PANDOC',
    commands: ['pandoc'],
    sayVersion: ['--version'],
    packages: ['pandoc'],
  },
  pdfinfo: {
    name: 'pdfinfo',
    variable: 'PDFINFO',
    commands: ['pdfinfo'],
    sayVersion: ['-v'],
    packages: ['poppler-utils'],
  },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof PROGRAMS;

export const PROGRAM_NAMES = Object.keys(PROGRAMS) as readonly ProgramName[];
