export { PaneProblem } from './pane-problem';
export { problemFrom } from './problem-from';
export { PROBLEMS, type ProblemCode } from './problems';
