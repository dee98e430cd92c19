import type { Frame } from "../frame/frame.ts";
import type { PageFacts } from "../page/facts.ts";

/** A reading of a page within the frame of its site, made once and kept as long as the frame is. */
export function oncePerPage<T>(read: (page: PageFacts, frame: Frame) => T): (page: PageFacts, frame: Frame) => T {
  const known = new WeakMap<Frame, Map<PageFacts, T>>();
  return (page, frame) => {
    const readings = known.get(frame) ?? new Map<PageFacts, T>();
    known.set(frame, readings);
    const reading = readings.get(page) ?? read(page, frame);
    readings.set(page, reading);
    return reading;
  };
}
