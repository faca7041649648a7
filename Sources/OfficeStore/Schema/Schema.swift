/// The migrations of an office file, in order. A released one is never edited.
enum Schema {
  static let migrator = Migrator([
    record, cases, search, annualReport, notices, console, topics, letters, volumes,
  ])

  static var version: Int { migrator.version }

  /// The record: append-only events with their chain, seals, and what stays of an erased case.
  private static let record = Migration(
    "001 record",
    sql: """
      CREATE TABLE events (
        id INTEGER PRIMARY KEY,
        stream TEXT NOT NULL,
        seq INTEGER NOT NULL,
        record TEXT NOT NULL,
        hash TEXT NOT NULL,
        kind TEXT NOT NULL,
        known_on INTEGER NOT NULL,
        UNIQUE (stream, seq)
      ) STRICT;
      CREATE TABLE seals (
        n INTEGER PRIMARY KEY,
        up_to_id INTEGER NOT NULL,
        root TEXT NOT NULL
      ) STRICT;
      CREATE TABLE erasures (
        stream TEXT PRIMARY KEY,
        number TEXT NOT NULL,
        last_hash TEXT NOT NULL,
        person TEXT NOT NULL,
        reason TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
      CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events
        WHEN NOT EXISTS (SELECT 1 FROM erasures WHERE stream = OLD.stream)
        BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
      CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
      CREATE TABLE people (account TEXT PRIMARY KEY, name TEXT NOT NULL, roles TEXT NOT NULL) STRICT;
      CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
      """)

  /// The projection: what lists and reports need of every case, written in the transaction of its event.
  private static let cases = Migration(
    "002 cases",
    sql: """
      CREATE TABLE cases (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL,
        number TEXT NOT NULL,
        number_key TEXT NOT NULL UNIQUE,
        year INTEGER,
        serial INTEGER,
        reference TEXT NOT NULL UNIQUE,
        type TEXT NOT NULL,
        organ TEXT NOT NULL,
        applicant TEXT NOT NULL,
        applicant_kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        unit TEXT,
        arrived_on INTEGER NOT NULL,
        received_on INTEGER,
        stage TEXT NOT NULL,
        holds TEXT NOT NULL,
        outcome TEXT,
        is_open INTEGER NOT NULL,
        due INTEGER,
        is_due_provisional INTEGER NOT NULL,
        awaiting TEXT,
        act_by INTEGER,
        is_act_by_provisional INTEGER NOT NULL,
        other_end INTEGER,
        is_counted INTEGER NOT NULL,
        counted_row TEXT,
        counted_on INTEGER,
        irregularities INTEGER NOT NULL,
        ledger_digest TEXT
      ) STRICT;
      CREATE INDEX cases_open ON cases (coalesce(due, act_by, 2147483647), id) WHERE is_open = 1;
      CREATE INDEX cases_received ON cases (coalesce(received_on, arrived_on), id);
      CREATE INDEX cases_replied ON cases (stage) WHERE stage = 'replied';
      CREATE INDEX cases_annual ON cases (is_counted, counted_on, received_on, applicant_kind, counted_row);
      CREATE INDEX cases_serial ON cases (year, serial);
      CREATE TABLE disputes (
        stream TEXT NOT NULL,
        id TEXT NOT NULL,
        case_id INTEGER,
        kind TEXT NOT NULL,
        filed_on INTEGER NOT NULL,
        latest_on INTEGER NOT NULL,
        concluded_on INTEGER,
        result TEXT,
        limit_topic TEXT,
        limit_from INTEGER,
        limit_end INTEGER,
        is_limit_provisional INTEGER NOT NULL,
        PRIMARY KEY (stream, id)
      ) STRICT;
      CREATE INDEX disputes_shared ON disputes (kind, id);
      CREATE INDEX disputes_limits ON disputes (limit_end) WHERE limit_end IS NOT NULL;
      """)

  /// The index of searchable text: pairs of characters, see ``SearchText``.
  private static let search = Migration(
    "003 search",
    sql: """
      CREATE VIRTUAL TABLE search USING fts5(
        number, applicant, subject, unit, organ, content='', tokenize='ascii', prefix='1'
      );
      INSERT INTO search (search, rank) VALUES ('automerge', 16);
      """)

  /// What the yearly report asks beside its tables: fees paid, and applications unconfirmed at the year's end.
  private static let annualReport = Migration(
    "004 annual report",
    sql: """
      CREATE INDEX events_fees ON events (known_on) WHERE kind = 'feePaid';
      CREATE INDEX cases_unconfirmed ON cases (arrived_on)
        WHERE received_on IS NULL OR received_on > arrived_on;
      """)

  /// The notices that the office accepted, what the list of cases was reckoned by, and through which day each case
  /// rests on it. A file of before is reckoned anew once, when it is first opened for writing.
  private static let notices = Migration(
    "005 notices",
    sql: """
      CREATE TABLE notices (number_key TEXT PRIMARY KEY, event_id INTEGER NOT NULL) STRICT;
      CREATE TABLE reckoning (id INTEGER PRIMARY KEY CHECK (id = 1), basis TEXT NOT NULL) STRICT;
      ALTER TABLE cases ADD COLUMN reckoned_through INTEGER NOT NULL DEFAULT 2147483647;
      CREATE INDEX cases_reckoned ON cases (reckoned_through);
      """)

  /// What the officer's console lists and counts: how a case came in and who handles it, indexes in the orders of its
  /// views, that of the open cases with all that their views and counts ask, and half-typed forms. The new columns of a file of before are filled when it is next opened for writing,
  /// for ``CalendarBasis`` has all of its cases reckoned anew.
  private static let console = Migration(
    "006 console",
    sql: """
      ALTER TABLE cases ADD COLUMN channel TEXT;
      ALTER TABLE cases ADD COLUMN handled_by TEXT;
      ALTER TABLE cases ADD COLUMN unit_officer TEXT;
      DROP INDEX cases_open;
      CREATE INDEX cases_open ON cases (
        coalesce(due, act_by, 2147483647), id, is_open, due, act_by, awaiting, received_on, stage, holds, unit,
        handled_by, unit_officer
      ) WHERE is_open = 1;
      CREATE INDEX cases_open_received ON cases (coalesce(received_on, arrived_on), id) WHERE is_open = 1;
      DROP INDEX cases_replied;
      CREATE INDEX cases_replied ON cases (coalesce(received_on, arrived_on), id, stage) WHERE stage = 'replied';
      CREATE INDEX cases_outcome ON cases (outcome, coalesce(received_on, arrived_on), id)
        WHERE outcome IS NOT NULL;
      CREATE INDEX cases_unit ON cases (unit) WHERE unit IS NOT NULL;
      CREATE TABLE drafts (
        account TEXT NOT NULL,
        name TEXT NOT NULL,
        title TEXT NOT NULL,
        content TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (account, name)
      ) STRICT;
      """)

  /// What is asked for, item by item, with what of it is withheld and the topic that it belongs to; keys by which what is
  /// alike is found; what people decided of topics; papers that are public, or marked 不予公开 at source.
  ///
  /// `entry` and `topic` are numbers of ``ItemReference``; a topic's is that of its first item, and NULL where items were
  /// not grouped yet. In `content_keys` a paper stands as a negative number.
  private static let topics = Migration(
    "007 topics",
    sql: """
      CREATE TABLE request_items (
        case_id INTEGER NOT NULL,
        number INTEGER NOT NULL,
        content TEXT NOT NULL,
        document_number TEXT,
        outcome TEXT,
        grounds TEXT NOT NULL,
        answered_on INTEGER,
        is_withheld INTEGER NOT NULL,
        topic INTEGER,
        PRIMARY KEY (case_id, number)
      ) STRICT;
      CREATE INDEX request_items_withheld ON request_items (answered_on, case_id, number) WHERE is_withheld = 1;
      CREATE INDEX request_items_topic ON request_items (topic, case_id, number);
      CREATE TABLE content_keys (key INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, entry))
        STRICT, WITHOUT ROWID;
      CREATE TABLE content_basis (id INTEGER PRIMARY KEY CHECK (id = 1), keys_version INTEGER NOT NULL) STRICT;
      CREATE TABLE topic_files (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL,
        title TEXT NOT NULL,
        anchor INTEGER NOT NULL,
        standing TEXT NOT NULL,
        act_by INTEGER
      ) STRICT;
      CREATE INDEX topic_files_anchor ON topic_files (anchor);
      CREATE TABLE papers (
        id INTEGER PRIMARY KEY,
        version INTEGER NOT NULL,
        title TEXT NOT NULL,
        document_number TEXT,
        unit TEXT,
        standing TEXT NOT NULL,
        ground TEXT,
        review_on INTEGER,
        published_on INTEGER,
        address TEXT,
        topic_file INTEGER
      ) STRICT;
      """)

  /// The letters that were made, what they say, once by its hash, their numbers, and the organs that sign them.
  ///
  /// `contents` has no bytes of what was made in another file. A number stays in `document_numbers` whatever becomes of
  /// its letter; `passed_numbers` has the places in a series whose number reads as one that was given before.
  private static let letters = Migration(
    "008 letters",
    sql: """
      CREATE TABLE contents (hash TEXT PRIMARY KEY, size INTEGER, bytes BLOB) STRICT;
      CREATE TABLE letters (
        case_id INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        number TEXT,
        content TEXT NOT NULL,
        made_on INTEGER NOT NULL,
        voided_on INTEGER,
        void_reason TEXT,
        PRIMARY KEY (case_id, seq)
      ) STRICT;
      CREATE INDEX letters_content ON letters (content);
      CREATE INDEX letters_number ON letters (number) WHERE number IS NOT NULL;
      CREATE TABLE document_numbers (
        number_key TEXT PRIMARY KEY,
        number TEXT NOT NULL,
        series TEXT NOT NULL,
        organ TEXT NOT NULL,
        year INTEGER NOT NULL,
        serial INTEGER,
        content TEXT NOT NULL
      ) STRICT;
      CREATE UNIQUE INDEX document_numbers_serial ON document_numbers (year, series, organ, serial);
      CREATE TABLE passed_numbers (
        series TEXT NOT NULL,
        organ TEXT NOT NULL,
        year INTEGER NOT NULL,
        serial INTEGER NOT NULL,
        number TEXT NOT NULL,
        PRIMARY KEY (year, series, organ, serial)
      ) STRICT;
      CREATE TABLE organs (
        organ TEXT NOT NULL,
        from_day INTEGER NOT NULL,
        code TEXT NOT NULL,
        reviewing_body TEXT NOT NULL,
        court TEXT NOT NULL,
        online_filing TEXT,
        address TEXT,
        phone TEXT,
        PRIMARY KEY (organ, from_day)
      ) STRICT;
      """)

  /// Which step of the review a case awaits, since when a reply went out without a proof of service, and until when the
  /// volume of an archived case is kept; the files of a case, whose bytes stand in `contents`; of events that were erased
  /// the hashes, without which neither the chain nor a seal could be checked; and of erased cases what they were called, by
  /// which they are found: their reference numbers as SM3.
  private static let volumes = Migration(
    "009 volumes",
    sql: """
      ALTER TABLE cases ADD COLUMN review_step TEXT;
      ALTER TABLE cases ADD COLUMN proposed_by TEXT;
      ALTER TABLE cases ADD COLUMN unproven_since INTEGER;
      ALTER TABLE cases ADD COLUMN retained_through INTEGER;
      CREATE INDEX cases_review ON cases (coalesce(due, act_by, 2147483647), id, review_step)
        WHERE review_step IS NOT NULL;
      CREATE INDEX cases_unproven ON cases (unproven_since, id) WHERE unproven_since IS NOT NULL;
      CREATE INDEX cases_retention ON cases (retained_through, id) WHERE retained_through IS NOT NULL;
      CREATE TABLE attachments (
        case_id INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        type TEXT NOT NULL,
        size INTEGER NOT NULL,
        pages INTEGER,
        content TEXT NOT NULL,
        added_on INTEGER NOT NULL,
        PRIMARY KEY (case_id, seq)
      ) STRICT;
      CREATE INDEX attachments_content ON attachments (content);
      CREATE TABLE erased_events (id INTEGER PRIMARY KEY, hash TEXT NOT NULL) STRICT;
      ALTER TABLE document_numbers ADD COLUMN is_erased INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE erasures ADD COLUMN number_key TEXT;
      ALTER TABLE erasures ADD COLUMN year INTEGER;
      ALTER TABLE erasures ADD COLUMN serial INTEGER;
      ALTER TABLE erasures ADD COLUMN reference TEXT;
      ALTER TABLE erasures ADD COLUMN is_wiped INTEGER NOT NULL DEFAULT 0;
      CREATE UNIQUE INDEX erasures_number ON erasures (number_key);
      CREATE INDEX erasures_serial ON erasures (year, serial);
      CREATE UNIQUE INDEX erasures_reference ON erasures (reference);
      """)
}
