import type { LiveTerminal } from "../output.ts";

/** Lines at the bottom of a terminal that are written over in place. */
export interface LiveLines {
  draw(lines: readonly string[]): void;
  /** Prints a line that stays above the live ones. */
  print(line: string, lines: readonly string[]): void;
}

const ESC = "\u001b[";
/** Long lines are cut by the terminal instead of wrapped, so that the number of lines to go back stays right. */
const NO_WRAP = `${ESC}?7l`;
const WRAP = `${ESC}?7h`;
const ERASE_REST_OF_LINE = `${ESC}K`;
const ERASE_BELOW = `${ESC}J`;

/** Everything is sent in one write, and each line is overwritten before its rest is erased: nothing flickers. */
export function createLiveLines(terminal: LiveTerminal): LiveLines {
  let drawn = 0;
  const back = (): string => (drawn === 0 ? "" : `\r${ESC}${drawn}A`);
  const draw = (above: string, lines: readonly string[]): void => {
    const text = lines.map((line) => `${line}${ERASE_REST_OF_LINE}\n`).join("");
    terminal.write(`${back()}${above}${NO_WRAP}${text}${WRAP}${ERASE_BELOW}`);
    drawn = lines.length;
  };
  return {
    draw: (lines) => {
      if (lines.length > 0 || drawn > 0) draw("", lines);
    },
    print: (line, lines) => draw(`${line}${ERASE_REST_OF_LINE}\n`, lines),
  };
}
