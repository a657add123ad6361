// A file of its own because `import.meta` is what webpack finds the worker by, and tests cannot load it.
export const startWorker = (): Worker => new Worker(new URL('./work.worker.ts', import.meta.url));
