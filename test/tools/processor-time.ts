/**
 * Milliseconds of processor time that this process has taken so far. Bounds on hostile input are held against it and not
 * against the clock, which also counts what else the machine does.
 */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
