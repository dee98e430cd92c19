/** A stretch of text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives a function that finds one of the spans that overlaps a given one, without looking at all of them each time. */
export function overlapFinder<S extends Span>(spans: readonly S[]): (wanted: Span) => S | undefined {
  const runs = joined([...spans].sort((one, other) => one.start - other.start));
  return (wanted) => {
    const run = runs[firstEndingAfter(runs, wanted.start)];
    return run?.spans.find((span) => span.start < wanted.end && wanted.start < span.end);
  };
}

interface Run<S> extends Span {
  readonly spans: readonly S[];
}

/** Spans that overlap one another form a run. */
function joined<S extends Span>(sorted: readonly S[]): readonly Run<S>[] {
  const runs: { start: number; end: number; spans: S[] }[] = [];
  for (const span of sorted) {
    const last = runs.at(-1);
    if (last && span.start < last.end) {
      last.spans.push(span);
      last.end = Math.max(last.end, span.end);
    } else {
      runs.push({ start: span.start, end: span.end, spans: [span] });
    }
  }
  return runs;
}

function firstEndingAfter(runs: readonly Span[], place: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
