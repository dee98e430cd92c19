import type { Tab } from "../../../src/browser/tab.ts";
import type { Asked } from "./site.ts";

/** Holds answers back until they are released: meanwhile whoever asked has to wait, and may conclude nothing. */
export interface Gate {
  /** The site's side: resolves when the answer to this request may go out. */
  pass(asked: Asked): Promise<void>;
  /** The scanner's side: a tab of which is seen whether it waits for what is held. */
  watch(tab: Tab): Tab;
  /** What became of it: how many answers were held, and what was done with the page while they were. */
  seen(): { readonly held: number; readonly concluded: readonly string[] };
}

/** Questions about these words are held, and panels to put questions in. */
const HELD = /^(?:sociaal|ondersteun|paneel$)/i;

/**
 * A gate for the questions about social work, and for panels. It closes when the scanner begins to listen for an answer, and lets an
 * answer out once the scanner says that it waits for the requests of that answer to end; without `releases` never.
 */
export function createGate(releases: boolean): Gate {
  let closed = false;
  let awaited = false;
  let held = 0;
  let waiting: (() => void)[] = [];
  const concluded: string[] = [];

  function release(): void {
    if (!releases) return;
    for (const one of waiting) one();
    waiting = [];
  }

  async function answered(tab: Tab, options: Parameters<Tab["answered"]>[0]): Promise<boolean> {
    awaited = true;
    release();
    try {
      return await tab.answered(options);
    } finally {
      awaited = false;
    }
  }

  return {
    pass: ({ path, fields }) => {
      const question = [...fields.values(), ...path.split("/")].some((value) => HELD.test(value));
      if (!closed || !question) return Promise.resolve();
      held += 1;
      return releases && awaited ? Promise.resolve() : new Promise((opened) => waiting.push(opened));
    },
    watch: (tab) =>
      watched(tab, {
        open: (url, options) => {
          closed = false;
          release();
          return tab.open(url, options);
        },
        listen: () => {
          closed = true;
          tab.listen();
        },
        answered: (options) => answered(tab, options),
        snapshot: () => {
          if (releases && waiting.length > 0) concluded.push(tab.address());
          return tab.snapshot();
        },
      }),
    seen: () => ({ held, concluded }),
  };
}

/** The tab itself, with some of its methods observed. */
function watched(tab: Tab, own: Partial<Tab>): Tab {
  return new Proxy(tab, {
    get(target, name) {
      const method: unknown = Reflect.get(own, name) ?? Reflect.get(target, name);
      return typeof method === "function" ? method.bind(target) : method;
    },
  });
}

/**
 * For pages that answer without asking a server: what is typed, chosen, sent or clicked about social work reaches the
 * scripts of the page only after the server was asked for `/poort`.
 */
export const GATE_IN_PAGE = `<script>{const passed=new WeakSet();const asked=(e,from)=>e.type==="submit"?from.querySelector("input")?.value:e.type==="click"?from.closest("button,li,span,[role=checkbox],[role=tab]")?.textContent:from.selectedOptions?.[0]?.text??from.value;
const hold=root=>{for(const kind of ["input","change","submit","click"])root.addEventListener(kind,e=>{const from=e.composedPath()[0];const question=asked(e,from)??"";if(passed.has(e)||!${HELD}.test(question))return;e.stopImmediatePropagation();e.preventDefault();fetch("/poort?vraag="+encodeURIComponent(question)).then(()=>{const again=new Event(kind,{bubbles:true,cancelable:true,composed:true});passed.add(again);from.dispatchEvent(again)})},true)};
hold(window);const attach=Element.prototype.attachShadow;Element.prototype.attachShadow=function(how){const root=attach.call(this,how);hold(root);return root}}</script>`;
