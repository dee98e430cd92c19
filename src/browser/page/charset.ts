/** Text of a body: charset by byte order mark, header, or `meta` in the first kilobyte; UTF-8 otherwise. */
export function decodeText(body: Uint8Array, contentType: string): string {
  const label = byMark(body) ?? byHeader(contentType) ?? byMeta(body) ?? "utf-8";
  return decoder(label).decode(body);
}

function byMark(body: Uint8Array): string | undefined {
  if (body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf) return "utf-8";
  if (body[0] === 0xfe && body[1] === 0xff) return "utf-16be";
  if (body[0] === 0xff && body[1] === 0xfe) return "utf-16le";
  return undefined;
}

function byHeader(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
}

function byMeta(body: Uint8Array): string | undefined {
  const start = Buffer.from(body.subarray(0, 1024)).toString("latin1");
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1]
  );
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder("utf-8");
  }
}
