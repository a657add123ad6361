import { ensurePrograms } from '../ways/ensure-programs';

/** Before the first test: the programs, found or installed. */
export default ensurePrograms;
