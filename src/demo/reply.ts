/** A question of a browser to a demo site. */
export interface Request {
  readonly method: string;
  readonly path: string;
  /** Fields of the query string, and of the body of a posted form. */
  readonly fields: URLSearchParams;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly location?: string;
}

/** A page or a part of one. */
export function htmlReply(body: string, status = 200): Reply {
  return { status, type: "text/html; charset=utf-8", body };
}
