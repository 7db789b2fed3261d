"""The tables as they are now, for typed queries. The path to them is migrations/; a test keeps the two equal."""

from sqlalchemy import BigInteger, Column, Double, ForeignKey, Index, Integer, MetaData, String, Table, Text, text

metadata = MetaData()

# times are seconds since the epoch, UTC: one number that both dialects store, compare and index alike

keys = Table(
    "keys",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("name", Text, nullable=False),
    Column("hash", String(64), nullable=False, unique=True),
    Column("hint", String(4), nullable=False),
    Column("created", Double, nullable=False),
    Column("expires", Double),
    Column("revoked", Double),
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("key_id", String(40), ForeignKey("keys.id")),
    Column("status", String(16), nullable=False),
    Column("request", Text, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("worker", String(80)),
    Column("lease", Double),
    Column("progress", Double, nullable=False),
    Column("stage", Text, nullable=False),
    Column("error", Text),
    Column("created", Double, nullable=False),
    Column("started", Double),
    Column("finished", Double),
    Index("jobs_queued", "created", sqlite_where=text("status = 'queued'"), postgresql_where=text("status = 'queued'")),
    Index(
        "jobs_running", "lease", sqlite_where=text("status = 'running'"), postgresql_where=text("status = 'running'")
    ),
    Index("jobs_by_key", "key_id", "created"),
)

pictures = Table(
    "pictures",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("job_id", String(40), ForeignKey("jobs.id"), nullable=False),
    Column("key_id", String(40), ForeignKey("keys.id")),
    Column("index", Integer, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("format", String(8), nullable=False),
    Column("width", Integer, nullable=False),
    Column("height", Integer, nullable=False),
    Column("bytes", Integer, nullable=False),
    Column("seed", BigInteger, nullable=False),
    Column("scene", Text, nullable=False),
    Column("warnings", Text, nullable=False),
    Column("created", Double, nullable=False),
    Column("expires", Double),
    Index("pictures_of_job", "job_id", "index", unique=True),
    Index("pictures_by_digest", "digest"),
)
