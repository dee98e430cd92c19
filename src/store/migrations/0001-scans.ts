/**
 * Scans, their sites, judgements and assertions. Ids are those of the files: scan, site list, criterion. What only
 * travels (settings, a site's entry, facts, evidence) is JSON; what is asked for is a column.
 */
export const scans = `
CREATE TABLE scan (
  id TEXT PRIMARY KEY,
  date TEXT NOT NULL,
  started_at TEXT,
  ended_at TEXT,
  site_list TEXT NOT NULL,
  site_list_digest TEXT NOT NULL,
  instrument TEXT NOT NULL,
  instrument_version TEXT NOT NULL,
  tool TEXT NOT NULL,
  browser TEXT,
  settings TEXT,
  status TEXT NOT NULL CHECK (status IN ('running', 'interrupted', 'done', 'imported'))
) STRICT, WITHOUT ROWID;

CREATE TABLE scan_site (
  scan TEXT NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
  site TEXT NOT NULL,
  position INTEGER NOT NULL,
  definition TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done')),
  captures INTEGER NOT NULL DEFAULT 0,
  failed TEXT,
  started_at TEXT,
  ended_at TEXT,
  PRIMARY KEY (scan, site)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
  scan TEXT NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
  instrument_digest TEXT NOT NULL,
  judge_version INTEGER NOT NULL,
  judged_at TEXT NOT NULL,
  PRIMARY KEY (scan, instrument_digest, judge_version)
) STRICT, WITHOUT ROWID;

CREATE TABLE assertion (
  scan TEXT NOT NULL,
  instrument_digest TEXT NOT NULL,
  judge_version INTEGER NOT NULL,
  site TEXT NOT NULL,
  criterion TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('passed', 'failed', 'inapplicable', 'cantTell', 'untested')),
  mode TEXT NOT NULL CHECK (mode IN ('automatic', 'manual', 'semiAuto')),
  decision TEXT NOT NULL CHECK (decision IN ('tool', 'confirmed', 'overruled', 'settled', 'imported')),
  reason TEXT,
  capture INTEGER NOT NULL,
  captured_at TEXT,
  border_case INTEGER NOT NULL CHECK (border_case IN (0, 1)),
  facts TEXT NOT NULL,
  evidence TEXT,
  PRIMARY KEY (scan, instrument_digest, judge_version, site, criterion),
  FOREIGN KEY (scan, instrument_digest, judge_version)
    REFERENCES judgement (scan, instrument_digest, judge_version) ON DELETE CASCADE,
  FOREIGN KEY (scan, site) REFERENCES scan_site (scan, site) ON DELETE CASCADE
) STRICT;
`;
