export type { Organisation } from '../../work/work';
