const GAP = "  ";

/** Lines of texts, in columns as wide as their longest text. */
export function columns(lines: readonly (readonly string[])[]): string {
  const widths = lines.reduce<readonly number[]>(
    (widest, line) => line.map((text, at) => Math.max(text.length, widest[at] ?? 0)),
    [],
  );
  return lines
    .map((line) =>
      line
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join(GAP)
        .trimEnd(),
    )
    .join("\n");
}
