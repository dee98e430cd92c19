import { performance } from "node:perf_hooks";
import { printable } from "../../app/printable.ts";
import type { Emit } from "../../model/event.ts";
import type { Site } from "../../model/site.ts";
import type { LiveTerminal } from "../output.ts";
import type { Shell } from "../shell.ts";
import { lineFor } from "./line-for.ts";
import { createLiveLines, type LiveLines } from "./live-lines.ts";
import { renderProgress } from "./render.ts";
import { advance, NOT_STARTED } from "./state.ts";

/** Progress that someone watches. */
export interface ShownProgress {
  readonly emit: Emit;
  /** Prints a line that stays. */
  say(line: string): void;
  /** Nothing is drawn any more. May be called twice. */
  end(): void;
}

const REDRAWN_EVERY_MS = 1000;

/** Shows progress on stderr: redrawn in place on a terminal, else as a few plain lines. */
export function showProgress(shell: Shell, sites: readonly Site[]): ShownProgress {
  const { language, output } = shell;
  const names = new Map(sites.map(({ id, name }) => [id, printable(name)]));
  const nameOf = (site: string): string => names.get(site) ?? site;
  const live = output.live === undefined ? undefined : createLiveLines(output.live);
  let progress = NOT_STARTED;
  const draw = (): readonly string[] =>
    progress.sites === 0 || output.live === undefined
      ? []
      : renderProgress(progress, { ...roomOf(output.live), now: performance.now(), language, nameOf });
  const say = (line: string): void => (live ? live.print(line, draw()) : output.notice(line));
  const timer = live && redrawNowAndThen(live, draw);
  return {
    say,
    emit: (event) => {
      progress = advance(progress, event, performance.now());
      const line = lineFor(event, { language, nameOf, brief: live !== undefined });
      if (line !== undefined) say(line);
      else live?.draw(draw());
    },
    end: () => {
      clearInterval(timer);
      live?.draw([]);
    },
  };
}

function redrawNowAndThen(live: LiveLines, draw: () => readonly string[]): NodeJS.Timeout {
  return setInterval(() => live.draw(draw()), REDRAWN_EVERY_MS).unref();
}

/** One column is left free: some terminals wrap when the last one is written. */
function roomOf(terminal: LiveTerminal): { readonly width: number; readonly height: number } {
  return { width: terminal.columns() - 1, height: terminal.rows() - 1 };
}
