import type { WriteStream } from "node:tty";

/** Where a command prints: results on one stream, everything else on the other. */
export interface Output {
  /** Results, for people or programs: stdout. */
  result(text: string): void;
  /** Progress, notices and errors: stderr. */
  notice(text: string): void;
  /** Characters per line of results. */
  readonly width: number;
  readonly color: boolean;
  /** Whether results are read from a terminal, where a click on an address opens it. */
  readonly terminal: boolean;
  /** The terminal that progress can be drawn on; undefined where lines have to do. */
  readonly live: LiveTerminal | undefined;
}

/** A terminal whose last lines can be written over. */
export interface LiveTerminal {
  write(text: string): void;
  columns(): number;
  rows(): number;
}

/** Characters per line where results go to a file or program: enough not to cut statements short. */
const WIDTH_ELSEWHERE = 120;

export function standardOutput(env: NodeJS.ProcessEnv = process.env): Output {
  const { stdout, stderr } = process;
  endQuietlyWhenClosed(stdout);
  endQuietlyWhenClosed(stderr);
  return {
    result: (text) => void stdout.write(text),
    notice: (text) => void stderr.write(`${text}\n`),
    width: stdout.isTTY ? stdout.columns : widthAsked(env),
    color: stdout.isTTY && !isSet(env["NO_COLOR"]) && env["TERM"] !== "dumb",
    terminal: stdout.isTTY,
    live: stderr.isTTY && env["TERM"] !== "dumb" ? liveTerminal(stderr) : undefined,
  };
}

function liveTerminal(stream: WriteStream): LiveTerminal {
  return { write: (text) => void stream.write(text), columns: () => stream.columns, rows: () => stream.rows };
}

function widthAsked(env: NodeJS.ProcessEnv): number {
  const asked = Number(env["COLUMNS"]);
  return Number.isInteger(asked) && asked >= 40 ? asked : WIDTH_ELSEWHERE;
}

/** https://no-color.org: present and not empty. */
function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== "";
}

/** Whoever reads has seen enough (`| head`): no reason for a stack. */
function endQuietlyWhenClosed(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
}
