/** What is used of Node, found at run time so that the library also loads where there is no Node. */
interface NodeProcess {
  getBuiltinModule?(name: string): unknown;
  dlopen?(module: { exports: object }, path: string): void;
}

/** Node's process; undefined where there is no Node. */
export const node = (globalThis as { process?: NodeProcess }).process;

interface Require {
  (id: string): unknown;
  resolve(id: string): string;
}

/** What requires packages from where the library is; undefined where there is no Node. */
export const nodeRequire = (): Require | undefined => {
  const { createRequire } = (node?.getBuiltinModule?.("node:module") ?? {}) as {
    createRequire?: (from: string) => Require;
  };
  return createRequire?.(import.meta.url);
};
