/// A table with enough rows to fill some hundred pages.
enum Filling {
  static let sql = """
    CREATE TABLE filling (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 4000)
    INSERT INTO filling SELECT n, hex(zeroblob(40)) FROM numbers
    """
}
