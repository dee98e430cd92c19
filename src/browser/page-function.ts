/** Functions and classes that a function in the page needs beside its argument, each self-contained. */
export type PageParts = Readonly<Record<string, object>>;

/** What runs in the page: a self-contained function, or one that is handed its parts. All travel by their source. */
export type PageFunction<A, R, P extends PageParts> =
  | ((argument: A) => R | Promise<R>)
  | { readonly run: (argument: A, parts: P) => R | Promise<R>; readonly parts: P };
