/** What owners say of cells. Only ever added to: a response is never changed, and goes with its scan. */
export const responses = `
CREATE TABLE response (
  scan TEXT NOT NULL,
  site TEXT NOT NULL,
  criterion TEXT NOT NULL,
  source TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'failed', 'inapplicable', 'cantTell', 'untested')),
  instrument_digest TEXT NOT NULL,
  agrees INTEGER CHECK (agrees IN (0, 1)),
  text TEXT NOT NULL,
  url TEXT,
  by_name TEXT NOT NULL,
  by_role TEXT NOT NULL,
  received_at TEXT NOT NULL,
  PRIMARY KEY (scan, site, criterion, source),
  FOREIGN KEY (scan, site) REFERENCES scan_site (scan, site) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER response_never_changes BEFORE UPDATE ON response
BEGIN
  SELECT RAISE(ABORT, 'a response is never changed');
END;
`;
